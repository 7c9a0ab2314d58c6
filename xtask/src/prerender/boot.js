// Starts the interactive charts. When that fails, the still page stays and says so in plain words.
const words = {
  en: {
    unsupported: 'This browser cannot run WebAssembly, so the charts stay still.',
    load: 'The interactive charts could not be loaded, so the charts stay still.',
    start: 'The interactive charts could not start, so the charts stay still.',
    rest: ' The pictures and tables on this page are complete.',
  },
  zh: {
    unsupported: '此浏览器无法运行 WebAssembly，图表将保持静态。',
    load: '交互图表未能加载，图表将保持静态。',
    start: '交互图表未能启动，图表将保持静态。',
    rest: '本页的图片与表格内容完整。',
  },
};
let phase = 'unsupported';
try {
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
  const root = document.documentElement;
  const lines = words[root.lang.startsWith('zh') ? 'zh' : 'en'];
  root.dataset.failed = phase;
  for (const status of document.querySelectorAll('[data-status]')) {
    status.textContent = lines[phase] + lines.rest;
    status.hidden = false;
  }
}
