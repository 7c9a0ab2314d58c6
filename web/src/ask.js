// @ts-check
// What each command does in a chart that is walked, fetched when the first one is asked for.
export { act } from './ask/act.js';
