// @ts-check
// Whether a file is of this build, told from its contents: by the digest in its own name, or by a print that the worker carries
// for every other file that pages show. Where the whole site is kept, the list of full digests decides instead.

/** Bits of a print: enough that no file of another build passes by chance. */
const BITS = 30;
/** What a step from one print to the next is written in, and what is written for one that goes on. */
const STEP = 3;
const ON = 0xffffff;

/** SHA-256. @param {BufferSource} bytes */
const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** The same in hexadecimal. @param {BufferSource} bytes */
export const digestOf = async (bytes) => Array.from(await sha256(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The prints of a build, which are written in order, each by its distance from the one before. @param {string} packed In base64. */
export const printsIn = (packed) => {
  const bytes = Uint8Array.from(atob(packed), (byte) => byte.charCodeAt(0));
  /** @type {Set<number>} */
  const prints = new Set();
  let print = 0;
  for (let at = 0; at < bytes.length; at += STEP) {
    const step = (bytes[at] << 16) | (bytes[at + 1] << 8) | bytes[at + 2];
    print += step;
    if (step !== ON) prints.add(print);
  }
  return prints;
};

/**
 * Whether a file with this digest is of the build.
 * @param {string} name From the root of the site.
 * @param {string} digest
 * @param {Set<number>} prints
 */
export const isOwn = async (name, digest, prints) => {
  const [, said] = /-([0-9a-f]{16})(?:_bg)?\.\w+$/.exec(name) ?? [];
  if (said && digest.startsWith(said)) return true;
  const print = await sha256(new TextEncoder().encode(`${name} ${digest}`));
  return prints.has(new DataView(print.buffer).getUint32(0) >>> (32 - BITS));
};
