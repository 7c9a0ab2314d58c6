// @ts-check
// Puts texts on the clipboard. Where the newer way is not there or is refused, as in a frame that was given no leave for it, the older
// one answers a press all the same.

/** @param {Record<string, string>} texts By their types. */
export const copied = async (texts) => {
  const all = Object.entries(texts);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(all.map(([type, text]) => [type, new Blob([text], { type })])))]);
  } catch (refused) {
    let done = false;
    const fill = (/** @type {ClipboardEvent} */ event) => {
      for (const [type, text] of all) event.clipboardData?.setData(type, text);
      event.preventDefault();
      done = true;
    };
    addEventListener('copy', fill, true);
    document.execCommand('copy');
    removeEventListener('copy', fill, true);
    if (!done) throw refused;
  }
};
