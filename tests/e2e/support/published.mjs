// Every page that the site under test publishes, as text: the list of its build names them all.
const { BASE_URL } = process.env;

/** The text of a file of the site. */
async function text(name) {
  const answer = await fetch(new URL(name, BASE_URL));
  if (!answer.ok) throw new Error(`${name} answers ${answer.status}`);
  return answer.text();
}

/** The pages, each with its name and its HTML. */
export async function published() {
  const build = (await text('sw.js')).match(/^const BUILD="([0-9a-f]{16})";$/m);
  if (!build) throw new Error('the worker names no build');
  const names = Object.keys(JSON.parse(await text(`files-${build[1]}.json`))).filter((name) => name.endsWith('.html'));
  return Promise.all(names.map(async (name) => ({ name, html: await text(name) })));
}
