// @ts-check
// What is opened is kept for reading offline once the charts are live, or known to stay still, so that nothing competes with
// them; not for a page inside another, nor while the folder is rebuilt as it is looked at.

/** @param {HTMLElement} root */
export const keepWhenSettled = (root) => {
  if (!OFFLINE || !isSecureContext || self !== top || !('serviceWorker' in navigator)) return;
  if (/[?&](embed|plain|static)\b/.test(location.search)) return;
  const look = () => {
    if (!root.matches('[data-ready], [data-failed]')) return;
    settled.disconnect();
    (self.requestIdleCallback ?? setTimeout)(() => import(OFFLINE).catch(() => {}));
  };
  const settled = new MutationObserver(look);
  settled.observe(root, { attributes: true });
  look();
};
