import type { School } from '../model/declaration.ts';
import type { Proposal } from '../model/event.ts';
import type { Roadmap, Section, Subsection } from '../model/roadmap.ts';
import { tableHeads } from '../templates/table-titles.ts';
import { foldTitle } from '../text/fold.ts';
import { type BesideTable, type ProposalRow, proposalRows, schoolsIn } from './beside-tables.ts';
import { type SourceCell, type SourceRow, wordsInLine } from './source.ts';

/** What the tables beside that of the events say, where all their rows could be placed. */
export interface TakenBeside {
  readonly schools: readonly School[];
  readonly proposals: readonly Proposal[];
  readonly sections: Roadmap['sections'];
  /** How many cells with words they have, and their heads. */
  readonly cells: number;
  readonly heads: readonly SourceRow[];
  /** What documents print of themselves: heads, numbers of schools, the titles of sections again. */
  readonly saidAgain: readonly SourceCell[];
  readonly left: readonly BesideTable[];
}

/** Takes the list of schools and the proposals into the roadmap; a table of which a row has no place is left as a whole. */
export function takeBeside(tables: readonly BesideTable[], sections: Roadmap['sections']): TakenBeside {
  let taken: TakenBeside = { schools: [], proposals: [], sections, cells: 0, heads: [], saidAgain: [], left: [] };
  for (const each of tables) {
    const more = each.is === 'schools' ? withSchools(each, taken) : withProposals(each, taken);
    taken = more === undefined ? { ...taken, left: [...taken.left, each] } : withCells(more, each);
  }
  return taken;
}

const printedHeads: ReadonlySet<string> = new Set(Object.values(tableHeads));

function withCells(taken: TakenBeside, { is, table, head, columns }: BesideTable): TakenBeside {
  const body = table.rows.slice(head.body);
  const cells = body.flatMap((row) => [...row.cells.values()]);
  const withWords = cells.filter(({ lines }) => lines.length > 0).length;
  const inHead = table.rows.slice(head.from, head.body);
  const printed = inHead
    .flatMap((row) => [...row.cells.values()])
    .filter((cell) => printedHeads.has(wordsInLine(cell)));
  const again =
    is === 'schools'
      ? body.flatMap((row) => row.cells.get(columns.get('number') ?? -1) ?? [])
      : body.flatMap((row) => (row.cells.size === 1 ? [...row.cells.values()].filter((cell) => cell.columns > 1) : []));
  return {
    ...taken,
    cells: taken.cells + withWords,
    heads: [...taken.heads, ...inHead],
    saidAgain: [...taken.saidAgain, ...printed, ...again],
  };
}

function withSchools(table: BesideTable, taken: TakenBeside): TakenBeside | undefined {
  const schools = taken.schools.length === 0 ? schoolsIn(table) : undefined;
  return schools && { ...taken, schools };
}

function withProposals(table: BesideTable, taken: TakenBeside): TakenBeside | undefined {
  const rows = proposalRows(table);
  if (rows === undefined) return undefined;
  const containers = taken.sections.flatMap((section): readonly (Section | Subsection)[] =>
    section.rank === 'section' ? [section, ...section.subsections] : [section],
  );
  const own: Proposal[] = [];
  const under = new Map<Section | Subsection, Proposal[]>();
  let at = -1;
  for (const row of rows) {
    if (row.is === 'section') {
      at = containers.findIndex((container, index) => index > at && isOf(container, row));
      if (at < 0) return undefined;
      continue;
    }
    const container = containers[at];
    if (container === undefined) own.push(row.proposal);
    else under.set(container, [...(under.get(container) ?? []), row.proposal]);
  }
  const added = <Part extends Section | Subsection>(part: Part): Part => ({
    ...part,
    proposals: [...part.proposals, ...(under.get(part) ?? [])],
  });
  const sections = taken.sections.map((section): Section | Subsection =>
    section.rank === 'section' ? { ...added(section), subsections: section.subsections.map(added) } : added(section),
  );
  return { ...taken, proposals: [...taken.proposals, ...own], sections };
}

function isOf(container: Section | Subsection, { number, title }: ProposalRow & { readonly is: 'section' }): boolean {
  const bare = (each: string | undefined): string => (each ?? '').replace(/[.)]$/, '');
  return foldTitle(container.title) === foldTitle(title) && bare(container.number) === bare(number);
}
