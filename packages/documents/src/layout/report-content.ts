import type { FactView, ReportView } from '@dorkarta/core';
import type { CellContent } from '../document/table-document.ts';
import { linesOfValues } from './event-field.ts';
import { textBlocks } from './text-blocks.ts';

/** How an event went, in the words of its report; that nothing is reported is said. */
export function informationContent(view: ReportView | undefined): CellContent {
  if (view === undefined) return textBlocks('cell', 'Сведений нет');
  const { report, facts } = view;
  return [
    ...labelled('Проведено', report.held?.text),
    ...textBlocks('cell', capitalised(report.state?.text ?? '')),
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
