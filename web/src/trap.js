// @ts-check
// A program that stops where nobody catches it, which the browser tells as an error of WebAssembly. Whose it was stands in
// its stack, where every browser names the script through which the program was called.

/**
 * Hears of every program that stops, for the life of the page.
 * @param {(stack: string) => void} told
 */
export const hearTraps = (told) => {
  for (const kind of ['error', 'unhandledrejection']) {
    addEventListener(kind, (event) => {
      const { error, reason = error } = /** @type {any} */ (event);
      if (typeof WebAssembly === 'object' && reason instanceof WebAssembly.RuntimeError) told(`${reason.stack}`);
    });
  }
};

/** Whether the search's own program stopped. @param {string} stack */
export const isOfSearch = (stack) => stack.includes('olympus-search');
