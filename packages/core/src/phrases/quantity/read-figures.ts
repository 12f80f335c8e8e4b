import { isPlausibleYear } from '../../calendar/calendar.ts';
import type { PhraseNote } from '../note.schema.ts';
import { phraseNote } from '../note-texts.ts';
import type { Quantity } from '../quantity.schema.ts';
import { type FigureToken, figureTokens } from './figure-tokens.ts';
import {
  type Bound,
  boundAtEnd,
  cardinalValue,
  directionOf,
  isTimeOrClass,
  multiplierOf,
  namesNumber,
} from './figure-words.ts';
import { type Landmarks, landmarksOf } from './landmarks.ts';
import { readUnit, type Unit, unitBefore } from './read-unit.ts';

/** How many tokens away a word still belongs to a figure. */
const furthest = 40;

/** Where the reader stands; `since` is the token after the last figure, from which words belong to the next one. */
interface Reader {
  readonly text: string;
  readonly tokens: readonly FigureToken[];
  readonly landmarks: Landmarks;
  readonly notes: PhraseNote[];
  at: number;
  since: number;
}

function isMark(token: FigureToken | undefined, ...marks: readonly string[]): boolean {
  return token?.kind === 'mark' && marks.includes(token.mark);
}

function wordOf(token: FigureToken | undefined): string | undefined {
  return token?.kind === 'word' ? token.word : undefined;
}

/** The words right before a token, back to a mark that is no comparison. */
function wordsBefore({ tokens, since }: Reader, at: number): readonly string[] {
  const words: string[] = [];
  for (let index = at - 1; index >= since && words.length < 4; index -= 1) {
    const token = tokens[index];
    if (token?.kind === 'word') words.unshift(token.word);
    else if (isMark(token, '≥', '≤', '<', '>') && token?.kind === 'mark') words.unshift(token.mark);
    else break;
  }
  return words;
}

/** Growth or decline that the words since the last figure speak of. */
function directionBefore({ tokens, landmarks, since }: Reader, at: number): 1 | -1 | undefined {
  const nearest = landmarks.directionBefore[at] ?? -1;
  return nearest < Math.max(since, at - furthest) ? undefined : directionOf(wordOf(tokens[nearest]) ?? '');
}

/** Whether a number begins a list that ends in a class, a day or a year: «1 и 5 классов», «2021/2022 учебный год». */
function isTimeList({ tokens, landmarks }: Reader, at: number): boolean {
  const behind = landmarks.afterList[at] ?? -1;
  const word = behind < at + furthest ? wordOf(tokens[behind]) : undefined;
  return word !== undefined && isTimeOrClass(word);
}

const beforeYear: readonly string[] = ['в', 'на', 'за', 'с', 'до', 'к', 'по', 'от'];

function isYear(reader: Reader, at: number, value: number): boolean {
  const { tokens } = reader;
  if (!Number.isInteger(value) || !isPlausibleYear(value)) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (
    beforeYear.includes(wordOf(before)?.toLowerCase() ?? '') ||
    isMark(before, '(', '-', '/') ||
    isMark(after, '-', '/', ')')
  )
    return true;
  return after?.kind !== 'percent' && (after?.kind !== 'word' || readUnit(reader.text, tokens, at + 1).words === '');
}

/** «1.» and «2)» before the items of a list. */
function isListNumber({ text, tokens }: Reader, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || !(before === undefined || isMark(before, '\n'))) return false;
  return isMark(tokens[at + 1], '.', ')') && /^.\s*\S/.test(text.slice(token.end));
}

function isFigure(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token?.kind !== 'number' || token.suffix === 'ordinal') return false;
  const before = reader.tokens[at - 1];
  if (isMark(before, '№') || namesNumber(wordOf(before) ?? '')) return false;
  if (isListNumber(reader, at) || isTimeList(reader, at)) return false;
  return !(token.integer && isYear(reader, at, token.value));
}

