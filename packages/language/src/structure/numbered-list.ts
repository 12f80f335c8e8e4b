/** Lists of numbers and codes in words: «14, 15», «К1–К3», «14 «Визиты» и 16». */

const item = /(?:№{1,2}\s*)?(\p{L}{0,3})\s?((?:\d+\.)*)(\d+)(\s*«[^»]*»)?/uy;
const join = /\s*([,;–—-]|и)\s*/uy;

/** Nobody means more by one line. */
const mostItems = 100;

interface Item {
  readonly front: string;
  readonly number: number;
  readonly text: string;
}

/** What a list names, each by itself, stretches written out; undefined of anything else. */
export function numberedList(text: string): readonly string[] | undefined {
  const items: Item[] = [];
  let offset = 0;
  let isStretch = false;
  for (;;) {
    const found = at(item, text, offset);
    if (found === null) return undefined;
    const next = itemOf(found, items.at(-1), isStretch);
    const added = isStretch ? stretch(items.at(-1), next) : [next];
    if (added === undefined || items.length + added.length > mostItems) return undefined;
    items.push(...added);
    offset += found[0].length;
    if (offset === text.length) return items.map((each) => each.text);
    const between = at(join, text, offset);
    if (between === null) return undefined;
    offset += between[0].length;
    isStretch = /[–—-]/u.test(between[0]);
  }
}

function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

/** «К1–3»: the end of a stretch may leave out what it shares with its beginning. */
function itemOf(found: RegExpExecArray, before: Item | undefined, isStretch: boolean): Item {
  const [, letters = '', group = '', digits = '', title = ''] = found;
  const own = `${letters}${group}`;
  const front = own === '' && isStretch ? (before?.front ?? '') : own;
  return { front, number: Number(digits), text: `${front}${digits}${title}` };
}

/** What comes behind the beginning of a stretch, up to its end. */
function stretch(first: Item | undefined, last: Item): readonly Item[] | undefined {
  const length = first === undefined ? 0 : last.number - first.number;
  if (first === undefined || first.front !== last.front || length <= 0 || length > mostItems) return undefined;
  return Array.from({ length }, (_, index) => {
    const number = first.number + index + 1;
    return { front: last.front, number, text: number === last.number ? last.text : `${last.front}${number}` };
  });
}
