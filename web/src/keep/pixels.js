// @ts-check
// A picture in pixels.
import { Told } from '../save/site.js';
import { say } from '../lang.js';
import { keepNoPixels } from '../generated.js';

/**
 * @param {string} svg
 * @param {number} [scale] Pixels for each of the picture's own.
 * @returns {Promise<Blob>}
 */
export const pixels = async (svg, scale = 1) => {
  const image = new Image();
  // In the address itself: a document of one file may show no other picture.
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((/** @type {(blob: Blob | null) => void} */ done) => canvas.toBlob(done));
  if (!blob) throw new Told(say(keepNoPixels));
  return blob;
};
