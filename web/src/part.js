// @ts-check
// Puts parts of the program beside the one that they were cut from (site/src/parts/): all have the same memory, table and values.

/** @typedef {typeof import('olympus-glue')} Glue */
/** What a part has for scripts. @typedef {{ more(): void, explore(): void }} Part */

/**
 * Begins the program, and gives what puts a part beside it.
 * @param {Glue} glue The glue of all.
 * @param {Response | BufferSource} module_or_path The program.
 */
export const begin = async (glue, module_or_path) => {
  const first = /** @type {WebAssembly.ModuleImports} */ (await glue.default({ module_or_path }));
  const places = /** @type {WebAssembly.Table} */ (first.t0);
  // Parts import functions of others by their places in the table.
  const table = /** @type {WebAssembly.ModuleImports} */ (new Proxy({}, { get: (_, place) => places.get(Number(place)) }));
  return async (/** @type {BufferSource} */ part) => {
    const { instance } = await WebAssembly.instantiate(part, { ...glue.imports(), first, table });
    return /** @type {Part} */ (/** @type {unknown} */ (instance.exports));
  };
};
