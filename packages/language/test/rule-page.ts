import type { Span } from '../src/places/span.ts';
import { readCodeBlocks } from './code-blocks.ts';

/** A file of a sample: its text without marks, and the places that are marked in it as »range«. */
export interface SampleFile {
  readonly name: string;
  readonly text: string;
  readonly marks: readonly Span[];
}

/** Files that are read together. */
export type Sample = readonly SampleFile[];

/** The page of a rule, taken apart. */
export interface RulePage {
  readonly title: string;
  readonly id: string;
  /** The severity's Russian word. */
  readonly severity: string;
  readonly headings: readonly string[];
  readonly bad: readonly Sample[];
  readonly good: readonly Sample[];
}

const front = /^# (?<title>.+)\n\n`(?<id>[a-z0-9-]+)` · (?<severity>.+)\n\n/;
const mark = /»([^»«]*)«/;

/** The name of a sample's first file, where the page gives none. */
const mainFile = 'карта.dk';

export function readRulePage(page: string): RulePage {
  const { title = '', id = '', severity = '' } = front.exec(page)?.groups ?? {};
  const parts = page.split(/^## /m).slice(1);
  const samplesUnder = (heading: string): readonly Sample[] =>
    readSamples(parts.find((part) => part.startsWith(`${heading}\n`)) ?? '');
  return {
    title,
    id,
    severity,
    headings: parts.map((part) => part.slice(0, part.indexOf('\n'))),
    bad: samplesUnder('Плохо'),
    good: samplesUnder('Хорошо'),
  };
}

/** A code block begins a sample, unless it names a further file of the one above. */
function readSamples(part: string): readonly Sample[] {
  const samples: SampleFile[][] = [];
  for (const { name = mainFile, text } of readCodeBlocks(part)) {
    const file = readSampleFile(name, text);
    if (name === mainFile) samples.push([file]);
    else samples.at(-1)?.push(file);
  }
  return samples;
}

function readSampleFile(name: string, marked: string): SampleFile {
  const marks: Span[] = [];
  let text = marked;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    const inner = found[1] ?? '';
    marks.push({ start: found.index, end: found.index + inner.length });
    text = `${text.slice(0, found.index)}${inner}${text.slice(found.index + found[0].length)}`;
  }
  return { name, text, marks };
}
