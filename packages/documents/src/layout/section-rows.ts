import { bareNumber, type Section, type Subsection, type TableTemplate } from '@dorkarta/core';
import { paragraph, type TableRow } from '../document/table-document.ts';
import { containerLines } from './container-lines.ts';
import { textBlocks } from './text-blocks.ts';

/** How a section is headed: its number with the dot that is printed, and the word before it («Трек 1. …»). */
export interface SectionHeading {
  readonly number: string;
  readonly label: string | undefined;
}

/** The rows at the head of a section: its title across the table, and below it what and whom it is for. */
export function sectionRows(
  section: Section | Subsection,
  heading: SectionHeading,
  template: TableTemplate,
): readonly TableRow[] {
  const columnCount = template.columns.length;
  const purpose = [
    ...section.goals.flatMap((goal) => textBlocks('goal', `Цель: ${goal}`)),
    ...section.tasks.flatMap((task) => textBlocks('goal', `Задача: ${task.title}`)),
    ...containerLines(section, template, 'goal'),
  ];
  const title = sectionTitleRow(section, heading, columnCount);
  return purpose.length === 0
    ? [title]
    : [title, { ...title, kind: 'goal', number: '', cells: [{ content: purpose, columnSpan: columnCount }] }];
}

/** The title of a section across a table. */
export function sectionTitleRow(section: Section | Subsection, heading: SectionHeading, columnCount: number): TableRow {
  const content = [paragraph(section.rank, headingText(section, heading))];
  const cells = [{ content, columnSpan: columnCount }];
  return { kind: section.rank, number: bareNumber(heading.number), title: section.title, cells, source: section };
}

function headingText(section: Section | Subsection, { number, label }: SectionHeading): string {
  const words = [section.rank === 'section' ? label : undefined, number, section.title];
  return words.filter((word) => word !== undefined && word !== '').join(' ');
}
