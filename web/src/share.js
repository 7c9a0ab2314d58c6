// @ts-check
// The dialog in which a reader takes a chart along: the link to what is on the screen, and what to paste where it is to
// stand, from richest to plainest, with a live preview.
import * as words from './generated.js';
import { say } from './lang.js';
import { part, wordsOf } from './save/site.js';
import { dialogOf, styled } from './share/dialog.js';
import { keeping } from './share/keeping.js';
import { box, choice, field, list, make } from './share/parts.js';
import { Preview } from './share/preview.js';
import { takenFrom } from './share/taken.js';
import { read } from './share/words.js';

/** What can be pasted: its name, and what it is good for. @type {[import('./share/texts.js').Form, string[], string[]][]} */
const FORMS = [
  ['element', words.formElement, words.formElementNote],
  ['script', words.formScript, words.formScriptNote],
  ['frame', words.formFrame, words.formFrameNote],
  ['picture', words.formPicture, words.formPictureNote],
  ['jsx', words.formJsx, words.formJsxNote],
  ['still', words.formStill, words.formStillNote],
  ['markdown', words.formMarkdown, words.formMarkdownNote],
  ['citation', words.formCitation, words.formCitationNote],
  ['post', words.formPost, words.formPostNote],
];

/** Opens the dialog for the chart that the button belongs to. @param {HTMLElement} button */
export const use = async (button) => {
  const taken = takenFrom(button);
  const told = part(/** @type {HTMLElement} */ (button.parentElement), '[role="status"]');
  try {
    const [page] = await Promise.all([read(taken), styled]);
    told.textContent = '';
    await open(taken, page);
  } catch (fault) {
    told.textContent = say(words.shareFailed)({ why: wordsOf(fault) });
  }
};

/**
 * @param {import('./share/texts.js').Taken} taken
 * @param {Awaited<ReturnType<typeof read>>} page
 */
const open = async (taken, page) => {
  // What the site reckons, until they are measured.
  taken.heights = page.heights;
  const told = make('p', { role: 'status', className: 'answer' });
  const link = field(1, say(words.shareLink), told);
  const snippet = field(8, say(words.shareForm), told);
  const late = make('p', { 'aria-live': 'polite', className: 'note late' });
  const note = make('p', { className: 'note' });
  const preview = new Preview(taken, page.heights, say(words.sharePreview));
  let [form, , about] = FORMS[0];

  const write = () => {
    link.area.value = taken.address();
    snippet.area.value = taken.snippet(form, page.words());
    note.textContent = say(about);
  };
  const show = async () => {
    write();
    late.textContent = '';
    const came = await preview.show();
    // What was begun last is what counts.
    if (!preview.done) return;
    if (!came) late.textContent = say(words.shareLate);
    write();
  };
  /** Something that changes what is shown. @type {<T>(change: (value: T) => void) => (value: T) => void} */
  const then = (change) => (value) => {
    change(value);
    show();
  };

  /** @type {[string, string][]} */
  const langs = words.LANGS.map((code, at) => [code, words.languageName[at]]);
  /** @type {[string, string][]} */
  const themes = [['', say(words.themeReader)], ['light', say(words.themeLight)], ['dark', say(words.themeDark)]];
  const widths = [words.widthPhone, words.widthColumn, words.widthPage].map((name) => say(name));
  const dialog = dialogOf(say(words.shareTitle),
    make('h3', { textContent: say(words.shareLink) }), link.row,
    make('h3', { textContent: say(words.keepTitle) }), keeping(taken.id),
    make('h3', { textContent: say(words.shareEmbed) }),
    choice(say(words.shareForm), FORMS.map(([, name]) => say(name)), 0, (at) => { [form, , about] = FORMS[at]; write(); }),
    note, snippet.row, told,
    make('fieldset', {}, make('legend', { textContent: say(words.shareOptions) }),
      list(say(words.shareLanguage), langs, taken.lang, then((value) => { taken.lang = value; })),
      list(say(words.shareTheme), themes, taken.theme, then((value) => { taken.theme = value; })),
      box(say(words.shareHeading), true, then((on) => { taken.heading = on; })),
      box(say(words.shareControls), true, then((on) => { taken.controls = on; })),
      box(say(words.sharePinned), taken.pinned, then((on) => { taken.pinned = on; }))),
    make('h3', { textContent: say(words.sharePreview) }),
    choice(say(words.shareWidth), widths, 1, (at) => { preview.choose(words.WIDTHS[at]); }),
    late, preview.holder);
  dialog.addEventListener('close', () => preview.end());
  new ResizeObserver(() => preview.fit()).observe(preview.holder);
  dialog.showModal();
  await show();
};
