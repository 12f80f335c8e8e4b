import type { ReadColumn } from './read-columns.ts';
import { type SourceCell, type SourceRow, wordsInLine, wordsOfCell } from './source.ts';

const titleWord =
  /^(?:раздел|подраздел|трек|направление|блок|модуль|цель|цели|задача|задачи|итого|всего|этап)(?!\p{L})/iu;
const ownLine =
  /^(?:(?:цель|цели|задача)(?!\p{L})|(?:задачи|целевая группа|участники|исполнител[ьи]|ответственн\p{L}+|соисполнител[ьи]|риски?)\s*:)/iu;
const total = /^(?:итого|всего)(?!\p{L})/iu;
const wholeNumber = /^(?:\d+|[IVX]+)[.)]?$/u;

/** A row of a table with that below it. */
export interface RowInPlace {
  readonly row: SourceRow;
  readonly next: SourceRow | undefined;
  readonly width: number;
}

/** The lines of a row that is no event: a section by its span, its bold type or its words, a goal, a total. */
export function acrossTable(place: RowInPlace, columns: readonly ReadColumn[]): readonly string[] | undefined {
  const { cells } = place.row;
  const own = [...cells].toSorted(([one], [other]) => one - other).filter(([, cell]) => wordsOfCell(cell) !== '');
  const [[at, only] = [], [, second] = []] = own;
  if (only === undefined || at === undefined) return undefined;
  if (own.length > 1 && total.test(wordsInLine(only))) return [own.map(([, cell]) => wordsInLine(cell)).join(' | ')];
  if (columns.length < 3)
    return own.length === 1 && only.columns > 1 && only.columns >= place.width ? linesAcross(only) : undefined;
  if (own.length + (place.row.gaps?.size ?? 0) > 2) return undefined;
  if (second !== undefined)
    return isNumberedTitle(at, only, second, place, columns)
      ? [`${wordsInLine(only)} ${wordsInLine(second)}`]
      : undefined;
  return isTitle(at, only, place.width, columns) ? linesAcross(only) : undefined;
}

function isBold(cell: SourceCell): boolean {
  return cell.lines.every((line) => line.isBold === true);
}

/** A number and words beside it, and nothing else. */
function isNumberedTitle(
  at: number,
  number: SourceCell,
  title: SourceCell,
  { next, width }: RowInPlace,
  columns: readonly ReadColumn[],
): boolean {
  if (columns[0]?.key !== 'number' || at !== columns[0].places[0] || columns.length < 4) return false;
  const words = wordsInLine(number);
  const below = wordsInLine(next?.cells.get(at));
  const hasParts = wholeNumber.test(words) && below.startsWith(`${words.replace(/[.)]$/, '')}.`);
  const reaches = title.columns > 1 && title.columns >= width - 2;
  return reaches || isBold(title) || hasParts || /^[IVX]+[.)]?$/u.test(words);
}

function isTitle(at: number, only: SourceCell, width: number, columns: readonly ReadColumn[]): boolean {
  const words = wordsInLine(only);
  const covers = only.columns > 1 && (only.columns >= width - 1 || only.columns >= columns.length - 1);
  if (covers || titleWord.test(words) || /^[IVX]+[.)]\s/u.test(words)) return true;
  const isNumber = /^\d+(?:\.\d+)*[.)]?$/.test(words);
  if (isNumber) return false;
  const [first] = columns;
  return isBold(only) || (at === first?.places[0] && first.key !== 'event' && first.isBody !== true);
}

/** A goal and a target group below it are lines of their own; else lines are one title. */
function linesAcross(cell: SourceCell): readonly string[] {
  const lines: string[] = [];
  for (const line of wordsOfCell(cell).split('\n')) {
    if (lines.length === 0 || ownLine.test(line)) lines.push(line);
    else lines.push(`${lines.pop() ?? ''} ${line}`);
  }
  return lines;
}
