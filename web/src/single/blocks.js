// @ts-check
// The files that a one-file document carries, each a block of gzip in base64.

/** @type {Map<string, HTMLScriptElement>} */
const blocks = new Map(Array.from(/** @type {NodeListOf<HTMLScriptElement>} */ (document.querySelectorAll('script[data-file]')), (block) => [block.dataset.file ?? '', block]));

/** Whether the document carries a file. @param {string} name */
export const carries = (name) => blocks.has(name);

/** A file's bytes. @param {string} name */
export const bytes = async (name) => {
  const packed = Uint8Array.from(atob(blocks.get(name)?.text ?? ''), (letter) => letter.charCodeAt(0));
  const plain = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(plain).arrayBuffer();
};

/** Who asks the network is answered from the document. */
export const answerFetches = () => {
  globalThis.fetch = async (asked) => {
    const { url } = new Request(asked);
    const name = [...blocks.keys()].find((name) => url.endsWith(`/${name}`));
    return name ? new Response(await bytes(name)) : new Response(null, { status: 404 });
  };
};
