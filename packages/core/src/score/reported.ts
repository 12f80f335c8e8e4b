import { formatDayShort } from '../calendar/format-day.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { timesText } from '../calendar/times-text.ts';
import type { Due, DueEvent, OccasionState } from '../due/due.ts';
import { type Fact, statedFact } from '../facts/fact.ts';
import type { LinkedText } from '../model/event.ts';
import type { EventReport } from '../model/monitoring.ts';
import type { MonitoringPart, ReportFeature } from '../rubric/rubric.schema.ts';
import { tellsOfNothing } from '../text/denial.ts';
import { foldTitle } from '../text/fold.ts';
import { type DatedDocument, datedDocuments } from '../view/dated-documents.ts';
import { recallBy, titleOf } from '../view/event-alone.ts';
import type { EventView } from '../view/event-run.ts';
import type { MonitoringView } from '../view/monitoring-view.ts';
import { knownOfReport } from '../view/report-memory.ts';
import { reportedText } from './conditions.ts';
import type { Mark, RequirementResult } from './mark.ts';

/** What a monitoring report gives to criteria. */
export interface ReportedEvidence {
  readonly view: MonitoringView;
  /** What is due by the day of the report; absent where that day is not known. */
  readonly due: Due | undefined;
}

/** Whether so large a share of the events that are due was reported with something. */
export function checkReported(
  { with: feature, atLeast }: { readonly with: ReportFeature; readonly atLeast: number },
  monitoring: ReportedEvidence | undefined,
): RequirementResult {
  if (monitoring === undefined) return notAssessed();
  const { due } = monitoring;
  if (due === undefined) return notAssessed('в отчёте о мониторинге нет даты («дата: …»)');
  const events = countedEvents(due);
  const vague = due.events.filter(({ timing }) => timing === 'vague').map(({ event }) => eventMark(event, nothing));
  if (events.length === 0) {
    const cause = `на ${formatDayShort(due.asOf)} срок не наступил ни у одного мероприятия`;
    return {
      ...notAssessed(cause),
      figures: reportedText({ feature, asOf: due.asOf, all: 0, sure: 0, atLeast, not: [], vague }),
    };
  }
  const marks = events.map((each) => markOf(each, feature));
  const sure = marks.filter(({ fact }) => fact.certainty === 'yes');
  const not = marks.filter(({ fact }) => fact.certainty !== 'yes');
  const figures = reportedText({ feature, asOf: due.asOf, all: events.length, sure: sure.length, atLeast, not, vague });
  return {
    state: sure.length >= atLeast * events.length ? 'met' : 'unmet',
    evidence: sure,
    obstacles: not,
    figures,
    share: { of: events.length, with: sure.length },
  };
}

/** Whether a monitoring report holds recommendations, or decisions. */
export function checkExists(part: MonitoringPart, monitoring: ReportedEvidence | undefined): RequirementResult {
  if (monitoring === undefined) return notAssessed();
  const { recommendations, decisions } = monitoring.view.monitoring;
  const texts = part === 'recommendation' ? recommendations : decisions;
  const evidence = texts
    .filter(saysSomething)
    .map((text): Mark => ({ node: text, event: undefined, title: text.text, fact: statedFact('') }));
  return { state: evidence.length > 0 ? 'met' : 'unmet', evidence, obstacles: [] };
}

function notAssessed(cause?: string): RequirementResult {
  return { state: 'not-assessed', evidence: [], obstacles: [], ...(cause === undefined ? {} : { cause }) };
}

/** The events that are due, each once: a copy for the same days adds nothing. */
export function countedEvents(due: Due): readonly DueEvent[] {
  return due.events.filter((each) => each.timing === 'due' && !isCopy(each, due));
}

function isCopy({ event: { original }, occasions }: DueEvent, due: Due): boolean {
  const other = original === undefined ? undefined : due.of(original.event);
  const daysOf = (each: DueEvent['occasions']): string => each.map(({ days }) => `${days?.from}${days?.to}`).join();
  return other !== undefined && daysOf(other.occasions) === daysOf(occasions);
}

const nothing: Fact = { certainty: 'no', basis: 'stated', words: '' };

function eventMark(event: EventView, fact: Fact, node: Mark['node'] = event.event): Mark {
  return { node, event, title: titleOf(event), fact };
}

