// The beginning of a one-file document: what the address asks for, before the first paint. Page and query stand in the
// fragment, the only part of an address that a browser lets change where a file is opened from disk.
const olympus = (() => {
  const root = document.documentElement;
  // A query of its own, as links in mails get, would come before that one.
  if (location.search) location.replace(location.pathname + location.hash);
  // In a frame without an origin of its own no address may be written into the history.
  const note = (data, address) => {
    try {
      history.replaceState(data, '', address);
      return true;
    } catch {
      return false;
    }
  };
  // Opened without one, it shows what it was made to show.
  const begun = `#/${root.dataset.single}`;
  if (!location.hash.startsWith('#/') && !note(null, begun)) location.hash = begun;
  const part = (address) => {
    const [, page, query] = address.match(/^#\/([^?]*)\??([^]*)$/);
    return { page, query };
  };
  const asked = () => {
    const { page, query } = part(location.hash.startsWith('#/') ? location.hash : begun);
    return { page: page || 'index.html', query };
  };
  const own = part(`#/${root.dataset.single}`).page;
  // Nothing is shown of one page on the way to another.
  if ('pages' in root.dataset && asked().page !== own) root.dataset.turning = '';
  return { root, part, asked, own, note };
})();
// What pages run before the first paint reads the address's query.
(function (location) {
__EARLY__
})({ get search() { return `?${olympus.asked().query}`; } });
