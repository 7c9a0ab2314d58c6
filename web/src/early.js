// @ts-check
// Runs before the first paint of every page.
import { begin } from './early/begin.js';

begin(() => location.search, /** @type {HTMLScriptElement} */ (document.currentScript).src.replace(/[^/]*$/, ''));
