import type { School } from '../model/declaration.ts';
import type { Proposal } from '../model/event.ts';
import { tableTitles } from '../templates/table-titles.ts';
import { foldTitle } from '../text/fold.ts';
import { inParagraphs, mentionsOf } from './cell-lines.ts';
import { columnOfHead } from './column-heads.ts';
import type { TableHead } from './find-head.ts';
import {
  type SourceCell,
  type SourceParagraph,
  type SourceRow,
  type SourceTable,
  wordsInLine,
  wordsOfCell,
} from './source.ts';
import { readTitle } from './title-row.ts';

/** A table that roadmaps have beside that of their events: the list of schools, or what municipalities can plan. */
export interface BesideTable {
  readonly is: 'schools' | 'proposals';
  readonly table: SourceTable;
  readonly head: TableHead;
  readonly columns: ReadonlyMap<Beside, number>;
}

/** What the columns of such tables hold. */
type Beside = 'number' | 'school' | 'curator' | 'risk' | 'contact' | 'proposal' | 'participants';

const headWords: readonly (readonly [words: RegExp, is: Beside])[] = [
  [/^(?:школа|оо|наименование (?:оо|школы)|(?:обще)?образовательн\S+ (?:организаци|учреждени)\S+)$/iu, 'school'],
  [/^(?:наименование )?(?:обще)?образовательн\S+ (?:организаци|учреждени)\S+$/iu, 'school'],
  [/^куратор/iu, 'curator'],
  [/^риск(?:и|овый профиль)?$|^рисковые профили$/iu, 'risk'],
  [/^контакт|^телефон/iu, 'contact'],
  [/запланировать|^предложени[ея]$/iu, 'proposal'],
];

const rowsToSearch = 20;

/** Tells whether a table is one of schools or of proposals: each of its columns is known, and one says what it lists. */
export function besideTable(table: SourceTable): BesideTable | undefined {
  for (const [index, row] of table.rows.slice(0, rowsToSearch).entries()) {
    const columns = columnsOf(row);
    if (columns === undefined) continue;
    const places = [...columns].map(([, place]) => ({ places: [place], head: '', key: undefined }));
    const head: TableHead = { columns: places, from: index, body: index + 1, height: 1 };
    const is = columns.has('school') ? ('schools' as const) : ('proposals' as const);
    return { is, table, head, columns };
  }
  return undefined;
}

function columnsOf({ cells }: SourceRow): ReadonlyMap<Beside, number> | undefined {
  const columns = new Map<Beside, number>();
  if (cells.size === 1 && [...cells.values()].some((cell) => cell.columns > 1)) return undefined;
  for (const [place, cell] of cells) {
    const words = wordsInLine(cell);
    if (words === '') continue;
    const column = headWords.find(([head]) => head.test(words))?.[1] ?? generalColumn(words);
    if (column === undefined || columns.has(column)) return undefined;
    columns.set(column, place);
  }
  const isSchools =
    columns.has('school') && ofSchools.some((column) => columns.has(column)) && !columns.has('proposal');
  const isProposals =
    columns.has('proposal') && ofSchools.every((column) => column === 'number' || !columns.has(column));
  return isSchools || isProposals ? columns : undefined;
}

const ofSchools: readonly Beside[] = ['number', 'curator', 'risk', 'contact'];

function generalColumn(words: string): 'number' | 'participants' | undefined {
  const key = columnOfHead(words);
  return key === 'number' || key === 'participants' ? key : undefined;
}

/** The schools of a list; undefined where a row names none. */
export function schoolsIn({ table, head, columns }: BesideTable): readonly School[] | undefined {
  const schools = rowsWithWords(table, head).map(({ cells }): School | undefined => {
    const cell = (column: Beside): SourceCell | undefined => cells.get(columns.get(column) ?? -1);
    const title = wordsInLine(cell('school'));
    const [curator, contact] = [wordsInLine(cell('curator')), wordsInLine(cell('contact'))];
    const risks = (cell('risk')?.lines ?? []).map(({ text }) => text);
    if (title === '') return undefined;
    return {
      kind: 'school',
      title,
      ...(curator === '' ? {} : { curator }),
      ...(risks.length === 0 ? {} : { risks }),
      ...(contact === '' ? {} : { contact }),
    };
  });
  const named = schools.filter((school) => school !== undefined);
  const isSound = named.length === schools.length && new Set(named.map(({ title }) => title)).size === named.length;
  return isSound && named.length > 0 ? named : undefined;
}

const titleWords = { schools: /^(?:перечень|список)(?!\p{L})/iu, proposals: /^предложени/iu } as const;

/** Lines above such a table without its title, which is printed anew; one in other words than those is set aside. */
export function withoutTableTitle(
  lines: readonly SourceParagraph[],
  is: BesideTable['is'],
): { readonly rest: readonly SourceParagraph[]; readonly asides: readonly string[] } {
  const last = lines.at(-1);
  if (last === undefined || !titleWords[is].test(last.text)) return { rest: lines, asides: [] };
  const isPrinted = foldTitle(last.text) === foldTitle(tableTitles[is]);
  return { rest: lines.slice(0, -1), asides: isPrinted ? [] : [last.text] };
}

/** A row of a table of proposals: one of them, or the title of the section that those below are for. */
export type ProposalRow =
  | { readonly is: 'section'; readonly number?: string; readonly title: string }
  | { readonly is: 'proposal'; readonly proposal: Proposal };

/** The rows of a table of proposals; undefined where one says something else. */
export function proposalRows({ table, head, columns }: BesideTable): readonly ProposalRow[] | undefined {
  const rows = rowsWithWords(table, head).map(({ cells }): ProposalRow | undefined => {
    const own = [...cells.values()].filter((cell) => wordsOfCell(cell) !== '');
    const [only] = own;
    if (only !== undefined && own.length === 1 && only.columns > 1) {
      const { number, title } = readTitle(wordsInLine(only));
      return { is: 'section', title, ...(number === undefined ? {} : { number }) };
    }
    const cell = (column: Beside): SourceCell | undefined => cells.get(columns.get(column) ?? -1);
    const number = wordsInLine(cell('number'));
    const title = inParagraphs(cell('proposal')?.lines ?? []);
    if (title === '') return undefined;
    const proposal = { title, participants: mentionsOf(cell('participants')?.lines ?? []), kinds: [] };
    return { is: 'proposal', proposal: number === '' ? proposal : { ...proposal, number } };
  });
  const read = rows.filter((row) => row !== undefined);
  return read.length === rows.length && read.some(({ is }) => is === 'proposal') ? read : undefined;
}

function rowsWithWords({ rows }: SourceTable, { body }: TableHead): readonly SourceRow[] {
  return rows.slice(body).filter(({ cells }) => [...cells.values()].some((cell) => wordsOfCell(cell) !== ''));
}
