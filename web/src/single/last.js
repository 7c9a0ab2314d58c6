// @ts-check
// The end of a one-file document: unpacks what it carries, shows the page that the address asks for and starts the
// program. Whatever the program fetches comes out of the document; nothing is asked of the network.
import { FAILED, tell } from '../events.js';
import { fileDamaged, fileOld, fileStart } from '../generated.js';
import { say } from '../lang.js';
import { followClaims } from '../claims/page.js';
import { asked, note, PLACE } from './address.js';
import { answerFetches, bytes } from './blocks.js';
import { followLinks } from './links.js';
import { turnPages } from './pages.js';
import start from 'olympus-glue';

const root = document.documentElement;
root.dataset.begun = '';
answerFetches();

const run = async () => {
  /** @type {[import('../events.js').Phase, string]} */
  let reached = ['unsupported', say(fileOld)];
  try {
    if (typeof WebAssembly !== 'object' || typeof DecompressionStream !== 'function') throw new Error('the browser cannot unpack the document');
    reached = ['load', say(fileDamaged)];
    followLinks(await turnPages());
    const place = () => new URLSearchParams(asked().query).get(PLACE) ?? '';
    document.getElementById(place())?.scrollIntoView();
    followClaims({
      query: () => asked().query,
      write: (query) => note(history.state, `#/${asked().page}${query && `?${query}`}`),
      place,
    });
    const program = await bytes('program.wasm');
    reached = ['start', say(fileStart)];
    await start({ module_or_path: program });
  } catch (error) {
    console.warn(error);
    delete root.dataset.turning;
    const [phase, words] = reached;
    tell(window, FAILED, { phase, words });
  }
};
run();
