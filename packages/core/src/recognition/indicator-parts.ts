import { columnWords } from '../templates/column-words.ts';
import { isBlankMark } from './marks.ts';
import type { SourceCell, SourceLine } from './source.ts';

/** What one of the columns under the head of indicators says of them. */
export type IndicatorPart = 'name' | 'unit' | 'value';

/** Reads the head of a column that stands under that of indicators: «наименование, ед. изм.», «значение», «план». */
export function indicatorPartOf(head: string): IndicatorPart | undefined {
  if (isNameOfSome(head) || /^(?:показател|индикатор)/iu.test(head)) return 'name';
  if (/^ед(?:\.|иниц)/iu.test(head)) return 'unit';
  return /значени|^план|^целев|^норматив|^количеств/iu.test(head) ? 'value' : undefined;
}

/** Reads the head of a column that stands by itself beside that of indicators: what it holds is known by nothing else. */
export function besideIndicators(head: string): IndicatorPart | undefined {
  if (/^ед(?:\.|иниц)\S*(?:\s*изм\S*)?$/iu.test(head)) return 'unit';
  return valueHead.test(head) ? 'value' : undefined;
}

const valueHead =
  /^(?:(?:планов|целев|ожидаем|итогов|контрольн)\p{L}+\s+)?значени[ея](?:\s+показател(?:я|ей))?$|^план$/iu;

/** «Наименование»: the head of what the head above it names. */
export function isNameOfSome(head: string): boolean {
  return /^(?:наименовани|названи|формулировк|содержани)/iu.test(head);
}

/** Indicators whose plans and units stand in columns of their own, and what is doubtful in them. */
export interface IndicatorsRead {
  readonly lines: readonly SourceLine[];
  readonly doubts: readonly string[];
}

/** Joins each indicator with its plan; where there are not as many of them, the last has all plans, and that is told. */
export function readIndicators(
  cells: readonly (readonly [place: number, cell: SourceCell])[],
  parts: ReadonlyMap<number, IndicatorPart>,
): IndicatorsRead {
  const linesOf = (part: IndicatorPart): readonly SourceLine[] =>
    cells.flatMap(([place, { lines }]) => (parts.get(place) === part ? lines : []));
  const [names, units] = [linesOf('name'), linesOf('unit').map(({ text }) => text)];
  const values = linesOf('value').filter(({ text }) => !isBlankMark(text) || text === '0');
  const plans = values.map(({ text }, index) => withUnit(text, units[index] ?? units[0]));
  if (names.length === 0) return { lines: plans.map((text) => ({ text })), doubts: [] };
  if (plans.length === 0) return { lines: names.map((line, index) => withUnitIn(line, units[index])), doubts: [] };
  if (plans.length === names.length)
    return { lines: names.map((line, index) => ({ ...line, plan: plans[index] ?? '' })), doubts: [] };
  const plan = plans.join('; ');
  const word = columnWords.indicators.labels[1].toLowerCase();
  return {
    lines: names.map((line, index) => (index === names.length - 1 ? { ...line, plan } : line)),
    doubts: [
      `${word} (${names.length}) и их планы (${plans.length}) не сходятся числом: план записан последнему, проверьте`,
    ],
  };
}

function withUnit(value: string, unit = ''): string {
  return unit === '' || value.includes(unit) || !/\d[\s)]*$/u.test(value) ? value : `${value} ${unit}`;
}

function withUnitIn(line: SourceLine, unit = ''): SourceLine {
  return unit === '' || line.text.includes(unit) ? line : { ...line, text: `${line.text}, ${unit}` };
}
