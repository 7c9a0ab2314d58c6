  // The document shows one of its pages at a time, and another by starting afresh: nothing has to be taken down.
  const turnPages = async () => {
    if (!blocks.has('pages.json')) return {};
    const pages = JSON.parse(new TextDecoder().decode(await bytes('pages.json')));
    const { page } = asked();
    history.scrollRestoration = 'manual';
    if (page !== own) show(page, pages[page]);
    delete root.dataset.turning;
    // Every page begins by a reload here: who has been on this one before has left a place.
    const top = history.state?.top;
    root.toggleAttribute('data-fresh', top === undefined);
    scrollTo(0, top ?? 0);
    let leaving = false;
    const keepPlace = () => {
      if (!leaving) note({ top: scrollY });
    };
    // The program writes addresses of its own in between.
    for (const kind of ['scrollend', 'pagehide']) addEventListener(kind, keepPlace);
    for (const kind of ['popstate', 'hashchange']) {
      addEventListener(kind, (event) => {
        if (asked().page === page) return;
        event.stopImmediatePropagation();
        if (leaving) return;
        leaving = true;
        location.reload();
      });
    }
    return pages;
  };
  const show = (name, page) => {
    if (!page) {
      const front = document.createElement('a');
      front.href = '#/index.html';
      front.append(...said('front'));
      const line = document.createElement('h1');
      line.append(...said('missing'), name);
      const place = document.createElement('div');
      place.className = 'masthead';
      place.append(line, front);
      document.querySelector('main').replaceChildren(place);
      for (const link of document.querySelectorAll('.nav [aria-current]')) link.removeAttribute('aria-current');
      return;
    }
    root.dataset.page = page.kind;
    const title = document.querySelector('title');
    Object.assign(title.dataset, { en: page.en, zh: page.zh });
    document.title = page[root.dataset.lang];
    const { body } = new DOMParser().parseFromString(olympusTrust.createHTML(page.body), 'text/html');
    document.body.replaceChildren(...body.childNodes);
    // Its words are chosen anew.
    root.setAttribute('data-lang', root.dataset.lang);
  };
