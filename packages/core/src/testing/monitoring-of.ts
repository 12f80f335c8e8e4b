import {
  type EventReport,
  examineMonitoring,
  type LinkedText,
  type MonitoringSubject,
  monitoringRules,
  parseDays,
  parseQuantity,
  parseState,
  prepareMonitoring,
  type Rule,
  viewMonitoring,
  viewRoadmap,
} from '@dorkarta/core';
import { type RoadmapDraft, roadmapOf } from './roadmap-of.ts';

/** The roadmap that most rules of reports are tried on: an event in time, one that recurs, and one that is not due. */
export const reportedRoadmap: RoadmapDraft = {
  period: '2021',
  approval: 'распоряжение от 01.02.2021 № 5',
  events: [
    { title: 'Сбор данных', deadline: 'март 2021', indicators: ['Внесены данные по 6 школам', 'Качество данных'] },
    { title: 'Совещания', deadline: 'ежеквартально', indicators: ['Проведено 4 совещания'] },
    { title: 'Итоги', deadline: 'декабрь 2021' },
  ],
};

/** A report in the words of its author: on the event at a place of the roadmap, from 0; on none where that is absent. */
export interface ReportDraft {
  readonly on?: number;
  readonly held?: string;
  readonly facts?: readonly (string | readonly [against: string, text: string])[];
  readonly documents?: readonly string[];
  readonly coverage?: readonly LinkedText[];
  readonly state?: string | readonly string[];
  readonly information?: string;
  readonly reason?: string;
  readonly decisions?: readonly string[];
}

/** A monitoring report in the words of its author. */
export interface MonitoringDraft {
  readonly date?: string;
  readonly reports: readonly ReportDraft[];
  readonly decisions?: readonly string[];
}

/** A monitoring report beside the roadmap that it reports on. */
export function monitoringOf(
  { date, reports, decisions = [] }: MonitoringDraft,
  draft: RoadmapDraft,
): MonitoringSubject {
  const view = viewRoadmap(roadmapOf(draft));
  const monitoring = viewMonitoring(
    {
      type: 'monitoring',
      imports: ['карта.dk'],
      declarations: [],
      title: 'I полугодие',
      ...(date === undefined ? {} : { date: parseDays(date).statement }),
      reports: reports.map(reportOf),
      recommendations: [],
      decisions: decisions.map((text) => ({ text })),
      suppressions: [],
    },
    [{ path: 'карта.dk', view }],
  );
  return prepareMonitoring(monitoring);
}

function reportOf({ on, held, facts = [], documents = [], coverage = [], ...draft }: ReportDraft): EventReport {
  return {
    event:
      on === undefined
        ? { kind: 'text', text: 'Что-то' }
        : { kind: 'declared', handle: String(on + 1), title: '', from: 'карта.dk', position: on },
    ...(held === undefined ? {} : { held: parseDays(held).statement }),
    states: draft.state === undefined ? [] : [draft.state].flat().map(parseState),
    ...(draft.information === undefined ? {} : { information: draft.information }),
    ...(draft.reason === undefined ? {} : { reason: draft.reason }),
    facts: facts.map((fact) => {
      const [text, against] = typeof fact === 'string' ? [fact] : [fact[1], fact[0]];
      return { ...(against === undefined ? {} : { against }), text, quantities: parseQuantity(text).quantities };
    }),
    documents: documents.map((text) => ({ text })),
    coverage,
    decisions: (draft.decisions ?? []).map((text) => ({ text })),
    suppressions: [],
  };
}

function ruleOf(id: string): Rule<MonitoringSubject> {
  const rule = monitoringRules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

/** What a rule says of each place that it looks at in a monitoring report, in their order. */
export function reportVerdictsOf(id: string, view: MonitoringSubject): readonly string[] {
  return [...ruleOf(id).examine(view)].map(({ verdict }) => verdict);
}

/** What a rule finds in a monitoring report: its message, and what it says of other places. */
export function reportFindingsOf(id: string, view: MonitoringSubject): readonly (readonly string[])[] {
  return examineMonitoring(view, [ruleOf(id)]).map(({ message, related = [] }) => [
    message,
    ...related.map((each) => each.message),
  ]);
}
