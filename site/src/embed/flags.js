// Runs before the first paint of a chart's page: what its address asks to be left out, so that it can stand in another page.
(() => {
  'use strict';
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const unknown = [];
  const leave = (key, usual, name) => {
    const value = query.get(key) ?? usual;
    if (!['', '0', '1'].includes(value)) unknown.push(`${key}=${value.slice(0, 40)}`);
    else if ((value === '0') === (usual === '1')) root.setAttribute(`data-${name}`, '');
  };
  for (const key of ['embed', 'plain', 'static', 'transparent']) leave(key, '0', key);
  for (const key of ['title', 'controls']) leave(key, '1', `no-${key}`);
  root.toggleAttribute('data-embed', root.matches('[data-embed], [data-plain]'));

  // A page that shows one chart inside another is not the place to look for others.
  const search = (event) => {
    if (event.key === '/' && root.hasAttribute('data-embed')) event.stopImmediatePropagation();
  };
  addEventListener('keydown', search, true);

  // The downloads of the program begin here, unless it is not to run.
  const still = root.hasAttribute('data-static');
  if (!still) document.head.append(document.querySelector('template').content);
  if (self !== parent) {
    root.setAttribute('data-framed', '');
    document.head.append(document.querySelector('template[data-frame]').content);
  }

  // Said under the chart, in both languages.
  const say = (en, zh) => {
    const line = document.createElement('p');
    line.className = 'since';
    for (const [lang, text] of [['en', en], ['zh', zh]]) {
      const words = document.createElement('span');
      Object.assign(words, { className: 't', lang, textContent: text });
      line.append(words);
    }
    document.querySelector('figure').after(line);
  };
  addEventListener('DOMContentLoaded', () => {
    if (unknown.length) say(`The link asks for something unknown: ${unknown.join(', ')}`, `链接中有无法识别的内容：${unknown.join('、')}`);
    // A still picture is of today, whatever was asked for; what changed only the program could tell.
    const version = query.get('v');
    if (still && version && version !== root.dataset.version) say('The data have changed since this was shared.', '分享后数据已有更新。');
  });
})();
