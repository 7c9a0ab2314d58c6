// What a page prints on A4: the words of each sheet, without the gaps between them.
import { extractText, getDocumentProxy } from 'unpdf';

/** The same characters for the same words, whatever the typesetting made of them. */
export const solid = (text) => text.normalize('NFKC').replace(/[\s\u00ad\u200b]+/g, '');

/** The words of each sheet. */
export async function sheets(page) {
  const file = await page.pdf({ format: 'A4', printBackground: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)));
  return text.map(solid);
}
