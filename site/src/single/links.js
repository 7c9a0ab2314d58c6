  // Links as they come into the document, in its pages and later in tips and answers: those to pages that it carries lead
  // to them, files that it carries are offered from it, and the rest lead to where it comes from, if that is known.
  const nameOf = (href) => {
    const { pathname, search, hash } = new URL(href, `https://here/${asked().page}`);
    const name = pathname.slice(1);
    return { name: !name || name.endsWith('/') ? `${name}index.html` : name, rest: search + hash, search };
  };
  const turnLink = (link, pages) => {
    const href = link.getAttribute('href');
    if (/^(?:#|[a-z][a-z+.-]*:)/i.test(href)) return;
    const { name, rest, search } = nameOf(href);
    delete link.dataset.keep;
    if (link.dataset.lang) link.setAttribute('href', `#/${asked().page}${search}`);
    else if (pages[name]) link.setAttribute('href', `#/${name}${search}`);
    else if (blocks.has(name)) link.dataset.carried = name;
    else if (root.dataset.site) link.href = new URL(name + rest, root.dataset.site).href;
    else link.removeAttribute('href');
  };
  // Keys that do nothing here are not listed.
  const turnKey = (key, pages) => {
    if (key.textContent === 'd' || (key.textContent === '/' && !('index' in root.dataset))) {
      key.hidden = true;
      key.nextElementSibling.hidden = true;
    }
  };
  const offer = async (name) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([await bytes(name)]));
    link.download = name.split('/').pop();
    link.click();
  };
  const followLinks = (pages) => {
    const turn = (within) => {
      for (const link of within.querySelectorAll('a[href]')) turnLink(link, pages);
      for (const key of within.querySelectorAll('.keys dt')) turnKey(key, pages);
    };
    turn(document);
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) if (addedNodes.length) turn(target);
    }).observe(root, { childList: true, subtree: true });
    // The reader's language and theme go along from page to page.
    const keep = ({ target }) => {
      const link = target.closest?.('a[href^="#/"]:not([data-lang])');
      if (!link) return;
      const { page, query } = part(link.getAttribute('href'));
      const params = new URLSearchParams(query);
      for (const [key, value] of [['lang', root.dataset.lang === 'zh' && 'zh'], ['theme', root.dataset.theme]]) {
        if (value) params.set(key, value);
        else params.delete(key);
      }
      link.setAttribute('href', `#/${page}${String(params) && `?${params}`}`);
    };
    for (const kind of ['pointerdown', 'keydown', 'click']) addEventListener(kind, keep, true);
    addEventListener('click', (event) => {
      const link = event.target.closest?.('a[href^="#"],a[data-carried]');
      if (!link || event.defaultPrevented) return;
      const { carried } = link.dataset;
      const turns = link.getAttribute('href').startsWith('#/');
      const place = document.getElementById(link.getAttribute('href').slice(1));
      if (carried) offer(carried);
      else if (place) {
        place.tabIndex = -1;
        place.focus();
        place.scrollIntoView();
      } else if (turns && location.protocol === 'about:') {
        // The addresses of a document in an attribute are those of the page around it, but its fragment is its own.
        location.hash = link.getAttribute('href');
      } else return;
      event.preventDefault();
    });
  };