/** A number with what multiplies it, as read at the reader's place. */
function takeValue(reader: Reader): number | undefined {
  const token = reader.tokens[reader.at];
  if (token?.kind !== 'number') return undefined;
  reader.at += 1;
  const factor = multiplierOf(wordOf(reader.tokens[reader.at]) ?? '');
  if (factor === undefined) return token.value;
  reader.at += 1;
  if (isMark(reader.tokens[reader.at], '.')) reader.at += 1;
  return token.value * factor;
}

/** The other end of «20 до 35 %», «3–5», «20 % – 35 %». */
function takeOtherEnd(reader: Reader, value: number, opened: boolean): number | undefined {
  const { at } = reader;
  const percent = reader.tokens[reader.at]?.kind === 'percent';
  if (percent) reader.at += 1;
  const dash = isMark(reader.tokens[reader.at], '-');
  const until = opened && wordOf(reader.tokens[reader.at])?.toLowerCase() === 'до';
  if (dash || until) {
    reader.at += 1;
    const isNumber = isFigure(reader, reader.at);
    const other = isNumber ? takeValue(reader) : undefined;
    const alike = !percent || reader.tokens[reader.at]?.kind === 'percent';
    if (other !== undefined && alike && (until || other > value)) return other;
  }
  reader.at = at;
  return undefined;
}

/** «и более», «и выше» after a figure. */
function takeBoundAfter(reader: Reader): Bound | undefined {
  if (wordOf(reader.tokens[reader.at]) !== 'и') return undefined;
  const word = wordOf(reader.tokens[reader.at + 1])?.toLowerCase() ?? '';
  const bound = ['более', 'больше', 'выше'].includes(word)
    ? '>='
    : ['менее', 'меньше', 'ниже'].includes(word)
      ? '<='
      : undefined;
  if (bound === undefined) return undefined;
  reader.at += 2;
  return { comparison: bound, strict: false };
}

/** «(двух)», «из 8» after a number. */
function skipRepetition(reader: Reader): void {
  const { tokens, at } = reader;
  const inBrackets = isMark(tokens[at], '(') && isMark(tokens[at + 2], ')');
  if (inBrackets && cardinalValue(wordOf(tokens[at + 1]) ?? '') !== undefined) reader.at += 3;
  else if (wordOf(tokens[at]) === 'из' && tokens[at + 1]?.kind === 'number') reader.at += 2;
}

interface Context {
  readonly before: readonly string[];
  readonly direction: 1 | -1 | undefined;
}

/** How a figure is compared, by the words around it. */
function comparisonOf({ before, direction }: Context, after: Bound | undefined): Bound | '=' | 'change' {
  const last = before.at(-1)?.toLowerCase();
  if (direction !== undefined && (last === 'на' || last === 'в')) return 'change';
  if (direction !== undefined && last === 'до') return { comparison: direction > 0 ? '>=' : '<=', strict: false };
  return boundAtEnd(before)?.bound ?? after ?? '=';
}

function rangeOf({ direction }: Context, value: number, to: number, unit: string): Quantity {
  const comparison = direction === undefined ? 'range' : 'change';
  return { comparison, value, to, unit };
}

function noteStrict(reader: Reader, start: number, comparison: '>=' | '<='): void {
  const words = wordsOf(reader, start);
  reader.notes.push(phraseNote('bound-is-strict', words, comparison === '>=' ? 'не менее' : 'не более'));
}

function wordsOf({ text, tokens, at }: Reader, start: number): string {
  return text.slice(tokens[start]?.start ?? 0, tokens[at - 1]?.end ?? 0);
}

function takeUnit(reader: Reader, start: number): Unit {
  const unit = readUnit(reader.text, reader.tokens, reader.at);
  reader.at = unit.end;
  return unit.words === ''
    ? { words: unitBefore(reader.text, reader.tokens, reader.landmarks, start, reader.since), end: unit.end }
    : unit;
}

