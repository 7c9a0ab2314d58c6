// The end of a one-file document: unpacks what it carries, shows the page that the address asks for and starts the
// program. Whatever the program fetches comes out of the document; nothing is asked of the network.
(async ({ root, part, asked, own, note }) => {
  root.dataset.begun = '';
  const words = {
    unsupported: ['This browser is too old to unpack the file: open it in a newer one.', '此浏览器版本过旧，无法解开文件，请换用新版浏览器。'],
    load: ['The file is damaged: get it again.', '文件已损坏，请重新获取。'],
    start: ['The program in the file does not run here: a newer browser may run it.', '文件中的程序无法在此运行，可换用新版浏览器。'],
    missing: ['This file has no page of that name: ', '此文件中没有这一页：'],
    front: ['To the story', '回到故事'],
  };
  const said = (key) => ['en', 'zh'].map((lang, at) => {
    const span = document.createElement('span');
    Object.assign(span, { className: 't', lang, textContent: words[key][at] });
    return span;
  });

  const blocks = new Map(Array.from(document.querySelectorAll('script[data-file]'), (block) => [block.dataset.file, block]));
  const bytes = async (name) => {
    const packed = Uint8Array.from(atob(blocks.get(name).text), (letter) => letter.charCodeAt(0));
    const plain = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Response(plain).arrayBuffer();
  };
  // Who asks the network here is answered from the document.
  globalThis.fetch = async (asked) => {
    const { url } = new Request(asked);
    const name = [...blocks.keys()].find((name) => url.endsWith(`/${name}`));
    return name ? new Response(await bytes(name)) : new Response(null, { status: 404 });
  };

__LINKS__

__PAGES__

  let phase = 'unsupported';
  try {
    if (typeof WebAssembly !== 'object' || typeof DecompressionStream !== 'function') throw new Error(words[phase][0]);
    phase = 'load';
    const pages = await turnPages();
    followLinks(pages);
    const program = await bytes('program.wasm');
    phase = 'start';
    const start = (() => {
__GLUE__
    })();
    await start({ module_or_path: program });
  } catch (error) {
    console.warn(error);
    delete root.dataset.turning;
    dispatchEvent(new CustomEvent('olympus:failed', { detail: { phase, words: words[phase] } }));
  }
})(olympus);
