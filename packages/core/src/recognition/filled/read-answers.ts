import { addDays } from '../../calendar/calendar.ts';
import { formatDayShort } from '../../calendar/format-day.ts';
import type { IsoDay } from '../../calendar/iso-day.ts';
import { occasionsNamed } from '../../due/named-occasions.ts';
import { occasionsOf } from '../../due/occasion.ts';
import { type AnswerKey, noAnswer, stateAnswers } from '../../identity/form-words.ts';
import type { LinkedText } from '../../model/event.ts';
import { planAgainst } from '../../model/indicator-plan.ts';
import type { Achieved, EventReport } from '../../model/monitoring.ts';
import { daysTroubles, parseDays } from '../../phrases/parse-days.ts';
import { parseQuantity } from '../../phrases/parse-quantity.ts';
import { eventStateNames, heldInWords, nearestState, parseState } from '../../phrases/parse-state.ts';
import type { StateStatement } from '../../phrases/state.schema.ts';
import { endingInLink } from '../../text/links.ts';
import { isPlaceholder } from '../../text/placeholder.ts';
import type { EventView } from '../../view/event-run.ts';
import { factsAgainst, indicatorsOf } from '../../view/fact-view.ts';
import type { SourceLine } from '../source.ts';
import { type FilledCell, type FilledRow, wordsOf } from './filled-rows.ts';

/** What a row says of its event. */
export type Answers = Omit<EventReport, 'event'>;

/** Something that is told of a cell; its words are kept whatever it is. */
export interface CellFinding {
  readonly place: string;
  /** The number of the event in whose row it stands. */
  readonly event?: string | undefined;
  readonly message: string;
  /** The cells whose words stand in comments, as the message says. */
  readonly kept?: readonly FilledCell[];
}

/** What a row says, and what is to be told of its cells. */
export interface ReadAnswers {
  readonly answers: Answers;
  readonly findings: readonly CellFinding[];
}

/** How days and figures are read. */
export interface AnswerReaders {
  readonly days: typeof parseDays;
  readonly quantities: (text: string) => Achieved['quantities'];
}

/** Readers that know what they read once: many forms say the same days and figures. */
export function rememberingAnswerReaders(): AnswerReaders {
  const days = new Map<string, ReturnType<typeof parseDays>>();
  const quantities = new Map<string, Achieved['quantities']>();
  return {
    days: remembered(days, parseDays),
    quantities: remembered(quantities, (text) => parseQuantity(text).quantities),
  };
}

