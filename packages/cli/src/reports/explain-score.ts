import {
  type CriterionScore,
  type CriterionState,
  inOneLine,
  type Reference,
  type Rubric,
  type Score,
} from '@dorkarta/core';

import { lengthOf, type Terminal } from '../terminal/terminal.ts';

const states = {
  met: { words: 'выполнено', look: 'good' },
  unmet: { words: 'не выполнено', look: 'bad' },
  expert: { words: 'решает эксперт', look: 'asking' },
  'not-assessed': { words: 'не оценено', look: 'quiet' },
  unknown: { words: 'неизвестно', look: 'asking' },
} as const satisfies Readonly<Record<CriterionState, { readonly words: string; readonly look: keyof Terminal }>>;

const bases = { stated: 'указано', inferred: 'по названию', doubtful: 'под вопросом' } as const satisfies Readonly<
  Record<Reference['basis'], string>
>;

/** Why a score is what it is: every criterion with what it rests on and what would bring its points, and the conclusion. */
export function explainScore(score: Score, rubric: Rubric, terminal: Terminal): string {
  const widths = {
    code: longest(score.criteria.map(({ code }) => code)),
    state: longest(score.criteria.map(({ state }) => states[state].words)),
    points: longest(score.criteria.map(pointsOf)),
  };
  const blocks = score.criteria.map((criterion) => explainCriterion(criterion, widths, terminal));
  return `${[...blocks, ...concluding(score, rubric, terminal)].join('\n')}\n\n`;
}

interface Widths {
  readonly code: number;
  readonly state: number;
  readonly points: number;
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}

function explainCriterion(criterion: CriterionScore, widths: Widths, terminal: Terminal): string {
  const { words, look } = states[criterion.state];
  const cells = [
    terminal.strong(criterion.code.padEnd(widths.code)),
    terminal[look](words.padEnd(widths.state)),
    pointsOf(criterion).padEnd(widths.points),
  ];
  const first = `  ${cells.join('  ')}  `;
  const note = (name: string, text: string): string =>
    terminal.wrap(`${terminal.quiet(`${name}:`)} ${text}`, { first: noteMargin, rest: `${noteMargin}  ` });
  return [
    terminal.wrap(criterion.title, { first, rest: ' '.repeat(lengthOf(first)) }),
    ...criterion.evidence.map((reference) =>
      note('основание', `${describe(reference, terminal)} – ${bases[reference.basis]}`),
    ),
    ...criterion.obstacles.map((reference) => note('мешает', describe(reference, terminal))),
    ...(criterion.remedy === null ? [] : [note('что сделать', remedyText(criterion.remedy))]),
  ].join('\n');
}

const noteMargin = '      ';

/** «1 из 1», «0–1 из 1»; of what was not assessed, only what it could bring. */
function pointsOf({ state, points: { min, max }, of }: CriterionScore): string {
  if (state === 'not-assessed' || state === 'unknown') return `– из ${decimal(of)}`;
  return `${min === max ? decimal(min) : `${decimal(min)}–${decimal(max)}`} из ${decimal(of)}`;
}

/** «№ 14 «Визиты в школы», строка 109: визиты в школы: не ясно, на базе какой школы» */
function describe({ event, title, line, words }: Reference, terminal: Terminal): string {
  const number = event === null ? '' : `№ ${event} `;
  const place = line === undefined ? '' : terminal.quiet(`, строка ${line}`);
  return `${number}${quoted(title)}${place}${words === '' ? '' : `: ${inOneLine(words)}`}`;
}

/** Quotation marks within quotation marks are „…“. */
function quoted(title: string): string {
  return `«${title.replaceAll('«', '„').replaceAll('»', '“')}»`;
}

function remedyText({ text, points }: { readonly text: string; readonly points: number }): string {
  return `${text} Даст баллов: ${decimal(points)}.`;
}

function concluding({ conclusion, next }: Score, rubric: Rubric, terminal: Terminal): readonly string[] {
  const lines = [
    ...(conclusion === null ? [] : [`Заключение ${conclusion.level}: ${conclusion.text}.`]),
    ...(next === null ? [] : [`${next.text.slice(0, 1).toUpperCase()}${next.text.slice(1)}`]),
  ];
  const note = lines.length === 0 || rubric.boundsNote === undefined ? [] : [rubric.boundsNote];
  return [...lines, ...note].map((line) => terminal.wrap(line, { first: '  ', rest: '  ' }));
}

/** Points may be fractions: «0,5». */
function decimal(points: number): string {
  return String(Number(points.toFixed(2))).replace('.', ',');
}
