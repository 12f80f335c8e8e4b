import { type DaysStatement, daysText, type FactView, formatDayShort, type ReportView } from '@dorkarta/core';
import type { CellContent } from '../document/table-document.ts';
import { linesOfValues } from './event-field.ts';
import { type EarlierView, type Standing, standingText } from './standing.ts';
import { textBlocks } from './text-blocks.ts';

/** How an event went, in the words of its report; that it is overdue, or that nothing is reported, is said, and what was reported before. */
export function informationContent(standing: Standing): CellContent {
  const { report, earlier } = standing;
  return [
    ...remark(standing),
    ...(report === undefined ? [] : reportContent(report)),
    ...earlier.flatMap(earlierContent),
  ];
}

/** What a report says, in its words. */
export function reportContent({ report, facts }: ReportView): CellContent {
  return [
    ...labelled('Проведено', heldText(report.held)),
    ...report.states.flatMap(({ text }) => textBlocks('cell', capitalised(text))),
    ...textBlocks('cell', report.information ?? ''),
    ...facts.flatMap((fact) => textBlocks('cell', factText(fact))),
    ...labelled('Причина', report.reason),
    ...linesOfValues(report.decisions),
  ];
}

/** The documents that confirm it, and where the public read of it; links are live. */
export function confirmationContent(view: ReportView | undefined): CellContent {
  return view === undefined ? [] : linesOfValues([...view.report.documents, ...view.report.coverage]);
}

/** What the report itself does not say: that the event is overdue, was held but in part, or is not reported and why. */
function remark(standing: Standing): CellContent {
  const { state, report, due } = standing;
  const isTold = report !== undefined && state !== 'overdue' && state !== 'unreported';
  const isCounted = due !== undefined && due.due > 1 && due.held < due.due;
  if (state === undefined || (isTold && !isCounted)) return [];
  const text = capitalised(standingText(standing));
  const isLate = state === 'overdue' || state === 'unreported';
  return [{ type: 'paragraph', style: 'cell', content: [isLate ? { text, bold: true } : { text }] }];
}

/** «Ранее, на 01.04.2021: перенесено на май 2021». */
function earlierContent({ asOf, report: { report, facts } }: EarlierView): CellContent {
  const said = [
    report.held === undefined ? '' : `проведено ${heldText(report.held)}`,
    ...report.states.map(({ text }) => text),
    report.information ?? '',
    ...facts.map(({ fact }) => `факт: ${fact.text}`),
    report.reason === undefined ? '' : `причина: ${report.reason}`,
  ]
    .filter((text) => text !== '')
    .join('; ');
  if (said === '') return [];
  return textBlocks('cell', `Ранее${asOf === undefined ? '' : `, на ${formatDayShort(asOf)}`}: ${said}`);
}

/** Days as they are printed everywhere, however their author wrote them; what is no day stays as it was written. */
function heldText(held: DaysStatement | undefined): string | undefined {
  return held === undefined || held.days.length === 0 ? held?.text : held.days.map(daysText).join(', ');
}

function labelled(label: string, text: string | undefined): CellContent {
  return text === undefined ? [] : textBlocks('cell', `${label}: ${text}`);
}

/** «Внесены данные по школам: 100 % (план: 100 %)», «Совещания, II квартал: 5». */
function factText({ fact, indicator, plan }: FactView): string {
  const part = fact.against === undefined || /^\d+$/.test(fact.against) ? [] : [fact.against];
  const what = [...(indicator === undefined ? [] : [indicator.text]), ...part].filter((text) => text !== '').join(', ');
  const planned = plan === undefined ? '' : ` (план: ${plan})`;
  return `${what === '' ? 'Факт' : what}: ${fact.text}${planned}`;
}

function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
