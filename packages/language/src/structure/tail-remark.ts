import { lineSpace } from '../syntax/line-space.ts';
import type { Words } from '../syntax/source-line.ts';
import { part } from './words-part.ts';

/** What authors ask themselves to do; behind dashes nothing else is a remark, since these may be typed for one long dash. */
const ownWords = '(?:уточн|провер|согласов|дописать|дополнить|вписать|todo)';

const space = `[${lineSpace}]`;
const sign = new RegExp(
  `(?<=[^${lineSpace},])${space}+(#+${space}+(?=\\p{L})|/\\*|<!--|--+${space}+(?=${ownWords})).*$`,
  'iu',
);

/** A remark behind a value by the sign of another language («март 2026 # уточнить»), and the value without it. */
export interface TailRemark {
  readonly value: Words;
  /** With its sign. */
  readonly remark: Words;
}

/** Takes a remark off the value of one row that ends in it; undefined where there is none. */
export function tailRemark(words: Words): TailRemark | undefined {
  if (!/#|--|\/\*/.test(words.text) || /["\r\n]/.test(words.text)) return undefined;
  const found = sign.exec(words.text);
  if (found === null) return undefined;
  const [whole, mark = ''] = found;
  const at = found.index + whole.indexOf(mark);
  return { value: part(words, 0, found.index), remark: part(words, at) };
}
