// Orca's log of everything, read as it grows: what was said, and whether Orca is through with all that it was told.
import { closeSync, existsSync, openSync, readSync } from 'node:fs';

export class OrcaLog {
  constructor(path) {
    this.path = path;
    /** What was said so far, in order. @type {string[]} */
    this.said = [];
    this.waiting = 0;
    this.busy = false;
    this.loaded = true;
    this.at = 0;
    this.rest = Buffer.alloc(0);
  }

  /** Reads what was written since, and says whether there was anything. */
  read() {
    if (!existsSync(this.path)) return false;
    const file = openSync(this.path, 'r');
    const chunk = Buffer.alloc(1 << 20);
    let grown = false;
    for (let got; (got = readSync(file, chunk, 0, chunk.length, this.at)) > 0; this.at += got) {
      grown = true;
      // A line, or a letter, may be written by halves.
      const all = Buffer.concat([this.rest, chunk.subarray(0, got)]);
      const end = all.lastIndexOf(10) + 1;
      for (const line of all.toString('utf8', 0, end).split('\n')) this.take(line);
      this.rest = Buffer.from(all.subarray(end));
    }
    closeSync(file);
    return grown;
  }

  /** @param {string} line */
  take(line) {
    const [, words] = line.match(/SPEECH OUTPUT: '(.*)' ?\{/) ?? [];
    if (words?.trim()) this.said.push(words.trim());
    // What comes from the bus waits in a queue, out of which a flood takes what Orca does not need.
    if (line.includes('EVENT MANAGER: Queueing ')) this.waiting += 1;
    else if (line.includes('EVENT MANAGER: Dequeued ')) this.waiting -= 1;
    else this.waiting -= Number(line.match(/EVENT MANAGER: (\d+) events pruned/)?.[1] ?? 0);
    if (line.startsWith('vvvvv')) this.busy = true;
    if (line.startsWith('^^^^^')) this.busy = false;
    // Orca handles some events inside others, and now and then the end of loading before its beginning.
    if (words?.startsWith('Loading.')) this.loaded = false;
    if (line.includes('WEB: Updating loading state')) this.loaded = true;
  }

  /** Whether nothing waits for Orca and nothing is being handled. */
  atRest() {
    return this.waiting <= 0 && !this.busy;
  }
}
