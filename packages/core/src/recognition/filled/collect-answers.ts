import type { IsoDay } from '../../calendar/iso-day.ts';
import { askedSection } from '../../identity/asked-rows.ts';
import { identityOf } from '../../identity/roadmap-identity.ts';
import { foldTitle } from '../../text/fold.ts';
import { inOneLine } from '../../text/in-one-line.ts';
import { quoted } from '../../text/quoted.ts';
import { titleOf } from '../../view/event-alone.ts';
import type { RoadmapView } from '../../view/roadmap-view.ts';
import { askedOtherwise } from './asked-otherwise.ts';
import { cellsOfRow, type FilledCell, type FilledRow, type FilledSheet, wordsOf } from './filled-rows.ts';
import { eventFinder, type FoundEvent } from './find-event.ts';
import { type AnsweredRow, type JoinedAnswers, joinAnswers, ofOccasion } from './join-answers.ts';
import {
  type AnswerReaders,
  type CellFinding,
  readAnswers,
  rememberingAnswerReaders,
  saysSomething,
} from './read-answers.ts';
import { toldRow } from './told-row.ts';

/** A form, or a table of monitoring, with the name of its file. */
export interface FilledFile {
  readonly name: string;
  readonly sheet: FilledSheet;
}

/** What is to be told of one file. */
export interface FileAnswers {
  readonly name: string;
  /** How many rows are about events of the roadmap, and how many of these say something. */
  readonly rows: number;
  readonly answered: number;
  /** How many of these say only what reports say already. */
  readonly known: number;
  /** How many cells say only what the deadline says: that it has not come, or that nothing was reported. */
  readonly told: number;
  readonly findings: readonly CellFinding[];
  /** What changed in the roadmap since the form was made. */
  readonly changes: readonly string[];
  /** The cells whose words go into fields. */
  readonly inFields: readonly FilledCell[];
  /** The words that go into comments, with their place. */
  readonly comments: readonly FilledCell[];
}

/** What files say of the events of a roadmap. */
export interface CollectedAnswers {
  /** The rows that say something new. */
  readonly rows: readonly AnsweredRow[];
  readonly reports: readonly JoinedAnswers[];
  readonly files: readonly FileAnswers[];
}

/** Finds among rows those that say only what reports say already. */
export type FindKnown = (rows: readonly AnsweredRow[]) => ReadonlySet<AnsweredRow>;

/**
 * Brings the rows of files to the events of a roadmap; `asOf` is the day as of which they report. What reports say already
 * was told when it was brought.
 */
export function collectAnswers(
  files: readonly FilledFile[],
  view: RoadmapView,
  asOf: IsoDay | undefined,
  findKnown: FindKnown = () => new Set(),
): CollectedAnswers {
  const context: Context = {
    find: eventFinder(view),
    compare: askedOtherwise(view, asOf),
    asOf,
    sign: identityOf(view).roadmap,
    readers: rememberingAnswerReaders(),
    isOfRoadmap: wordsOfRoadmap(view),
  };
  const read = files.map((file) => collectFile(file, context));
  const known = findKnown(read.flatMap(({ rows }) => rows.map(({ row }) => row)));
  const rows = read.flatMap((file) => file.rows.map(({ row }) => row)).filter((row) => !known.has(row));
  const reports = joinAnswers(rows);
  return {
    rows,
    reports,
    files: read.map((file) => {
      const own = file.rows.filter(({ row }) => !known.has(row));
      const findings = own.flatMap((each) => each.findings);
      return {
        ...file.answers,
        known: file.rows.length - own.length,
        findings: [...file.answers.findings, ...findings, ...conflictsOf(file.answers, reports)],
      };
    }),
  };
}

/** What is to be told of one file, and what its rows say. */
interface CollectedFile {
  readonly answers: Omit<FileAnswers, 'known'>;
  readonly rows: readonly { readonly row: AnsweredRow; readonly findings: readonly CellFinding[] }[];
}

