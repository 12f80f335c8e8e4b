import type { ColumnKey } from '../model/column.ts';
import { readOrganizations } from '../organizations/read-organizations.ts';
import { parseDeadline } from '../phrases/parse-deadline.ts';
import { parseQuantity } from '../phrases/parse-quantity.ts';

/** What stands in a column. */
export interface ColumnContent {
  readonly words: readonly string[];
  /** Whether nobody knows yet what it holds. */
  readonly isOpen: boolean;
  readonly head: string;
}

/** What a column holds shows in its first cells. */
const mostRows = 60;
/** Which share of a column's cells must look alike. */
const most = 0.6;

/** Tells what columns hold by what stands in them, each meaning once; undefined where it is not plain. */
export function meaningsOf(
  columns: readonly ColumnContent[],
  taken: ReadonlySet<ColumnKey>,
): readonly (ColumnKey | undefined)[] {
  const found: (ColumnKey | undefined)[] = columns.map(() => undefined);
  const missing = (key: ColumnKey): boolean => !taken.has(key) && !found.includes(key);
  const give = (key: ColumnKey, fits: (words: string) => boolean, fewest = 2): void => {
    if (!missing(key)) return;
    const at = columns.findIndex(
      ({ words, isOpen }, index) =>
        isOpen && found[index] === undefined && words.length >= fewest && shareOf(words, fits) >= most,
    );
    if (at >= 0) found[at] = key;
  };
  const [first] = columns;
  if (first?.isOpen === true && missing('number') && shareOf(first.words, isNumber) >= most) found[0] = 'number';
  give('deadline', isDeadline);
  give('performers', isBody);
  giveEvent(columns, found, missing('event'), (words) => shareOf(words, isResult) < most);
  if (columns.every(({ head }) => head === '')) {
    // «Проведение семинара» begins as a result does: where nothing else can be the event, it is one.
    giveEvent(columns, found, missing('event'), () => true);
    give('indicators', isResult);
    give('performers', (words) => words.length < 80 && !/\d/.test(words));
  }
  return found;
}

/** The event is what has most to say; of two columns that have, the first. */
function giveEvent(
  columns: readonly ColumnContent[],
  found: (ColumnKey | undefined)[],
  isMissing: boolean,
  fits: (words: readonly string[]) => boolean,
): void {
  if (!isMissing) return;
  const lengths = columns.map(({ words, isOpen }, index) =>
    isOpen && found[index] === undefined && fits(words) ? averageLength(words) : 0,
  );
  const longest = Math.max(0, ...lengths);
  const at = lengths.findIndex((length) => length >= 10 && length * 2 >= longest);
  if (at >= 0) found[at] = 'event';
}

function shareOf(words: readonly string[], fits: (words: string) => boolean): number {
  const some = words.slice(0, mostRows);
  return some.length === 0 ? 0 : some.filter(fits).length / some.length;
}

function averageLength(words: readonly string[]): number {
  const some = words.slice(0, mostRows);
  return some.length === 0 ? 0 : some.reduce((sum, text) => sum + text.length, 0) / some.length;
}

function isNumber(words: string): boolean {
  return /^(?:\d+(?:\.\d+)*|[IVX]+)[.)]?$/.test(words);
}

/** Whether words are a time, all of them. */
export function isDeadline(words: string): boolean {
  if (words.length > 80) return false;
  const { parts, notes } = parseDeadline(words);
  return (
    parts.length > 0 &&
    notes.every(
      ({ code }) => code !== 'nothing-is-understood' && code !== 'words-are-not-understood' && code !== 'is-empty',
    )
  );
}

function isBody(words: string): boolean {
  return words.length <= 200 && looksLikeBody(words);
}

const bodyWords =
  /(?:^|[^а-яё])(?:сош|оош|моуо|ммс|имц|иро|рмо|шмо|оо|оу|доо|цнппм|рцоко|гимнази|лице[йя]|школ|отдел|управлени|комитет|департамент|министерств|служб|центр|институт|кабинет|координатор|куратор|руководител|директор|администраци|педагог|учител|методист|специалист|психолог|орган|организаци|учреждени|совет|кафедр|объединени|эксперт|общественност)/iu;
/** Whether the first of some words names a body or an office: «директор ИМЦ», «школы». */
export function beginsWithBody(words: string): boolean {
  return (officeWords.test(words) || bodyWords.exec(words)?.index === 0) && !actionWords.test(words);
}

const officeWords = /^(?:начальник|заместител|глав[аы](?!\p{L})|председател|заведующ|ответственн)/iu;

const actionWords =
  /^(?:провед|организац|разработк|подготовк|участи|создани|семинар|вебинар|круглый|мониторинг|анализ)/iu;

/** Whether words name a body, an office or a school. */
export function looksLikeBody(words: string): boolean {
  return !actionWords.test(words) && (bodyWords.test(words) || readOrganizations(words).length > 0);
}

const resultWords =
  /^(?:провед|разработ|охва|повыш|увелич|сниж|созда[нл]|утвержд|подготовлен|заключен|обучен|дол[яи]|количеств|числ|не менее|доклад|отч[её]т|справк|приказ|протокол|программ|положени|план)/iu;

function isResult(words: string): boolean {
  return resultWords.test(words) || (/\p{L}/u.test(words) && parseQuantity(words).quantities.length > 0);
}
