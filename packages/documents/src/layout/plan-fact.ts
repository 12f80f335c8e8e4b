import {
  type FactView,
  factLines,
  type Indicator,
  indicatorsOf,
  type MonitoringSubject,
  type PartialPlan,
  planAgainst,
  plannedInWords,
  plannedParts,
  plannedText,
} from '@dorkarta/core';
import {
  type Block,
  type Cell,
  paragraph,
  type Table,
  type TableColumn,
  type TableRow,
} from '../document/table-document.ts';
import { deviationText } from './deviation-text.ts';
import { linesOfValues } from './event-field.ts';
import { aboutBlocks } from './monitoring-about.ts';
import {
  doneText,
  type Summary,
  standingsBySection,
  summaryBar,
  summaryColumns,
  summaryOf,
} from './monitoring-summary.ts';
import { eventRowsBySection, roadmapTitleRow } from './monitoring-table.ts';
import { type Standing, standingsOf, standingText } from './standing.ts';
import { textBlocks } from './text-blocks.ts';

/** What was planned beside what was achieved: summed up by section with a picture of it, and then for each indicator. */
export function planFactBlocks(subject: MonitoringSubject): readonly Block[] {
  const standingOf = standingsOf(subject);
  const standings = subject.roadmaps.flatMap(({ view }) => view.events.map(standingOf));
  return [
    { ...paragraph('title', 'План и факт'), startsPage: true },
    ...aboutBlocks(subject, subject.due?.asOf),
    ...(standings.length === 0 ? [] : [summaryBar('Как исполняются мероприятия', summaryOf(standings))]),
    summaryTable(subject, standingOf),
    paragraph('table-title', 'Показатели: план, факт и отклонение'),
    indicatorTable(subject, standingOf),
  ];
}

type StandingOf = ReturnType<typeof standingsOf>;

const summaryHeads: readonly TableColumn[] = [
  { key: 'section', header: 'Раздел' },
  { key: 'all', header: 'Мероприятий' },
  ...summaryColumns.map(({ key, header }) => ({ key, header })),
  { key: 'done', header: 'Проведено из тех, чей срок наступил' },
];

function summaryTable({ roadmaps }: MonitoringSubject, standingOf: StandingOf): Table {
  const sections = roadmaps.flatMap((roadmap) => {
    const parts = standingsBySection(roadmap, standingOf);
    return roadmaps.length === 1
      ? parts
      : parts.map((part) => ({ ...part, title: `${roadmap.view.roadmap.title}. ${part.title}` }));
  });
  const rows = sections.map(({ title, standings }) => summaryRow(title, summaryOf(standings)));
  const total = summaryRow('ИТОГО', summaryOf(sections.flatMap(({ standings }) => standings)), true);
  return { type: 'table', name: 'Итоги', columns: summaryHeads, rows: [...rows, total] };
}

function summaryRow(title: string, summary: Summary, bold?: true): TableRow {
  const figures = [
    String(summary.all),
    ...summaryColumns.map(({ key }) => String(summary.counts[key])),
    doneText(summary),
  ];
  const look = (text: string): { readonly text: string; readonly bold?: true } =>
    bold === true ? { text, bold } : { text };
  return {
    kind: bold === true ? 'total' : 'event',
    number: '',
    title,
    cells: [
      { content: [{ type: 'paragraph', style: 'cell', content: [look(title)] }] },
      ...figures.map(
        (text): Cell => ({ content: [{ type: 'paragraph', style: 'cell-centered', content: [look(text)] }] }),
      ),
    ],
  };
}

const columns: readonly TableColumn[] = [
  { key: 'number', header: '№ п/п' },
  { key: 'event', header: 'Мероприятие' },
  { key: 'indicator', header: 'Показатель' },
  { key: 'plan', header: 'План' },
  { key: 'fact', header: 'Факт' },
  { key: 'deviation', header: 'Отклонение' },
  { key: 'state', header: 'Состояние' },
  // Few events have a reason, in a sentence.
  { key: 'reason', header: 'Причина', comfort: 15 },
];

