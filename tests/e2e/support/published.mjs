// Every page that the site under test publishes, as text: its worker lists them all.
const { BASE_URL } = process.env;

/** The text of a file of the site. */
async function text(name) {
  const answer = await fetch(new URL(name, BASE_URL));
  if (!answer.ok) throw new Error(`${name} answers ${answer.status}`);
  return answer.text();
}

/** The pages, each with its name and its HTML. */
export async function published() {
  const listed = (await text('sw.js')).match(/^const FILES=(\{.*\});$/m);
  if (!listed) throw new Error('the worker lists no files');
  const names = Object.keys(JSON.parse(listed[1])).filter((name) => name.endsWith('.html'));
  return Promise.all(names.map(async (name) => ({ name, html: await text(name) })));
}
