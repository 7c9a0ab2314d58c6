// Still pages of three kinds: without scripts, with the program held back, and with the program broken.

/** Takes the scripts out of every page `under` an address as it is served: what a reader without scripts has, with a page that can be asked. */
export async function takeScriptsOut(page, under = '**/*') {
  await page.route(under, async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script\b[^>]*>[^]*?<\/script>/g, '').replace(/<link\b[^>]*rel="(?:modulepreload|preload)"[^>]*>/g, '');
    return route.fulfill({ response, body });
  });
}

/** Holds the program back until the function given back is called; `answer` is what the network does then. */
export async function holdProgram(page, answer = (route) => route.continue()) {
  let release;
  const gate = new Promise((resolve) => { release = resolve; });
  await page.route('**/*.wasm', async (route) => {
    await gate;
    await answer(route);
  });
  return release;
}

/** Ways in which a program can fail to arrive: name, what the network does. */
export const failures = [
  ['cannot be loaded', (route) => route.abort()],
  ['is missing', (route) => route.fulfill({ status: 404, body: 'no such file' })],
  ['is no WebAssembly', (route) => route.fulfill({ body: 'not a program', contentType: 'application/wasm' })],
];

/** The chart's pictures that are shown, each with its size in the page. */
export async function picturesShown(figure) {
  return figure.locator('.still').evaluateAll((pictures) =>
    pictures
      .map((picture) => ({ tag: picture.tagName.toLowerCase(), box: picture.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0)
      .map(({ tag, box }) => ({ tag, width: box.width, height: box.height })));
}

/** Opens a page as a browser does whose scripts are turned off, and turns them on once it stands: then it can be asked anything. */
export async function openWithoutScripts(page, path) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.goto(path);
  await session.send('Emulation.setScriptExecutionDisabled', { value: false });
  await session.detach();
}
