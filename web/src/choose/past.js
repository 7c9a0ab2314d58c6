// @ts-check
// What was shown before, to go back to and forth again. Knows queries as texts.

export class Past {
  constructor() {
    /** @type {string[]} */
    this.before = [];
    /** @type {string[]} */
    this.after = [];
  }

  /** The reader went from one query to another. @param {string} from */
  leave(from) {
    this.before.push(from);
    this.after = [];
  }

  /** The query before the present one, which can be gone forth to again. @param {string} now */
  back(now) {
    const there = this.before.pop();
    if (there !== undefined) this.after.push(now);
    return there;
  }

  /** The query that was gone back from. @param {string} now */
  forth(now) {
    const there = this.after.pop();
    if (there !== undefined) this.before.push(now);
    return there;
  }
}