interface Context {
  readonly find: ReturnType<typeof eventFinder>;
  readonly compare: ReturnType<typeof askedOtherwise>;
  readonly asOf: IsoDay | undefined;
  /** The sign of the roadmap. */
  readonly sign: string;
  readonly readers: AnswerReaders;
  /** Whether a cell only says how the roadmap or a section is called. */
  readonly isOfRoadmap: (cell: FilledCell) => boolean;
}

function wordsOfRoadmap({ roadmap, runs, numbers }: RoadmapView): Context['isOfRoadmap'] {
  const heads = new Set(runs.map(({ containers }) => foldTitle(askedSection(containers, numbers.sections))));
  const titles = runs
    .flatMap(({ containers }) => containers.map(({ title }) => foldTitle(title)))
    .filter((title) => title !== '');
  const { title, municipality, region } = roadmap;
  for (const words of [title, municipality, region, [municipality, region].filter(Boolean).join(', ')])
    heads.add(foldTitle(words ?? ''));
  const numbered = /^(?:[a-zа-я]+ )?(?:№ ?)?[\divxlc.]+[.)]? /;
  return (cell) => {
    const words = foldTitle(wordsOf(cell));
    return heads.has(words) || titles.includes(words.replace(numbered, ''));
  };
}

/** What is gathered while the rows of a file are read. */
interface Collecting {
  readonly file: FilledFile;
  readonly context: Context;
  readonly findings: CellFinding[];
  readonly rows: CollectedFile['rows'][number][];
  readonly changes: Set<string>;
  readonly inFields: FilledCell[];
  readonly comments: FilledCell[];
  /** How many rows are about events, and how many of them a table of monitoring told in its own way. */
  about: number;
  told: number;
}

function collectFile(file: FilledFile, context: Context): CollectedFile {
  const { name, sheet } = file;
  const around = [...sheet.others, ...(sheet.table?.subtitle ?? [])].filter((cell) => !context.isOfRoadmap(cell));
  const collecting: Collecting = {
    file,
    context,
    findings: [],
    rows: [],
    changes: new Set(),
    inFields: [],
    comments: around,
    about: 0,
    told: 0,
  };
  for (const row of sheet.rows) {
    const found = context.find(row);
    if (found === undefined) collectUnknown(row, collecting);
    else collectRow(row, found, collecting);
  }
  const { rows, changes, about, told, findings, inFields, comments } = collecting;
  const answered = rows.length;
  return {
    answers: { name, rows: about, answered, told, findings, changes: [...changes], inFields, comments },
    rows,
  };
}

/** A row of no event of the roadmap: its words stay in comments. */
function collectUnknown(row: FilledRow, { file: { sheet }, context, findings, comments }: Collecting): void {
  const kept = cellsOfRow(row);
  comments.push(...kept);
  if (kept.length === 0) return;
  findings.push({ place: row.place, message: unknownRow(row, sheet.table !== undefined, context.sign), kept });
}

function collectRow(row: FilledRow, found: FoundEvent, collecting: Collecting): void {
  const { file, context, findings } = collecting;
  const { name, sheet } = file;
  collecting.about += 1;
  const isGuessed = found.by === 'title' || (found.by !== 'identity' && sheet.table === undefined);
  const guess = isGuessed ? [{ place: row.place, message: guessedRow(row, found) }] : [];
  const own = cellsAbout(row, eventText(found));
  const words = sheet.table === undefined ? { row: own, decisions: [], isTold: false } : toldRow(own, found.event);
  if (words.isTold) collecting.told += 1;
  collectOtherwise(own, found, collecting);
  collecting.comments.push(...words.row.others);
  const read = readAnswers(words.row, found.event, sheet.about.asOf ?? context.asOf, context.readers);
  const answers = ofOccasion({ ...read.answers, decisions: words.decisions }, found);
  const ofRow = [...guess, ...read.findings].map((each) => ({ ...each, event: found.event.number }));
  if (!saysSomething(answers)) {
    findings.push(...ofRow);
    return;
  }
  collecting.inFields.push(
    ...Object.values(own.answers),
    ...(own.confirmation === undefined ? [] : [own.confirmation]),
  );
  collecting.rows.push({ row: { ...found, place: `${name}, ${row.place}`, answers }, findings: ofRow });
}

