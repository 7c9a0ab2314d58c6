// @ts-check
// Words that are there for assistive technology alone.

/** Hides the words before the control of a label from eyes. @param {HTMLElement} label */
export const unseen = (label) => {
  const words = document.createElement('span');
  words.className = 'unseen';
  words.append(/** @type {ChildNode} */ (label.firstChild));
  label.prepend(words);
};