function remembered<Read>(known: Map<string, Read>, read: (text: string) => Read): (text: string) => Read {
  return (text) => {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
}

/** Reads the answers of a row; `asOf` is the day as of which they were asked for. */
export function readAnswers(
  row: FilledRow,
  event: EventView,
  asOf: IsoDay | undefined,
  readers: AnswerReaders,
): ReadAnswers {
  const findings: CellFinding[] = [];
  const tell = (cell: FilledCell, message: string): void => void findings.push({ place: cell.place, message });
  const cellOf = (key: AnswerKey): FilledCell | undefined => {
    const cell = row.answers[key];
    return cell === undefined || cell.lines.every(({ text, link }) => isDash(text) && link === undefined)
      ? undefined
      : cell;
  };
  const { left, held = heldWithState(cellOf('state'), readers) } = readHeld(cellOf('held'), asOf, readers, tell);
  const information = [...textOf(cellOf('information')), ...left];
  const reason = textOf(cellOf('reason'));
  const answers: Answers = {
    ...(held === undefined ? {} : { held }),
    ...(information.length === 0 ? {} : { information: information.join('\n') }),
    states: readStates(cellOf('state'), held, tell),
    facts: readFacts(cellOf('facts'), event, readers, tell),
    documents: readDocuments(cellOf('documents'), cellOf('links'), tell),
    coverage: readLinked(cellOf('coverage')),
    ...(reason.length === 0 ? {} : { reason: reason.join('\n') }),
    decisions: [],
    suppressions: [],
  };
  return { answers, findings };
}

/** Whether answers say anything at all. */
export function saysSomething({
  held,
  states,
  information,
  facts,
  documents,
  coverage,
  reason,
  decisions,
}: Answers): boolean {
  const single = [held, information, reason].some((each) => each !== undefined);
  return (
    single ||
    states.length > 0 ||
    facts.length > 0 ||
    documents.length > 0 ||
    coverage.length > 0 ||
    decisions.length > 0
  );
}

type Tell = (cell: FilledCell, message: string) => void;

function isDash(text: string): boolean {
  return /^[-–—−\s]*$/.test(text) || text === noAnswer;
}

function textOf(cell: FilledCell | undefined): readonly string[] {
  if (cell === undefined) return [];
  const links = new Set(
    cell.lines.flatMap(({ text, link }) => (link === undefined || text.includes(link) ? [] : [link])),
  );
  return [...wordsOf(cell).split('\n'), ...links];
}

interface ReadHeld {
  readonly held?: NonNullable<EventReport['held']>;
  /** Words that say that there is no day yet. */
  readonly left: readonly string[];
}

function readHeld(
  cell: FilledCell | undefined,
  asOf: IsoDay | undefined,
  readers: AnswerReaders,
  tell: Tell,
): ReadHeld {
  if (cell === undefined) return { left: [] };
  const text = wordsOf(cell)
    .split('\n')
    .map((line) => line.replace(/[.,;\s]+$/, ''))
    .join(', ');
  if (isPlaceholder(text)) {
    tell(cell, `«${text}» – ещё не дата: слова оставлены в сведениях.`);
    return { left: [`Дата проведения: ${text}`] };
  }
  const serial = dayOfSerial(text);
  if (serial !== undefined) {
    const day = formatDayShort(serial);
    tell(cell, `«${text}» – число, которым Excel хранит дату ${day}: она и записана, проверьте её.`);
    return { held: readers.days(day).statement, left: [] };
  }
  const { statement, trouble } = readers.days(text);
  if (trouble !== undefined) tell(cell, `«${text}»: ${daysTroubles[trouble]}.`);
  else if (asOf !== undefined && statement.days.some(({ from }) => from > asOf)) {
    tell(cell, `«${text}»: на день формы этот день ещё не наступил, проверьте дату.`);
  }
  return { held: statement, left: [] };
}

/** The day that a workbook means by such a number where a cell lost its format: «44440» is 01.09.2021. */
function dayOfSerial(text: string): IsoDay | undefined {
  const days = /^\d{5}$/.test(text) ? Number(text) : 0;
  return days >= earliestSerial && days <= latestSerial ? addDays('1899-12-30', days) : undefined;
}

/** From 2000 to 2099. */
const [earliestSerial, latestSerial] = [36_526, 73_050] as const;

const statesText = [...stateAnswers.map((each) => `«${each}»`)].join(', ');

/** States from the list; that it was held is told by its date alone. */
function readStates(cell: FilledCell | undefined, held: ReadHeld['held'], tell: Tell): readonly StateStatement[] {
  if (cell === undefined) return [];
  const lines = wordsOf(cell).split('\n');
  const isEachOne = lines.length > 1 && lines.every((line) => parseState(line).is !== undefined);
  return (isEachOne ? lines : [lines.join(' ')]).flatMap((line) => readState(cell, line.trim(), held, tell) ?? []);
}

function readState(cell: FilledCell, text: string, held: ReadHeld['held'], tell: Tell): StateStatement | undefined {
  if (heldInWords(text) !== undefined) {
    if (held !== undefined) return undefined;
    tell(cell, `«${text}», а даты проведения нет: допишите её в отчёте строкой «проведено: …» вместо состояния.`);
    return { text };
  }
  const state = parseState(text);
  if (state.is === undefined) {
    const nearest = nearestState(text);
    const advice = nearest === undefined ? '' : `ближе всего «${eventStateNames[nearest]}», `;
    tell(cell, `состояние «${text}» не из списка (${statesText}): слова оставлены, ${advice}исправьте их в отчёте.`);
  } else if (state.is === 'moved' && !(state.deadline?.parts.some(({ kind }) => kind !== 'unknown') ?? false)) {
    tell(
      cell,
      `«${text}»: не понято, на какой срок перенесено, напишите, например, «${eventStateNames.moved} сентябрь 2021».`,
    );
  }
  return state;
}

/** The day that stands with the state («выполнено 29.03.2021») where its own cell has none. */
function heldWithState(cell: FilledCell | undefined, readers: AnswerReaders): ReadHeld['held'] {
  const day = cell === undefined ? undefined : heldInWords(wordsOf(cell).trim());
  if (day === undefined || day === '') return undefined;
  const { statement, trouble } = readers.days(day);
  return trouble === undefined ? statement : undefined;
}

const factAgainst = /^([^:()]{1,60}?)\s*(?::|\))\s*(.+)$/u;

