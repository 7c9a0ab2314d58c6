// What a build fills in (site/src/scripts/mod.rs), and what the scripts of a page find there.

/** The document of a saved chart, with places in double braces. */
declare const DOCUMENT: string;
/** What stands in it in each language, with places likewise. */
declare const BODIES: string[];
/** Addresses beside the script: the program's glue, the scripts fetched on demand, a style sheet and the program. */
declare const ASK: string;
declare const CHOOSE: string;
declare const CITE: string;
declare const GLUE: string;
declare const KEEP: string;
/** What charts have beside the program once they are live. */
declare const MORE: string;
declare const OFFLINE: string;
/** What the explorer has beside both; empty in a document without it. */
declare const PART: string;
declare const SAVE: string;
declare const SEARCH_GLUE: string;
/** The search's program in a document that carries it; empty in others. */
declare const SEARCH_WASM: string;
declare const SETTINGS: string;
declare const SHARE: string;
declare const SHEET: string;
/** The names of the tools' scripts and sheets that are small, with blanks between them. */
declare const SMALL: string;
declare const SOUND: string;
declare const STYLE: string;
declare const TOOLS: string;
declare const WALK: string;
declare const WASM: string;

/** The one policy by which markup and scripts come into a page; where a browser knows trusted types they are such. */
interface Trust {
  createHTML(html: string): string;
  createScriptURL(url: string | URL): string;
}
declare const olympusTrust: Trust;
interface Window {
  olympusTrust: Trust;
  /** The queries of the page's states since it was opened. */
  olympusStates: string[];
}

/** Where a document that carries everything seeks files. */
declare var olympusBase: string;

/** The glue of the search's program, in a document that carries it. */
declare module 'olympus-search-glue' {
  export default function begin(from: { module_or_path: BufferSource }): Promise<unknown>;
}

/** The program's glue. */
declare module 'olympus-glue' {
  export default function begin(from: { module_or_path: Response | BufferSource }): Promise<unknown>;
  /** Brings the charts to life. */
  export function start(): void;
  /** What the browser does for the program; in the glue that a part shares. */
  export function imports(): WebAssembly.Imports;
}
