// @ts-check
// Puts a part of the program beside the one that it was cut from (site/src/parts/): both have the same memory, table and values.

/** @typedef {typeof import('olympus-glue')} Glue */

/**
 * Begins the program with the part beside it, and gives what the part has for scripts.
 * @param {Glue} glue The glue of both.
 * @param {Response | BufferSource} module_or_path The program.
 * @param {BufferSource} part
 */
export const join = async (glue, module_or_path, part) => {
  const first = /** @type {WebAssembly.ModuleImports} */ (await glue.default({ module_or_path }));
  const places = /** @type {WebAssembly.Table} */ (first.t0);
  // It imports functions of the program by their places in the table.
  const table = /** @type {WebAssembly.ModuleImports} */ (new Proxy({}, { get: (_, place) => places.get(Number(place)) }));
  const { instance } = await WebAssembly.instantiate(part, { ...glue.imports(), first, table });
  return /** @type {{ explore(): void }} */ (/** @type {unknown} */ (instance.exports));
};
