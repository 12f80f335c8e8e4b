import { elementIn, elementsIn, textIn, type XmlElement } from '../xml-tree.ts';

/** Text in one piece or in several; how Japanese words are read aloud is none of it. */
export function richText(element: XmlElement): string {
  const text = elementsIn(element)
    .map((child) => (child.name === 't' ? textIn(child) : child.name === 'r' ? textIn(elementIn(child, 't')) : ''))
    .join('');
  return unescaped(text);
}

/** `_x000D_` is how workbooks write what XML cannot hold. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
