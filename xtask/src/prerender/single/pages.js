  // The document shows one of its pages at a time, and another by starting afresh: nothing has to be taken down.
  const turnPages = async () => {
    if (!blocks.has('pages.json')) return {};
    const pages = JSON.parse(new TextDecoder().decode(await bytes('pages.json')));
    const { page } = asked();
    history.scrollRestoration = 'manual';
    if (page !== own) show(page, pages[page]);
    delete root.dataset.turning;
    scrollTo(0, history.state?.top ?? 0);
    let leaving = false;
    addEventListener('scrollend', () => {
      if (!leaving) history.replaceState({ top: scrollY }, '');
    });
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
      document.querySelector('main').replaceChildren(line, front);
      return;
    }
    root.dataset.page = page.kind;
    const title = document.querySelector('title');
    Object.assign(title.dataset, { en: page.en, zh: page.zh });
    document.title = root.lang === 'zh' ? page.zh : page.en;
    const { body } = new DOMParser().parseFromString(page.body, 'text/html');
    document.body.replaceChildren(...body.childNodes);
  };