function takeFigure(reader: Reader, value: number, start: number): Quantity | undefined {
  const context: Context = { before: wordsBefore(reader, start), direction: directionBefore(reader, start) };
  const first = context.before.at(-1)?.toLowerCase();
  skipRepetition(reader);
  const to = takeOtherEnd(reader, value, first === 'с' || first === 'от');
  const boundAfter = takeBoundAfter(reader);
  const unit = takeUnit(reader, start);
  if (to !== undefined) return rangeOf(context, value, to, unit.words);
  const comparison = comparisonOf(context, boundAfter ?? takeBoundAfter(reader));
  if (comparison === 'change') return { comparison, value: value * (context.direction ?? 1), unit: unit.words };
  if (comparison !== '=') {
    if (comparison.strict) noteStrict(reader, Math.max(0, start - 1), comparison.comparison);
    return { comparison: comparison.comparison, value, unit: unit.words };
  }
  return unit.words !== '' || isAlone(reader, start) ? { comparison, value, unit: unit.words } : undefined;
}

/** A number without a unit counts where it is all there is, or stands after a colon or dash. */
function isAlone({ tokens, landmarks, at }: Reader, start: number): boolean {
  const before = tokens[start - 1];
  const rest = landmarks.lastWritten < at;
  const token = tokens[start];
  const fraction = token?.kind === 'number' && !token.integer;
  return rest && (before === undefined || isMark(before, ':', '-') || fraction);
}

/** A number written as a word counts where a noun or a bound says that it is one; «один» only after a bound. */
function takeWordFigure(reader: Reader): Quantity | undefined {
  const start = reader.at;
  const word = wordOf(reader.tokens[start]) ?? '';
  const value = cardinalValue(word);
  const next = wordOf(reader.tokens[start + 1]);
  if (value === undefined || next === undefined || isTimeOrClass(next) || next === 'из') return undefined;
  const bound = boundAtEnd(wordsBefore(reader, start));
  if (value === 1 && bound === undefined) return undefined;
  reader.at += 1;
  const figure = takeFigure(reader, value, start);
  if (figure === undefined || figure.unit === '') {
    reader.at = start;
    return undefined;
  }
  reader.notes.push(phraseNote('number-is-a-word', word, String(value)));
  return figure;
}

function takeNext(reader: Reader): Quantity | undefined {
  const start = reader.at;
  if (reader.tokens[start]?.kind === 'word') return takeWordFigure(reader);
  if (!isFigure(reader, start)) return undefined;
  const value = takeValue(reader);
  return value === undefined ? undefined : takeFigure(reader, value, start);
}

/** A figure and the words that state it: «не менее 3 семинаров», «рост на 10 %»; of what it is may stand before them. */
export interface Figure {
  readonly quantity: Quantity;
  readonly words: string;
}

/** «Рост доли участников на 10 %» is «рост на 10 %»: what grows stands in between, and how it is bound right before. */
function statement(reader: Reader, start: number): string {
  const before = wordsBefore(reader, start);
  const direction = directionBefore(reader, start);
  const bound = boundAtEnd(before)?.length ?? 0;
  if (direction === undefined) return wordsOf(reader, start - bound);
  const isJoined = changing.has(before.at(-1)?.toLowerCase() ?? '');
  const words = wordsOf(reader, start - Math.max(bound, isJoined ? 1 : 0));
  return isJoined ? `${direction > 0 ? 'рост' : 'снижение'} ${words}` : words;
}

/** What joins a word of growth to its figure. */
const changing: ReadonlySet<string> = new Set(['на', 'в', 'до', 'с', 'от']);

/** All figures of a text; words between two figures belong to the second. */
export function readFigures(text: string, notes: PhraseNote[]): readonly Figure[] {
  const tokens = figureTokens(text);
  const reader: Reader = { text, tokens, landmarks: landmarksOf(tokens), notes, at: 0, since: 0 };
  const figures: Figure[] = [];
  while (reader.at < reader.tokens.length) {
    const start = reader.at;
    const quantity = takeNext(reader);
    if (quantity === undefined) reader.at = Math.max(reader.at, start + 1);
    else {
      figures.push({ quantity, words: statement(reader, start) });
      reader.since = reader.at;
    }
  }
  return figures;
}
