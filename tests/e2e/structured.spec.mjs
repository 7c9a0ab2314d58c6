// What pages say to schema.org is in its vocabulary, and enough for those who look for data sets and articles.
import { expect, test } from './support/workerless.mjs';
import { published } from './support/published.mjs';
import { faults } from './support/vocabulary.mjs';

/** Every JSON-LD document of the site, with the page that it stands in. */
async function documents() {
  const pages = await published();
  return pages.map(({ name, html }) => {
    const [, text] = html.match(/<script type="application\/ld\+json">([^]*?)<\/script>/) ?? [];
    expect(text, `${name} says nothing`).toBeDefined();
    return { name, data: JSON.parse(text) };
  });
}

test('every page keeps to the vocabulary, and what is not in it is found', async () => {
  // A compiler reads all of schema.org first, so it is asked once.
  test.slow();
  const whole = { '@context': 'https://schema.org', '@type': 'Dataset', name: 'x' };
  const wrong = [
    { ...whole, licence: 'misspelt' },
    { ...whole, creator: { '@type': 'Organization', naam: 'misspelt inside' } },
    { ...whole, distribution: [{ '@type': 'DataDownload', contentUrl: 3 }] },
    { ...whole, distribution: [{ '@type': 'Organization', name: 'not of this kind' }] },
    { ...whole, '@type': 'Datum' },
  ].map((data, at) => ({ name: `wrong ${at}`, data }));
  const found = faults([...(await documents()), { name: 'right', data: whole }, ...wrong]);
  expect(found.filter((fault) => !fault.startsWith('wrong '))).toEqual([]);
  expect([...new Set(found.map((fault) => fault.split(':')[0]))]).toEqual(wrong.map(({ name }) => name));
});

test('data sets and the article say what their readers need', async () => {
  const all = await documents();
  const of = (type) => all.filter(({ data }) => data['@type'] === type);
  const sets = of('Dataset');
  expect(sets.map(({ name }) => name).sort()).toEqual(all.map(({ name }) => name).filter((name) => /^(zh\/)?charts\/(?!index|tour-)/.test(name)).sort());
  for (const { name, data } of sets) {
    expect(data.name, name).toMatch(/\S/);
    // The bounds of Google's search for data sets.
    expect(data.description.length, name).toBeGreaterThanOrEqual(50);
    expect(data.description.length, name).toBeLessThanOrEqual(5000);
    expect(data.license.every((address) => /^https:/.test(address)), name).toBe(true);
    expect(data.creator.name && data.url && data.image, name).toBeTruthy();
    expect(data.distribution.map(({ encodingFormat }) => encodingFormat), name).toEqual(expect.arrayContaining(['text/csv', 'application/json', 'image/svg+xml']));
    expect(data.variableMeasured.length, name).toBeGreaterThan(0);
    expect(data.dateCreated, name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
  const articles = of('Article');
  expect(articles.map(({ name, data }) => [name, data.inLanguage])).toEqual([['index.html', 'en'], ['zh/index.html', 'zh']]);
  for (const { data } of articles) {
    expect(data.headline.length).toBeLessThanOrEqual(110);
    expect(data.author.name && data.publisher.name && data.image && data.mainEntityOfPage).toBeTruthy();
  }
  for (const { name, data } of all) expect(data.inLanguage, name).toBe(name.startsWith('zh/') ? 'zh' : 'en');
});
