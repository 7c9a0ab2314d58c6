// Starts the interactive charts. When that fails, the still page stays; beside its own words that it is still
// stands the reason. A page that is asked for as `static` starts nothing.
const words = {
  en: {
    unsupported: 'This browser cannot run WebAssembly.',
    load: 'The program could not be downloaded.',
    start: 'The program was downloaded but does not run here.',
  },
  zh: {
    unsupported: '此浏览器无法运行 WebAssembly。',
    load: '程序下载失败。',
    start: '程序已下载，但无法在此运行。',
  },
};
const root = document.documentElement;
const still = root.hasAttribute('data-static');
// The charts near the viewport are asked for together with the program that will draw them.
for (const chart of still ? [] : document.querySelectorAll('[data-chart]')) {
  const box = chart.getBoundingClientRect();
  if (box.top < 2 * innerHeight && box.bottom > -innerHeight) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' });
    link.href = chart.dataset[root.lang === 'zh' ? 'zh' : 'en'];
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
    .catch(() => { told.textContent = words[document.documentElement.lang === 'zh' ? 'zh' : 'en'].load; });
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
  root.dataset.failed = phase;
  for (const place of document.querySelectorAll('[data-reason]')) {
    place.textContent = ` ${words[root.lang.startsWith('zh') ? 'zh' : 'en'][phase]}`;
  }
}