function indicatorTable({ roadmaps }: MonitoringSubject, standingOf: StandingOf): Table {
  const rows = roadmaps.flatMap((roadmap) => [
    ...(roadmaps.length > 1 ? [roadmapTitleRow(roadmap, columns.length)] : []),
    ...eventRowsBySection(roadmap, columns.length, (event) => eventRows(standingOf(event))),
  ]);
  return { type: 'table', name: 'План и факт', columns, rows };
}

/** What stands in a row of an indicator: what was planned, and what was reported of it. */
interface Compared {
  readonly indicator: string;
  readonly plan: string;
  readonly fact: FactView | undefined;
}

function eventRows(standing: Standing): readonly TableRow[] {
  const { event, number = '', texts } = standing.event;
  const title = texts.join('\n');
  const compared = comparedOf(indicatorsOf(event), standing.facts);
  const source = standing.report?.report ?? event;
  return compared.map((each, index): TableRow => {
    const { indicator, plan, fact } = each;
    const own = [
      indicator,
      plan,
      fact === undefined ? '' : factLines(fact).join('\n'),
      fact === undefined ? '' : deviationText(fact),
    ].map(cell);
    if (index > 0) return { kind: 'stage', number, title, source, cells: own };
    const whole = (content: Cell['content']): Cell => ({
      content,
      ...(compared.length > 1 ? { rowSpan: compared.length } : {}),
    });
    return {
      kind: 'event',
      number,
      title,
      source,
      cells: [
        whole(textBlocks('cell-centered', number)),
        whole(textBlocks('cell', title)),
        ...own,
        whole(textBlocks('cell', standingText(standing))),
        whole(reasonContent(standing)),
      ],
    };
  });
}

function cell(text: string): Cell {
  return { content: textBlocks('cell', text) };
}

/** Each indicator with the facts against it; facts against none come last, and an event without either has an empty row. */
function comparedOf(indicators: readonly Indicator[], facts: readonly FactView[]): readonly Compared[] {
  const known = indicators.flatMap((indicator): readonly Compared[] => {
    const own = facts.filter((fact) => fact.indicator === indicator);
    const wholePlan = planText(indicator);
    if (own.length === 0) return [{ indicator: indicator.text, plan: wholePlan, fact: undefined }];
    const partOf = ({ fact: { against } }: FactView): PartialPlan | undefined =>
      against === undefined ? undefined : planAgainst(indicator, against);
    const compare = (fact: FactView): Compared => ({
      indicator: partTitle(indicator, fact),
      plan: partOf(fact) === undefined ? wholePlan : (fact.plan ?? ''),
      fact,
    });
    const whole = own.filter((fact) => partOf(fact) === undefined).map(compare);
    if (whole.length === own.length) return whole;
    // Where some of a plan's parts have facts, those without are missed.
    const parts = plannedParts(indicator).flatMap((part): readonly Compared[] => {
      const plan = planAgainst(indicator, part);
      const told = own.filter((fact) => partOf(fact) === plan).map(compare);
      const missing = { indicator: `${indicator.text}, ${part}`, plan: plan?.text ?? '', fact: undefined };
      return told.length > 0 ? told : [missing];
    });
    return [...whole, ...parts];
  });
  const strays = facts.filter(({ indicator }) => indicator === undefined);
  const all = [...known, ...strays.map((fact): Compared => ({ indicator: '', plan: '', fact }))];
  return all.length === 0 ? [{ indicator: '', plan: '', fact: undefined }] : all;
}

/** What is planned of an indicator; of what its words alone plan, it is told that it was read from them. */
function planText(indicator: Indicator): string {
  const inWords = plannedInWords(indicator);
  return [...(inWords === '' ? [] : [`${inWords} (из показателя)`]), plannedText(indicator)]
    .filter((text) => text !== '')
    .join('; ');
}

/** «Совещания, II квартал» of a fact against a part of the plan. */
function partTitle({ text }: Indicator, { fact: { against } }: FactView): string {
  return against === undefined || /^\d+$/.test(against) ? text : `${text}, ${against}`;
}

function reasonContent({ report }: Standing): Cell['content'] {
  if (report === undefined) return [];
  const { reason = '', decisions } = report.report;
  return [...textBlocks('cell', reason), ...linesOfValues(decisions)];
}
