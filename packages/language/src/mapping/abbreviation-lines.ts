import { foldTitle } from '@dorkarta/core';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { OutlineNode } from '../structure/outline.ts';
import { part, shortened } from '../structure/words-part.ts';
import type { Words } from '../syntax/source-line.ts';

/** The lines «сокращения»: each abbreviation has a meaning, and one. */

/** One abbreviation, with what stands behind its sign. */
interface Abbreviation {
  readonly whole: Words;
  readonly short: string;
  readonly meaning: string;
}

/** What to tell of the abbreviations of a roadmap. */
export function abbreviationFaults({ fields }: OutlineNode): readonly Diagnostic[] {
  const had = new Set<string>();
  return fields.flatMap(({ line: { keyword }, value }) => {
    if (keyword !== 'abbreviations' || value === undefined || value.text.startsWith('"')) return [];
    // A line that stands twice repeats all that it holds.
    return abbreviationsIn(value)
      .flatMap((each) => faultOf(each, had) ?? [])
      .slice(0, 1);
  });
}

function faultOf({ whole, short, meaning }: Abbreviation, had: Set<string>): Diagnostic | undefined {
  const [lacking] = short.includes(',') ? short.split(',') : meaning === '' ? [short] : [];
  if (lacking !== undefined) {
    const message = `У сокращения «${shortened(lacking)}» нет расшифровки: напишите «${firstWord(lacking)} – …».`;
    return diagnose('line-is-finished', whole, message);
  }
  const key = foldTitle(short);
  if (!had.has(key)) {
    had.add(key);
    return undefined;
  }
  const message = `Сокращение «${shortened(short)}» уже расшифровано выше: уберите повтор.`;
  return diagnose('line-stands-once', whole, message);
}

function firstWord(text: string): string {
  return text.trim().split(/\s/u, 1).join('');
}

const sign = /(?<!\s)\s*(?:[–—−=:]|\s-|-\s)\s*/u;

function abbreviationsIn(value: Words): readonly Abbreviation[] {
  return [...value.text.matchAll(/[^;\r\n]+/g)].flatMap(({ 0: piece, index }) => {
    const text = piece.trim();
    if (text === '' || /^[.\s]*$/u.test(text)) return [];
    const start = index + piece.length - piece.trimStart().length;
    const at = text.search(sign);
    const short = at < 0 ? text.replace(/\.$/u, '') : text.slice(0, at);
    const meaning =
      at < 0
        ? ''
        : text
            .slice(at)
            .replace(sign, '')
            .replace(/[.\s]+$/u, '');
    return [{ whole: part(value, start, start + text.length), short, meaning }];
  });
}
