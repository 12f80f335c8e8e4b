import { elementIn, elementsIn, switchIn, textIn, type XmlElement } from '../xml-tree.ts';

/** Text in one piece or in several; how Japanese words are read aloud is none of it. */
export function richText(element: XmlElement): string {
  const text = elementsIn(element)
    .map((child) => (child.name === 't' ? textIn(child) : child.name === 'r' ? textIn(elementIn(child, 't')) : ''))
    .join('');
  return unescaped(text);
}

/** Whether some of its words are struck out. */
export function hasStruckWords(element: XmlElement): boolean {
  return elementsIn(element, 'r').some(
    (piece) => switchIn(elementIn(piece, 'rPr'), 'strike') === true && textIn(elementIn(piece, 't')).trim() !== '',
  );
}

/** `_x000D_` is how workbooks write what XML cannot hold. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