/** «100 %», «2: 2 совещания», «II квартал: 5», one a line. */
function readFacts(
  cell: FilledCell | undefined,
  event: EventView,
  readers: AnswerReaders,
  tell: Tell,
): readonly Achieved[] {
  if (cell === undefined) return [];
  const indicators = indicatorsOf(event.event);
  const facts = textOf(cell)
    .filter((text) => !isDash(text))
    .flatMap((line) => numberedFacts(line, indicators.length))
    .map((line): Achieved => {
      const [, front = '', rest = ''] = factAgainst.exec(line) ?? [];
      const against = front.replace(/^№\s*/, '');
      const isNumber =
        /^\d{1,3}$/.test(against) && Number(against) >= 1 && Number(against) <= Math.max(indicators.length, 1);
      const isNamed = isNumber || (front !== '' && isPartOf(front, event));
      const text = isNamed ? rest : line;
      return { ...(isNamed ? { against } : {}), text, quantities: readers.quantities(text) };
    });
  const against = factsAgainst({ facts }, { indicators, period: event.setting.period, earlier: [] });
  for (const { fact, state, indicator, plan = indicator?.text ?? '', isDoubtful } of against) {
    const { text } = fact;
    if (isDoubtful) {
      tell(
        cell,
        `«${text}»: показателей ${indicators.length}, а к какому факт, не сказано: поставьте перед ним номер, «2: ${text}».`,
      );
    } else if (state === 'other-unit') tell(cell, `«${text}»: факт не в тех единицах, что план («${plan}»).`);
    else if (state === 'no-number') tell(cell, `«${text}»: в факте нет числа, а в плане оно есть («${plan}»).`);
  }
  return facts;
}

/** «1: 4 справки; 2: 100 %»: facts in one line, where each has the number of an indicator of its own. */
function numberedFacts(line: string, indicators: number): readonly string[] {
  const parts = line.split(/\s*[;,]\s*(?=(?:№\s*)?\d{1,3}\s*:\s)/u);
  const numbers = parts.map((part) => Number(/^(?:№\s*)?(\d{1,3})\s*:\s/u.exec(part)?.[1] ?? 0));
  const areOfEach = numbers.every((number) => number >= 1 && number <= indicators);
  return areOfEach && new Set(numbers).size === numbers.length ? parts : [line];
}

/** Whether words name a part of a plan, or one of the times of an event. */
export function isPartOf(words: string, event: EventView): boolean {
  if (indicatorsOf(event.event).some((each) => planAgainst(each, words) !== undefined)) return true;
  const times = { event: event.event, period: event.setting.period };
  const occasions = occasionsOf(event);
  return occasions.length > 1 && occasionsNamed(words, occasions, times).length > 0;
}

/** Documents, each in a line, and their links in the same order in a column of their own. */
function readDocuments(
  documents: FilledCell | undefined,
  links: FilledCell | undefined,
  tell: Tell,
): readonly LinkedText[] {
  const named = readLinked(documents);
  if (links === undefined) return named;
  const own = links.lines.filter(({ text, link }) => link !== undefined || text !== '');
  if (own.length > named.length && named.length > 0) {
    tell(links, `ссылок ${own.length}, а документов ${named.length}: лишние записаны отдельными документами.`);
  }
  const pairs = Array.from({ length: Math.max(named.length, own.length) }, (_, index) =>
    withLink(named[index], own[index]),
  );
  return pairs.flat();
}

function withLink(document: LinkedText | undefined, line: SourceLine | undefined): readonly LinkedText[] {
  if (line === undefined || (isDash(line.text) && line.link === undefined))
    return document === undefined ? [] : [document];
  const { text: words, link } = linkOf(line);
  if (document === undefined) return [{ text: words, ...(link === undefined ? {} : { link }) }];
  if (document.link !== undefined && link !== undefined && document.link !== link) return [document, linkOf(line)];
  const text = [document.text, words].filter((each) => each !== '').join(', ');
  const both = document.link ?? link;
  return [{ text, ...(both === undefined ? {} : { link: both }) }];
}

/** Words of a line with the address that they end in, or that they lead to. */
export function linkOf({ label, text, link }: SourceLine): LinkedText {
  const words = label === undefined || label === '•' ? text : `${label} ${text}`;
  const written = endingInLink(words);
  if (link === undefined || written.link === link || !/^https?:/i.test(link)) return written;
  return written.link === undefined ? { text: words, link } : { text: words, link };
}

/** Words with their links, each in a line; an address that stands alone belongs to the words above it. */
export function readLinked(cell: FilledCell | undefined): readonly LinkedText[] {
  const read: LinkedText[] = [];
  const lines = cell?.lines ?? [];
  const [first] = lines;
  for (const { link, ...line } of lines) {
    // A cell leads to one address, however many lines it has.
    const isRepeated = link !== undefined && link === first?.link && read.length > 0;
    const one = linkOf({ ...line, ...(link === undefined || isRepeated ? {} : { link }) });
    const last = read.at(-1);
    if (
      one.text === '' &&
      one.link !== undefined &&
      last !== undefined &&
      last.text !== '' &&
      last.link === undefined
    ) {
      read[read.length - 1] = { ...last, link: one.link };
    } else if (!isDash(one.text) || one.link !== undefined) read.push(one);
  }
  return read;
}