/** The last report on an event stands; where there is none, the event itself is in the way. */
function markOf(due: DueEvent, feature: ReportFeature): Mark {
  const { report, head = report } = due.reports.at(-1) ?? {};
  if (report === undefined) return eventMark(due.event, lacking('нет отчёта'));
  const known = knownOfReport(due.event, report);
  const last = known.get(marksOfReport) as KnownMarks | undefined;
  const marks = last?.due === due ? last.marks : new Map<ReportFeature, Mark>();
  if (last?.marks !== marks) known.set(marksOfReport, { due, marks } satisfies KnownMarks);
  return recallBy(marks, feature, () => eventMark(due.event, reportedFact(due, report, feature), head));
}

/** What a report says of its event, as long as this stands as it stood. */
interface KnownMarks {
  readonly due: DueEvent;
  readonly marks: Map<unknown, unknown>;
}

/** By this a report knows what it says. */
const marksOfReport = {};

function lacking(words: string): Fact {
  return { ...nothing, words };
}

/** What a report says of an event that is due. */
export function reportedFact(due: DueEvent, report: EventReport, feature: ReportFeature): Fact {
  switch (feature) {
    case 'information':
      return informationFact(due, report);
    case 'document':
      return due.state === 'not-held' ? lacking(whyNotHeld(report)) : documentFact(due, report);
    case 'coverage':
      return due.state === 'not-held' ? lacking(whyNotHeld(report)) : coverageFact(report);
  }
}

/** Why an event was not held, as its report says. */
function whyNotHeld({ reason, information, states: [state] }: EventReport): string {
  const why = [reason, information].find((text) => text !== undefined && !tellsOfNothing(text));
  return why === undefined ? `${state?.text ?? 'не проведено'}, причина не названа` : `не проведено: ${why}`;
}

/** What was not held has information where its report says why; of what recurs every time that is due must be told of. */
function informationFact(due: DueEvent, report: EventReport): Fact {
  const { information = '', reason = '' } = report;
  const untold = due.occasions.flatMap(({ state, days }) => (days !== undefined && isUntold(state) ? [days] : []));
  if (due.due > 1 && untold.length > 0)
    return lacking(`${due.due - untold.length} из ${due.due}: нет даты за ${timesText(untold)}`);
  if (due.state === 'not-held') {
    const why = [reason, information].filter((text) => !tellsOfNothing(text));
    return why.length === 0 ? lacking('не проведено, причина не названа') : statedFact(why.join('; '));
  }
  const moved = report.states.find(({ is }) => is === 'moved');
  if (due.state === 'overdue' && moved !== undefined) return lacking(`${moved.text}, новый срок прошёл`);
  if (tellsOfNothing(information)) return lacking('нет сведений');
  if (foldTitle(information) === foldTitle(titleOf(due.event))) return lacking('сведения повторяют название');
  return statedFact(due.due > 1 ? `${due.held} из ${due.due}: ${information}` : information);
}

function isUntold(state: OccasionState): boolean {
  return state === 'overdue' || state === 'unreported';
}

function documentFact({ event }: DueEvent, report: EventReport): Fact {
  const told = datedDocuments(event, report).filter(({ document }) => saysSomething(document));
  const [first, ...others] = told.filter((each) => !isOlderThanRoadmap(each, event));
  if (first !== undefined) return statedFact([first, ...others].map(({ document }) => document.text).join('; '));
  const [old] = told;
  return lacking(old === undefined ? 'нет документа' : `документ старше карты: ${old.document.text}`);
}

function coverageFact({ coverage }: EventReport): Fact {
  const told = coverage.filter(saysSomething);
  return told.length === 0
    ? lacking('не освещено')
    : statedFact(told.map(({ text, link }) => text || (link ?? '')).join('; '));
}

/** Whether a document, a publication or a decision is named at all. */
export function saysSomething({ text, link }: LinkedText): boolean {
  return link !== undefined || !tellsOfNothing(text);
}

/** What is older than the time that the roadmap is for confirms nothing of what the roadmap plans. */
function isOlderThanRoadmap({ date }: DatedDocument, { setting }: EventView): boolean {
  const start: IsoDay | null | undefined = setting.period?.from;
  return date !== undefined && start != null && date < start;
}