/** What a row says of the plan otherwise than the roadmap. */
function collectOtherwise(row: FilledRow, found: FoundEvent, collecting: Collecting): void {
  const { context, changes, comments, findings } = collecting;
  const otherwise = context.compare(row, found);
  for (const change of otherwise.changes) changes.add(`${eventText(found)} – ${change}`);
  comments.push(...otherwise.written);
  for (const cell of otherwise.written) {
    findings.push({
      place: cell.place,
      event: found.event.number,
      kept: [cell],
      message: `написано не то, что в карте (${quoted(inOneLine(wordsOf(cell)))}): слова оставлены комментарием.`,
    });
  }
}

/** A row whose cells tell which event they are about. */
function cellsAbout(row: FilledRow, about: string): FilledRow {
  const tell = (cell: FilledCell): FilledCell => ({ ...cell, about });
  const tellAll = <Cells extends FilledRow['asks'] | FilledRow['answers']>(cells: Cells): Cells =>
    Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, tell(cell)])) as Cells;
  return {
    ...row,
    asks: tellAll(row.asks),
    answers: tellAll(row.answers),
    others: row.others.map(tell),
    ...(row.confirmation === undefined ? {} : { confirmation: tell(row.confirmation) }),
  };
}

function unknownRow({ asks, identity }: FilledRow, isOfTable: boolean, sign: string): string {
  const title = asks.event === undefined ? '' : ` ${quoted(inOneLine(wordsOf(asks.event)))}`;
  const why = isOfTable
    ? ''
    : identity === undefined
      ? 'строку вписали вручную, а '
      : identity.roadmap === sign
        ? 'с тех пор как составлена форма, его убрали или переименовали: '
        : 'строка из формы другой карты: ';
  return `${why}мероприятия${title} в карте нет. Строка оставлена комментарием в конце отчёта.`;
}

function guessedRow({ identity }: FilledRow, { by, event, stage }: FoundEvent): string {
  const why = identity === undefined ? 'отметки программы в строке нет' : 'отметка строки карте уже незнакома';
  const words = by === 'title' ? 'по названию' : 'по номеру и названию';
  const what = stage === undefined || stage.title === '' ? '' : `, этап ${quoted(inOneLine(stage.title))}`;
  return `${why}, мероприятие узнано ${words}: № ${event.number ?? ''}${what}.`;
}

function eventText({ event }: FoundEvent): string {
  return `№ ${event.number ?? ''} ${quoted(inOneLine(titleOf(event)))}`;
}

/** Tells whether forms and tables are about a roadmap: by its sign, and without one by their rows, of which at least half must be known. */
export function aboutRoadmap(view: RoadmapView): (sheet: FilledSheet) => boolean {
  const { roadmap } = identityOf(view);
  const find = eventFinder(view);
  return ({ about, rows }) =>
    about.roadmap === undefined
      ? rows.filter((row) => find(row) !== undefined).length * 2 >= Math.max(rows.length, 1)
      : roadmap === about.roadmap;
}

/** Where a second answer to a question stands, at the row that gives it. */
function conflictsOf({ name }: Pick<FileAnswers, 'name'>, reports: readonly JoinedAnswers[]): readonly CellFinding[] {
  return reports.flatMap(({ rows, against }) =>
    against.length === 0
      ? []
      : rows.flatMap(({ place, event }) => {
          const own = `${name}, `;
          if (!place.startsWith(own)) return [];
          const others = against.map((each) => each.place).join('; ');
          return [{ place: place.slice(own.length), message: conflictText(event.number, others) }];
        }),
  );
}

/** What is told of a second answer to one question; `other` is where the first stands. */
function conflictText(number: string | undefined, other: string): string {
  return `о мероприятии № ${number ?? ''} уже отвечено иначе (${other}): оба ответа стоят в отчёте один под другим, оставьте один.`;
}
