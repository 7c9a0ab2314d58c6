// The browser's own record of what its main thread did.

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8.execute'];

/** Records while `run` runs; gives a trace to ask. */
export async function record(browser, page, run) {
  await browser.startTracing(page, { categories: CATEGORIES });
  await run();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return {
    /** The first event of a user timing mark. */
    mark(name) {
      const found = traceEvents.find((event) => event.name === name && event.cat.includes('user_timing'));
      if (!found) throw new Error(`the trace has no mark ${name}`);
      return found;
    },
    /** Complete events of one thread in order of time. */
    on({ pid, tid }) {
      return traceEvents
        .filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X')
        .sort((a, b) => a.ts - b.ts);
    },
  };
}

/** Time in microseconds covered by events, what lies inside another counted once. Events are in order of time. */
export function covered(events) {
  let [total, end] = [0, -Infinity];
  for (const { ts, dur = 0 } of events) {
    if (ts + dur <= end) continue;
    total += ts + dur - Math.max(ts, end);
    end = ts + dur;
  }
  return total;
}
