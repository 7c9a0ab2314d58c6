// @ts-check
// Walking a chart, fetched when it is first asked for: where its reader is, what is said, and the tree of its figures.
export { instrumentOf } from './walk/instrument.js';
