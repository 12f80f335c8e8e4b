import type { Roadmap } from '../model/roadmap.ts';
import { parsePeriod } from '../phrases/parse-period.ts';
import { periodInTitle } from '../phrases/title-period.ts';
import type { SourceParagraph } from './source.ts';

/** What the paragraphs above the table say of the roadmap; what was not recognised is left. */
export interface AroundTable {
  readonly said: Pick<Roadmap, 'title' | 'municipality' | 'period' | 'goals'>;
  readonly left: readonly string[];
}

const titleWords = /дорожн\S* карт|план(?:-график)? мероприят|план-график|комплексн\S* план|план работ|программ/iu;
const field = /^(муниципалитет|муниципальное образование|регион|цель|период|сроки? реализации)\s*[:–-]\s*(.+)$/iu;

/** Reads title, goal, municipality and period from the paragraphs around the table. */
export function readAround(above: readonly SourceParagraph[], fallback: string): AroundTable {
  const left: string[] = [];
  const goals: string[] = [];
  let [title, municipality, period] = ['', '', ''];
  const end = titleEnd(above);
  above.forEach(({ text }, index) => {
    const [, name = '', value = ''] = field.exec(text) ?? [];
    if (index >= end.from && index < end.to) title = `${title} ${text}`.trim();
    else if (/^цель/iu.test(name)) goals.push(value);
    else if (/^муницип/iu.test(name)) municipality = value;
    else if (/^(?:период|срок)/iu.test(name)) period = value;
    else left.push(text);
  });
  const stated = period === '' ? periodInTitle(title) : parsePeriod(period);
  return {
    said: {
      title: title === '' ? fallback : title,
      ...(municipality === '' ? {} : { municipality }),
      ...(stated === undefined ? {} : { period: stated }),
      goals,
    },
    left,
  };
}

/** The title begins where it is called a roadmap, and goes on in lines that are bold or in the middle of a sentence. */
function titleEnd(above: readonly SourceParagraph[]): { readonly from: number; readonly to: number } {
  const from = above.findIndex(({ text }) => titleWords.test(text) && !field.test(text));
  if (from < 0) return { from: above.length, to: above.length };
  let to = from + 1;
  while (to < above.length && goesOn(above[to], above[from])) to += 1;
  return { from, to };
}

function goesOn(next: SourceParagraph | undefined, first: SourceParagraph | undefined): boolean {
  if (next === undefined || field.test(next.text)) return false;
  return /^[\p{Ll}(«"\d]/u.test(next.text) || (next.isBold === true && first?.isBold === true);
}
