// What a build fills in for the worker (site/src/scripts/mod.rs).

/** The digest of the build's list of files. */
declare const BUILD: string;
/** A print of every file that pages show and whose name has no digest of it, in base64 (offline/proof.js). */
declare const PRINTS: string;
/** Bytes of everything on the list: as it is, and as hosts send it that compress. */
declare const SIZES: readonly number[];
