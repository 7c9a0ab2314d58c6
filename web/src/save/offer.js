// @ts-check
// Hands a file to the reader. A page in a frame is not told whether that lets files through, so there it is said what else can be done.
import { savedAs, savedFramed } from '../generated.js';
import { say } from '../lang.js';

/**
 * Gives what is to be said of it.
 * @param {Blob} blob
 * @param {string} file Its name.
 */
export const offer = (blob, file) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = file;
  link.click();
  // The browser has taken it over by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return say(self === top ? savedAs : savedFramed)({ file });
};
