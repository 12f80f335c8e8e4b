import {
  type Container,
  columnWords,
  containersOf,
  mentionTitle,
  type OwnColumn,
  type Proposal,
  type Roadmap,
  type RoadmapView,
  type TableTemplate,
  tableHeads,
  tableTitles,
} from '@dorkarta/core';
import {
  type Block,
  type Cell,
  paragraph,
  type Table,
  type TableColumn,
  type TableRow,
} from '../document/table-document.ts';
import { columnKey } from './column-key.ts';
import { ownFieldContent, valuesContent } from './event-field.ts';
import { sectionTitleRow } from './section-rows.ts';
import { textBlocks } from './text-blocks.ts';

/**
 * The proposals of a regional roadmap in a table of their own, under the sections they belong to
 * (the Yaroslavl roadmap of 2022, second half); nothing where there are none.
 */
export function proposalBlocks(
  roadmap: Roadmap,
  numbers: RoadmapView['numbers'],
  template: TableTemplate,
): readonly Block[] {
  const containers = [...containersOf(roadmap)].map((around) => around.at(-1)).filter((own) => own !== undefined);
  const proposals = containers.flatMap((container) => container.proposals);
  if (proposals.length === 0) return [];
  const columns: readonly ProposalColumn[] = [
    ...(proposals.some((proposal) => proposal.number !== undefined) ? [numberColumn] : []),
    proposalColumn,
    ...(proposals.some((proposal) => proposal.participants.length > 0) ? [participantsColumn] : []),
    ...ownColumns(template, proposals),
  ];
  const rows = containers.flatMap((container) => containerRows(container, roadmap, numbers, columns));
  const heads = columns.map((column) => ({ key: columnKey(column), header: column.header }));
  const table: Table = { type: 'table', name: 'Предложения', columns: heads, rows };
  return [paragraph('table-title', tableTitles.proposals), table];
}

type ProposalColumn = (TableColumn & { readonly key: 'number' | 'event' | 'participants' }) | OwnColumn;

/** The columns for the author's own fields that some proposal fills. */
function ownColumns({ columns }: TableTemplate, proposals: readonly Proposal[]): readonly OwnColumn[] {
  return columns.flatMap((column) => {
    if (column.key !== 'own') return [];
    return proposals.some(({ ownFields = [] }) => ownFieldContent(ownFields, column).length > 0) ? [column] : [];
  });
}

const numberColumn: ProposalColumn = { key: 'number', header: columnWords.number.header };
const proposalColumn: ProposalColumn = {
  key: 'event',
  header: tableHeads.proposal,
};
const participantsColumn: ProposalColumn = { key: 'participants', header: tableHeads.participants };

function containerRows(
  container: Container,
  roadmap: Roadmap,
  numbers: RoadmapView['numbers'],
  columns: readonly ProposalColumn[],
): readonly TableRow[] {
  const rows = container.proposals.map((proposal) => proposalRow(proposal, columns));
  if (!('rank' in container) || !hasProposals(container)) return rows;
  const heading = { number: numbers.sections.get(container) ?? '', label: roadmap.label };
  return [sectionTitleRow(container, heading, columns.length), ...rows];
}

function hasProposals(container: Container): boolean {
  if (container.proposals.length > 0) return true;
  return 'subsections' in container && container.subsections.some(hasProposals);
}

function proposalRow(proposal: Proposal, columns: readonly ProposalColumn[]): TableRow {
  const cells = columns.map((column): Cell => ({ content: proposalContent(proposal, column) }));
  return { kind: 'proposal', number: proposal.number ?? '', title: proposal.title, cells, source: proposal };
}

function proposalContent(proposal: Proposal, column: ProposalColumn): Cell['content'] {
  if (column.key === 'own') return ownFieldContent(proposal.ownFields ?? [], column);
  const { key } = column;
  if (key === 'number') return textBlocks('cell-centered', proposal.number ?? '');
  if (key === 'participants') {
    return valuesContent(
      'participants',
      proposal.participants.map((mention) => ({ text: mentionTitle(mention) })),
    );
  }
  return textBlocks('cell', proposal.title);
}
