// The site is kept for reading offline once the charts are live, or known to stay still, so that nothing competes with
// them; not for a page inside another, nor for a reader who saves data.
if (isSecureContext && self === top && 'serviceWorker' in navigator && !navigator.connection?.saveData && !/[?&](embed|plain|static)\b/.test(location.search)) {
  const settled = new MutationObserver(() => look());
  const look = () => {
    if (!document.documentElement.matches('[data-ready], [data-failed]')) return;
    settled.disconnect();
    (self.requestIdleCallback ?? setTimeout)(() => import('./__OFFLINE__').catch(() => {}));
  };
  settled.observe(document.documentElement, { attributes: true });
  look();
}
