import type { IsoDay } from '../calendar/iso-day.ts';
import { type Inference, plainInference } from '../facts/inference.ts';
import { identityOf } from '../identity/roadmap-identity.ts';
import { hold } from '../json/held.ts';
import type { DkFile } from '../model/file.schema.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { Period } from '../phrases/period.schema.ts';
import { approvalOf } from '../roadmap/approval-of.ts';
import { defaultLevel } from '../roadmap/inheritance.ts';
import { containersOf, innermost } from '../roadmap/walk.ts';
import type { MonitoringSubject } from '../score/monitoring-subject.ts';
import { countedEvents } from '../score/reported.ts';
import type { ReviewSubject } from '../score/review-subject.ts';
import type { Locate } from '../score/score-roadmap.ts';
import type { Subject } from '../score/subject.ts';
import { inOneLine } from '../text/in-one-line.ts';
import { quickSign } from '../text/quick-sign.ts';
import { recall, titleOf } from '../view/event-alone.ts';
import { copyKeyOf, type EventView } from '../view/event-run.ts';
import { dayOfMonitoring } from '../view/monitoring-view.ts';
import { eventRecord, factRecords } from './event-record.ts';
import { type SayingRecord, sayingRecord } from './sayings.ts';
import type {
  DirectoryRecord,
  FindingRecord,
  MonitoringRecord,
  MunicipalityEntry,
  PeriodRecord,
  ReviewRecord,
  RoadmapRecord,
  StandingRecord,
} from './survey-record.ts';

/** A file of which a record is made. */
export interface RecordedFile {
  /** Its path as the survey tells it. */
  readonly file: string;
  readonly findings: readonly FindingRecord[];
}

/** How a roadmap is recorded. */
export interface RecordingOptions {
  /** Gives events their lines. */
  readonly locate?: Locate | undefined;
  readonly inference?: Inference | undefined;
}

/** What a survey keeps of a roadmap. */
export function roadmapRecord(
  { view, factOf, score }: Subject,
  { file, findings }: RecordedFile,
  { locate = () => undefined, inference = plainInference }: RecordingOptions = {},
): RoadmapRecord {
  const { roadmap } = view;
  // An event that names nothing is an error of its file, and none that could be counted.
  const events = view.events.filter((event) => titleOf(event).trim() !== '');
  const { title, municipality, region, period, declarations } = roadmap;
  const approval = approvalOf(roadmap);
  const identity = identityOf(view);
  const recording = { factOf, signs: identity.events, locate, inference };
  return {
    type: 'roadmap',
    file,
    sign: identity.roadmap,
    version: quickSign(JSON.stringify(roadmap)),
    level: roadmap.level ?? defaultLevel,
    title: inOneLine(title),
    ...(municipality === undefined ? {} : { municipality: inOneLine(municipality) }),
    ...(region === undefined ? {} : { region: inOneLine(region) }),
    period: periodRecord(period),
    approval: approval === undefined ? null : inOneLine(approval.text),
    approvedOn: approvedOn(roadmap),
    municipalities: municipalitiesIn(roadmap),
    proposals: [...containersOf(roadmap)].flatMap((each) =>
      innermost(each).proposals.map((proposal) => inOneLine(proposal.title)),
    ),
    schools: declarations.flatMap((each) => (each.kind === 'school' ? [inOneLine(each.title)] : [])),
    score: score === null ? null : hold(score),
    events: hold(events.map((event) => eventRecord(event, recording))),
    sayings: hold(events.map((event) => (event.original === undefined ? sayingOfEvent(event) : null))),
    findings: hold(findings),
  };
}

function sayingOfEvent(event: EventView): SayingRecord {
  const known = event.texts.length === 1 ? recall(event, copyKeyOf).split(' ') : undefined;
  return sayingRecord(inOneLine(titleOf(event)), known);
}

function approvedOn(roadmap: Roadmap): IsoDay | null {
  const { approvers, date } = roadmap;
  const approval = approvalOf(roadmap);
  const signed = [date, ...approvers.map((approver) => approver.date)].map((each) => each?.days.at(-1)?.to);
  return (
    [approval?.date, ...signed]
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1) ?? null
  );
}

function periodRecord(period: Period | undefined): PeriodRecord | null {
  return period === undefined ? null : { text: inOneLine(period.text), from: period.from, to: period.to };
}

/** What a survey keeps of a file that only declares. */
export function directoryRecord(declaring: Declaring, { file }: RecordedFile): DirectoryRecord {
  return { type: 'directory', file, municipalities: municipalitiesIn(declaring) };
}

type Declaring = Pick<DkFile, 'declarations'>;

/** The municipalities that a file lists itself. */
function municipalitiesIn({ declarations }: Declaring): readonly MunicipalityEntry[] {
  return declarations.flatMap((each) => {
    if (each.kind !== 'municipality' || each.from !== undefined) return [];
    const { name, title, short, genitive } = each;
    return [
      {
        ...(name === undefined ? {} : { name }),
        title: inOneLine(title),
        ...(short === undefined ? {} : { short: inOneLine(short) }),
        ...(genitive === undefined ? {} : { genitive: inOneLine(genitive) }),
      },
    ];
  });
}

/** What a survey keeps of a monitoring report. */
export function monitoringRecord(subject: MonitoringSubject, { file, findings }: RecordedFile): MonitoringRecord {
  const { monitoring, roadmaps, score } = subject;
  const sign = onlySign(roadmaps);
  return {
    type: 'monitoring',
    file,
    title: inOneLine(monitoring.title),
    date: dayOfMonitoring(monitoring) ?? null,
    ...(sign === undefined ? {} : { roadmap: sign }),
    standing: standingRecord(subject),
    score,
    findings: hold(findings),
  };
}

function onlySign(roadmaps: MonitoringSubject['roadmaps']): string | undefined {
  const [first, ...others] = roadmaps;
  return first === undefined || others.length > 0 ? undefined : identityOf(first.view).roadmap;
}

function standingRecord({ monitoring, roadmaps, due }: MonitoringSubject): StandingRecord {
  const [roadmap] = roadmaps;
  const asOf = due?.asOf ?? dayOfMonitoring(monitoring) ?? null;
  if (due === undefined || roadmap === undefined) {
    return { asOf, due: 0, reported: 0, held: 0, overdue: 0, events: [] };
  }
  const counted = countedEvents(due);
  const signs = identityOf(roadmap.view).events;
  const inState = (...states: readonly string[]): number =>
    counted.filter(({ state }) => states.includes(state)).length;
  return {
    asOf,
    due: counted.length,
    reported: counted.filter(({ reports }) => reports.length > 0).length,
    held: inState('held'),
    overdue: inState('overdue', 'unreported'),
    events: due.events.map(({ event, state }) => ({ sign: signs.get(event.event) ?? '', state })),
  };
}

/** What a survey keeps of an expert's conclusion. */
export function reviewRecord({ view, examined }: ReviewSubject, { file, findings }: RecordedFile): ReviewRecord {
  const { review, roadmap } = view;
  const identity = roadmap === undefined ? undefined : identityOf(roadmap.view);
  const ruled = [...(examined?.word.events ?? [])];
  return {
    type: 'review',
    file,
    title: inOneLine(review.title),
    date: review.date?.days.at(-1)?.to ?? null,
    ...(identity === undefined ? {} : { roadmap: identity.roadmap }),
    rulings: ruled.map(([event, { facts }]) => ({
      sign: identity?.events.get(event) ?? '',
      facts: factRecords(facts),
    })),
    score: examined?.scores?.decided ?? null,
    findings: hold(findings),
  };
}
