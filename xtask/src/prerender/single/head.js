// The beginning of a one-file document: what the address asks for, before the first paint. Page and query stand in the
// fragment, the only part of an address that a browser lets change where a file is opened from disk.
const olympus = (() => {
  const root = document.documentElement;
  // Opened without one, it shows what it was made to show.
  if (!location.hash.startsWith('#/')) history.replaceState(null, '', `#/${root.dataset.single}`);
  const part = (address) => {
    const [, page, query] = address.match(/^#\/([^?]*)\??([^]*)$/);
    return { page, query };
  };
  const asked = () => {
    const { page, query } = part(location.hash.startsWith('#/') ? location.hash : '#/');
    return { page: page || 'index.html', query };
  };
  const own = part(`#/${root.dataset.single}`).page;
  // Nothing is shown of one page on the way to another.
  if ('pages' in root.dataset && asked().page !== own) root.dataset.turning = '';
  return { root, part, asked, own };
})();
// What pages run before the first paint reads the address's query.
(function (location) {
__EARLY__
})({ get search() { return `?${olympus.asked().query}`; } });
