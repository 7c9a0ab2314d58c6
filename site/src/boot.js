// Starts the interactive charts. When that fails, the still page stays; beside its own words that it is still
// stands the reason, which early.js writes. A page that is asked for as `static` starts nothing.
const words = {
  unsupported: [
    'This browser cannot run WebAssembly, or it is turned off here: a current browser shows the live chart.',
    '此浏览器不支持 WebAssembly 或已将其停用，换用新版浏览器即可看到交互图表。',
  ],
  load: ['The program could not be downloaded: reload the page to try again.', '程序下载失败，请重新加载页面再试。'],
  start: [
    'The program was downloaded but does not run here: a current browser may run it.',
    '程序已下载，但无法在此运行，可换用新版浏览器。',
  ],
};
const root = document.documentElement;
root.dataset.begun = '';
const still = root.hasAttribute('data-static');
// The charts near the viewport are asked for together with the program that will draw them.
for (const chart of still ? [] : document.querySelectorAll('[data-chart]')) {
  const box = chart.getBoundingClientRect();
  if (box.top < 2 * innerHeight && box.bottom > -innerHeight) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' });
    link.href = chart.dataset[root.dataset.lang];
    document.head.append(link);
  }
}
// What readers take along is made by scripts that are fetched when they ask for it.
document.addEventListener('click', ({ target }) => {
  const button = target.closest?.('[data-save], [data-share]');
  if (!button) return;
  const name = 'share' in button.dataset ? 'share' : 'save';
  const told = button.parentElement.querySelector('[role="status"]');
  import(new URL(name === 'share' ? './__SHARE__' : './__SAVE__', import.meta.url))
    .then((taking) => taking[name](button))
    .catch(() => { told.textContent = words.load[root.dataset.lang === 'zh' ? 1 : 0]; });
});
let phase = 'unsupported';
if (!still) try {
  if (typeof WebAssembly !== 'object') throw new Error('WebAssembly is not available');
  phase = 'load';
  // Both downloads start at once. A host that names the wrong type for .wasm still works: the bytes are then
  // compiled after, instead of during, the download.
  const program = fetch(new URL('./__WASM__', import.meta.url)).then((answer) => {
    if (!answer.ok) throw new Error(`${answer.url}: HTTP ${answer.status}`);
    return answer.headers.get('Content-Type') === 'application/wasm' ? answer : answer.arrayBuffer();
  });
  const [glue, module_or_path] = await Promise.all([import('./__GLUE__'), program]);
  phase = 'start';
  const wasm = await glue.default({ module_or_path });
  dispatchEvent(new CustomEvent('TrunkApplicationStarted', { detail: { wasm } }));
} catch (error) {
  console.warn(error);
  dispatchEvent(new CustomEvent('olympus:failed', { detail: { phase, words: words[phase] } }));
}
