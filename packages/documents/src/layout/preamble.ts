import type { Period, Roadmap, TableTemplate, Task } from '@dorkarta/core';
import { type Block, type Inline, type Paragraph, paragraph } from '../document/table-document.ts';
import { approvalBlocks } from './approval-block.ts';
import { containerLines } from './container-lines.ts';
import { titleNames } from './names-value.ts';
import { textBlocks } from './text-blocks.ts';

/** What stands above the table: approval, title, place and time, rationale, goals, tasks, participants. */
export function preamble(roadmap: Roadmap, template: TableTemplate): readonly Block[] {
  return [
    ...approvalBlocks(roadmap),
    paragraph('title', roadmap.title),
    ...subtitle(roadmap),
    ...textBlocks('body', roadmap.rationale ?? ''),
    ...labelledTexts(['Цель', 'Цели'], roadmap.goals),
    ...taskBlocks(roadmap.tasks),
    ...containerLines(roadmap, template, 'body'),
  ];
}

/** Where and when, unless the title says so already. */
function subtitle({ title, municipality, region, period }: Roadmap): readonly Paragraph[] {
  const place = [municipality, region].filter((name) => name !== undefined && !titleNames(title, name)).join(', ');
  const time = period === undefined || namesYears(title, period) ? '' : `Период реализации: ${periodWords(period)}`;
  const lines = [place, time].filter((line) => line !== '');
  return lines.length === 0 ? [] : [paragraph('subtitle', lines.join('\n'))];
}

function namesYears(title: string, period: Period): boolean {
  const years = period.text.match(/\d{4}/g) ?? [];
  return years.length > 0 && years.every((year) => title.includes(year));
}

/** The author's words; bare years are called so. */
function periodWords({ text }: Period): string {
  if (/^\d{4}$/.test(text.trim())) return `${text.trim()} год`;
  return /^\d{4}\s*[-–—]\s*\d{4}$/.test(text.trim()) ? `${text.trim()} годы` : text;
}

/** Tasks as a numbered list; where the author numbered one, all keep their numbers as text. */
function taskBlocks(tasks: readonly Task[]): readonly Block[] {
  if (tasks.every((task) => task.number === undefined)) {
    return labelledTexts(
      ['Задача', 'Задачи'],
      tasks.map((task) => task.title),
    );
  }
  return [
    { type: 'paragraph', style: 'body', content: [{ text: 'Задачи:', bold: true }] },
    ...tasks.map((task) => paragraph('body', [task.number, task.title].filter((part) => part !== undefined).join(' '))),
  ];
}

function labelledTexts(label: readonly [one: string, many: string], texts: readonly string[]): readonly Block[] {
  const [first, second] = texts;
  if (first === undefined) return [];
  if (second === undefined) return labelledText(label[0], first);
  const items = texts.map((text): readonly Inline[] => [{ text }]);
  return [
    { type: 'paragraph', style: 'body', content: [{ text: `${label[1]}:`, bold: true }] },
    { type: 'list', ordered: true, style: 'body', items },
  ];
}

function labelledText(label: string, text: string): readonly Block[] {
  const [first, ...rest] = textBlocks('body', text);
  const bold = { text: `${label}: `, bold: true };
  if (first?.type !== 'paragraph') {
    return [{ type: 'paragraph', style: 'body', content: [bold] }, ...(first === undefined ? [] : [first]), ...rest];
  }
  return [{ ...first, content: [bold, ...first.content] }, ...rest];
}
