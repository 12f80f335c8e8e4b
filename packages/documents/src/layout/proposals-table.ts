import {
  type Container,
  columnWords,
  containersOf,
  mentionTitle,
  type Proposal,
  type Roadmap,
  type RoadmapView,
} from '@dorkarta/core';
import {
  type Block,
  type Cell,
  paragraph,
  type Table,
  type TableColumn,
  type TableRow,
} from '../document/table-document.ts';
import { valuesContent } from './event-field.ts';
import { sectionTitleRow } from './section-rows.ts';
import { textBlocks } from './text-blocks.ts';

/**
 * The proposals of a regional roadmap in a table of their own, under the sections they belong to
 * (the Yaroslavl roadmap of 2022, second half); nothing where there are none.
 */
export function proposalBlocks(roadmap: Roadmap, numbers: RoadmapView['numbers']): readonly Block[] {
  const containers = [...containersOf(roadmap)].map((around) => around.at(-1)).filter((own) => own !== undefined);
  const proposals = containers.flatMap((container) => container.proposals);
  if (proposals.length === 0) return [];
  const columns = [
    ...(proposals.some((proposal) => proposal.number !== undefined) ? [numberColumn] : []),
    proposalColumn,
    ...(proposals.some((proposal) => proposal.participants.length > 0) ? [participantsColumn] : []),
  ];
  const rows = containers.flatMap((container) => containerRows(container, roadmap, numbers, columns));
  const table: Table = { type: 'table', name: 'Предложения', columns, rows };
  return [paragraph('table-title', 'Предложения для муниципальных дорожных карт'), table];
}

const numberColumn: TableColumn = { key: 'number', header: columnWords.number.header };
const proposalColumn: TableColumn = {
  key: 'event',
  header: 'Что можно запланировать на муниципальном уровне',
};
const participantsColumn: TableColumn = { key: 'participants', header: 'Целевая группа' };

function containerRows(
  container: Container,
  roadmap: Roadmap,
  numbers: RoadmapView['numbers'],
  columns: readonly TableColumn[],
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

function proposalRow(proposal: Proposal, columns: readonly TableColumn[]): TableRow {
  const cells = columns.map((column): Cell => ({ content: proposalContent(proposal, column.key) }));
  return { kind: 'proposal', number: proposal.number ?? '', title: proposal.title, cells, source: proposal };
}

function proposalContent(proposal: Proposal, key: string): Cell['content'] {
  if (key === 'number') return textBlocks('cell-centered', proposal.number ?? '');
  if (key === 'participants') {
    return valuesContent(
      'participants',
      proposal.participants.map((mention) => ({ text: mentionTitle(mention) })),
    );
  }
  return textBlocks('cell', proposal.title);
}
