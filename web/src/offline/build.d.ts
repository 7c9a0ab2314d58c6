// What a build fills in for the worker (site/src/scripts/mod.rs).

/** The digest of the worker's list of files. */
declare const BUILD: string;
/** Every file that is kept for reading offline, with its SHA-256. */
declare const FILES: Record<string, string>;
