// @ts-check
// Lines of words: Latin ones break at blanks, Chinese ones between characters, but not before what closes or after what opens.

/** A piece that stays whole, with the blanks after it. */
const PIECE = /[(（“‘《「]*(?:[\u2e80-\u303f\u3400-\u9fff\uff00-\uffef]|[^\s\u2e80-\u303f\u3400-\u9fff\uff00-\uffef]+)[，。、；：！？）》”’」]*\s*/g;

/**
 * @param {string} text
 * @param {number} width
 * @param {(text: string) => number} measure
 * @returns {string[]}
 */
export const wrapped = (text, width, measure) => {
  /** @type {string[]} */
  const lines = [];
  let line = '';
  const add = (/** @type {string} */ piece) => {
    if (line && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  };
  for (const piece of text.match(PIECE) ?? []) {
    // What fits on no line, as an address may, is parted anywhere.
    if (measure(piece.trimEnd()) > width) for (const letter of piece) add(letter);
    else add(piece);
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
};
