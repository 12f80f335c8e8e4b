import {
  type CriterionExplanation,
  type CriterionState,
  type DecisionExplanation,
  explainScore,
  furtherReferences,
  type ReferenceExplanation,
  type Score,
  type ScoreExplanation,
} from '@dorkarta/core';
import { lengthOf, type Terminal } from '../terminal/terminal.ts';

const looks = {
  met: 'good',
  unmet: 'bad',
  expert: 'asking',
  'not-assessed': 'quiet',
  unknown: 'asking',
} as const satisfies Readonly<Record<CriterionState, keyof Terminal>>;

/** Why a score is what it is: every criterion with what it rests on and what would bring its points, and the conclusion. */
export function scoreExplanation(score: Score, terminal: Terminal): string {
  const explanation = explainScore(score);
  const { criteria } = explanation;
  const widths = {
    code: longest(criteria.map(({ code }) => code)),
    state: longest(criteria.map(({ stateWords }) => stateWords)),
    points: longest(criteria.map(({ points }) => points)),
  };
  const blocks = criteria.map((criterion) => criterionBlock(criterion, widths, terminal));
  return `${[...blocks, ...closingLines(explanation, terminal)].join('\n')}\n\n`;
}

interface Widths {
  readonly code: number;
  readonly state: number;
  readonly points: number;
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}

function criterionBlock(criterion: CriterionExplanation, widths: Widths, terminal: Terminal): string {
  const { code, state, stateWords, points, remedy } = criterion;
  const cells = [
    terminal.strong(code.padEnd(widths.code)),
    terminal[looks[state]](stateWords.padEnd(widths.state)),
    points.padEnd(widths.points),
  ];
  const first = `  ${cells.join('  ')}  `;
  const note = (name: string, text: string): string =>
    terminal.wrap(`${terminal.quiet(`${name}:`)} ${text}`, { first: noteMargin, rest: `${noteMargin}  ` });
  const cut = (
    references: readonly ReferenceExplanation[],
    name: string,
    words: (reference: ReferenceExplanation) => string,
  ): readonly string[] => [
    ...references.slice(0, mostListed).map((reference) => note(name, words(reference))),
    ...further(references.slice(mostListed)).map((text) => note(name, text)),
  ];
  return [
    terminal.wrap(criterion.title, { first, rest: ' '.repeat(lengthOf(first)) }),
    ...decisionLines(criterion.decided).map(([name, text]) => note(name, text)),
    ...criterion.conditions.map((condition) => note(condition.stateWords, condition.text)),
    ...cut(
      criterion.evidence,
      'основание',
      (reference) => `${describe(reference, terminal)} – ${reference.basisWords}`,
    ),
    ...cut(criterion.obstacles, 'мешает', (reference) => describe(reference, terminal)),
    ...(remedy === null ? [] : [note('что сделать', `${remedy.text} ${remedy.brings}`)]),
  ].join('\n');
}

function further(references: readonly ReferenceExplanation[]): readonly string[] {
  const rest = furtherReferences(references);
  return rest === undefined ? [] : [`и ещё ${rest}`];
}

/** What an expert decided, who and why, and what the program found. */
function decisionLines(decided: DecisionExplanation | null): readonly (readonly [name: string, text: string])[] {
  if (decided === null) return [];
  return [
    ['решено', `${decided.words}; ${decided.found}`],
    ['причина', decided.reason],
    ['кто решил', decided.by],
  ];
}

/** More of one list nobody reads in a terminal; JSON has them all. */
const mostListed = 10;

const noteMargin = '      ';

/** «№ 14 «Визиты в школы», строка 109: визиты в школы: не ясно, на базе какой школы» */
function describe({ label, file, line, words }: ReferenceExplanation, terminal: Terminal): string {
  const where = [...(file === undefined ? [] : [file]), ...(line === undefined ? [] : [`строка ${line}`])];
  const place = where.length === 0 ? '' : terminal.quiet(`, ${where.join(', ')}`);
  return `${label}${place}${words === '' ? '' : `: ${words}`}`;
}

/** Why points are open, the conclusion, how far the next one is, and where the bounds come from. */
function closingLines(
  { asOf, notes, remarks, conclusion, distance, boundsNote }: ScoreExplanation,
  terminal: Terminal,
): readonly string[] {
  const lines = [
    ...(asOf === null ? [] : [asOf]),
    ...remarks,
    ...notes.map(({ text }) => text),
    ...(conclusion === null ? [] : [`${conclusion.title}: ${conclusion.text}`]),
    ...(distance === null ? [] : [distance]),
    ...(boundsNote === null ? [] : [boundsNote]),
  ];
  return lines.map((line) => terminal.wrap(line, { first: '  ', rest: '  ' }));
}
