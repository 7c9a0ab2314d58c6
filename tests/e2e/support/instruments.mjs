// Instruments put into a page before its own scripts run. Each is a function for `addInitScript`.

/** Counts calls that change pixels into `window.drawn`, by the layer of the canvas that they draw on. */
export function countDrawing() {
  window.drawn = { base: 0, overlay: 0 };
  const count = (canvas) => {
    const layer = canvas.dataset?.layer;
    if (layer) window.drawn[layer] += 1;
  };
  const context = CanvasRenderingContext2D.prototype;
  const drawing = ['fillRect', 'strokeRect', 'clearRect', 'fill', 'stroke', 'fillText', 'strokeText', 'drawImage', 'putImageData', 'reset'];
  for (const name of drawing) {
    const original = context[name];
    if (!original) continue;
    context[name] = function (...args) {
      count(this.canvas);
      return original.apply(this, args);
    };
  }
  // Setting a size empties the canvas.
  for (const name of ['width', 'height']) {
    const { get, set } = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, name);
    Object.defineProperty(HTMLCanvasElement.prototype, name, {
      get,
      set(value) {
        count(this);
        set.call(this, value);
      },
    });
  }
}

/** Collects layout shifts into `window.shifts`, with what moved. */
export function collectShifts() {
  window.shifts = [];
  const take = (list) => {
    for (const entry of list) {
      const moved = entry.sources.map(({ node, previousRect: a, currentRect: b }) =>
        `${node?.className || node?.nodeName} ${a.x},${a.y} ${a.width}x${a.height} -> ${b.x},${b.y} ${b.width}x${b.height}`);
      window.shifts.push({ value: entry.value, moved });
    }
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  window.takeShifts = () => {
    take(observer.takeRecords());
    return window.shifts;
  };
}

/**
 * Marks when the program was compiled, when the page was live, when its charts did all that they do, the first frame that showed a
 * chart's picture, and when all was at rest after that; rest is also said on the console, for whoever must not disturb the page by asking.
 */
export function markStart() {
  const once = (name) => {
    if (!performance.getEntriesByName(name).length) performance.mark(name);
  };
  for (const name of ['instantiate', 'instantiateStreaming', 'compile', 'compileStreaming']) {
    const original = WebAssembly[name];
    WebAssembly[name] = (...args) =>
      original(...args).then((result) => {
        once('bench:compiled');
        return result;
      });
  }
  // Heard before what is fetched then is asked for.
  addEventListener('olympus:live', () => once('bench:live'));
  new MutationObserver((_, observer) => {
    if (!document.documentElement?.hasAttribute('data-ready')) return;
    // Pages of others are live and ready at once.
    once('bench:live');
    once('bench:ready');
    observer.disconnect();
    const frame = (next) => requestAnimationFrame(next);
    frame(() => frame(() => requestIdleCallback(() => {
      once('bench:rest');
      console.debug('bench:rest');
    })));
  }).observe(document, { attributes: true, childList: true, subtree: true, attributeFilter: ['data-ready'] });
  const look = () => {
    const seen = [...document.querySelectorAll('figure.chart .still, figure.chart canvas')].some((picture) => {
      const box = picture.getBoundingClientRect();
      return box.width > 0 && box.height > 0;
    });
    if (seen) once('bench:picture');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Gives what is fetched from now on a length that no memory holds: the program that reads it has to give up. */
export function swellAnswers() {
  const { arrayBuffer } = Response.prototype;
  Response.prototype.arrayBuffer = async function () {
    const own = await arrayBuffer.call(this);
    const Plain = Uint8Array;
    window.Uint8Array = function (from, ...rest) {
      const made = new Plain(from, ...rest);
      if (from === own) Object.defineProperty(made, 'length', { value: 3e9 });
      return made;
    };
    return own;
  };
}

/**
 * Holds a live page's frames and its clock, by `evaluate`: `frame(by)` lets so many milliseconds pass and runs what waits for a frame;
 * `waiting()` says how much does.
 */
export function holdFrames() {
  let held = [];
  let time = performance.now();
  performance.now = () => time;
  window.requestAnimationFrame = (run) => held.push(run);
  window.waiting = () => held.length;
  window.frame = async (by) => {
    time += by;
    const now = held;
    held = [];
    for (const run of now) run(time);
    // What follows from a frame is done before the next task.
    await new Promise((done) => setTimeout(done));
  };
}
