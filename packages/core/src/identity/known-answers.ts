import { intersection } from '../calendar/calendar.ts';
import { daysText } from '../calendar/days-text.ts';
import type { DayInterval } from '../calendar/iso-day.ts';
import type { DueEvent, DueOccasion } from '../due/due.ts';
import { occasionsOf } from '../due/occasion.ts';
import { type DatedReport, plannedOccasions, type SettledOccasion, settleOccasions } from '../due/settle.ts';
import type { Stage } from '../model/event.ts';
import type { EventReport } from '../model/monitoring.ts';
import { parseApproval } from '../phrases/parse-approval.ts';
import { parseDays } from '../phrases/parse-days.ts';
import { parseDeadline } from '../phrases/parse-deadline.ts';
import { eventStateNames } from '../phrases/parse-state.ts';
import { resolveDeadline } from '../phrases/resolve-deadline.ts';

/** What is said of an occasion, as a report says it of an event. */
export type ReportedAnswers = Omit<EventReport, 'event'>;

/** What reports say of the occasions of one event. */
export interface KnownAnswers {
  /** What is said of one occasion. */
  readonly of: (occasion: DueOccasion) => ReportedAnswers;
  /** What is said of the event, and nobody knows of which occasion; empty where the event has but one. */
  readonly unplaced: ReportedAnswers;
}

/**
 * Whose words they are, before the words of one of several occasions: «01.04.2021 – 30.06.2021: », «Отбор: ». Who brings the
 * rows of a form together writes it, and who makes the next form knows by it whose words they are.
 */
export function occasionLabel({
  stage,
  days,
}: {
  readonly stage?: Stage | undefined;
  readonly days?: DayInterval | undefined;
}): string {
  if (stage !== undefined && stage.title !== '') return `${stage.title}: `;
  return days === undefined ? '' : `${daysText(days)}: `;
}

/** Tells what reports say of each occasion of an event; of one occasion, as of one event, the last report on it stands. */
export function knownAnswers(standing: DueEvent): KnownAnswers {
  const counting = standing.occasions.filter(({ movedTo }) => movedTo === undefined);
  const [only, second] = counting;
  if (second === undefined) return { of: () => ofWhole(standing, only), unplaced: nothing };
  const shares = sharesOf(standing, counting);
  const shareOf = (row: DueOccasion | undefined): Share =>
    shares.findLast((each) => saysAnything(each.get(row)))?.get(row) ?? emptyShare;
  return {
    of: (occasion) => answersOf(shareOf(occasion), occasion, occasion.held.map(daysText)),
    unplaced: answersOf(shareOf(undefined), undefined, unplacedDays(standing)),
  };
}

const nothing: ReportedAnswers = {
  states: [],
  facts: [],
  documents: [],
  coverage: [],
  decisions: [],
  suppressions: [],
};

/** The last report stands; the days of all add up. */
function ofWhole({ reports }: DueEvent, occasion: DueOccasion | undefined): ReportedAnswers {
  const { information, reason, facts, documents, coverage } = reports.at(-1)?.report ?? nothing;
  const held = [...new Set(reports.flatMap(({ report }) => heldTexts(report)))];
  const texts = { information: information?.split('\n') ?? [], reason: reason?.split('\n') ?? [] };
  return answersOf({ ...texts, facts, documents, coverage }, occasion, held);
}

/** The days that belong to no occasion, and words that are none. */
function unplacedDays({ reports, occasions }: DueEvent): readonly string[] {
  const placed = new Set(occasions.flatMap(({ held }) => held.map(daysText)));
  const all = reports.flatMap(({ report }) => heldTexts(report));
  return [...new Set(all)].filter((days) => !placed.has(days));
}

/** Days as they are printed everywhere; words that are none stay as they are. */
function heldTexts({ held }: EventReport): readonly string[] {
  if (held === undefined) return [];
  return held.days.length === 0 ? [held.text] : held.days.map(daysText);
}

/** What a report says of one occasion, each text in lines. */
interface Share extends Pick<EventReport, 'facts' | 'documents' | 'coverage'> {
  readonly information: readonly string[];
  readonly reason: readonly string[];
}

/** A share while it is dealt out. */
type GrowingShare = { [Key in keyof Share]: Share[Key][number][] };

const emptyShare: Share = { information: [], reason: [], facts: [], documents: [], coverage: [] };

function saysAnything(share: Share | undefined): boolean {
  return share !== undefined && Object.values(share).some(({ length }) => length > 0);
}

function answersOf(
  { information, reason, facts, documents, coverage }: Share,
  occasion: DueOccasion | undefined,
  held: readonly string[],
): ReportedAnswers {
  const said = occasion?.said;
  return {
    ...nothing,
    states: said === undefined ? [] : [{ text: eventStateNames[said], is: said }],
    ...(held.length === 0 ? {} : { held: parseDays(held.join(', ')).statement }),
    ...(information.length === 0 ? {} : { information: information.join('\n') }),
    ...(reason.length === 0 ? {} : { reason: reason.join('\n') }),
    facts,
    documents,
    coverage,
  };
}

type Row = DueOccasion | undefined;

/** What each report gives to each occasion that counts; what belongs to none stands under `undefined`. */
function sharesOf(standing: DueEvent, counting: readonly DueOccasion[]): readonly ReadonlyMap<Row, Share>[] {
  const { event, reports } = standing;
  const times = { event: event.event, period: event.setting.period };
  let before: readonly SettledOccasion[] = plannedOccasions(occasionsOf(event));
  return reports.map((dated) => {
    const after = settleOccasions(before, [dated], times);
    const touched = after.filter((each) => !before.includes(each) && each.movedTo === undefined);
    before = after;
    return shareOut(dated, { standing, counting, touched });
  });
}

interface Sharing {
  readonly standing: DueEvent;
  readonly counting: readonly DueOccasion[];
  /** What the report is about by its days and its state. */
  readonly touched: readonly SettledOccasion[];
}

function shareOut({ report }: DatedReport, sharing: Sharing): ReadonlyMap<Row, Share> {
  const rowOf = rowFinder(sharing);
  const about = sharing.touched.map(rowOf).filter((row) => row !== undefined);
  const [home] = about;
  const explained = sharing.touched.find(({ said, isNew }) => said !== undefined || isNew);
  const reasonHome = explained === undefined ? home : rowOf(explained);
  const shares = new Map<Row, GrowingShare>();
  const shareOf = (row: Row): GrowingShare => {
    const share = shares.get(row) ?? { information: [], reason: [], facts: [], documents: [], coverage: [] };
    shares.set(row, share);
    return share;
  };
  const labelled = labelReader(sharing, rowOf);
  for (const key of ['information', 'reason'] as const) {
    for (const line of report[key]?.split('\n') ?? []) {
      const own = labelled(line);
      if (own === undefined) shareOf(key === 'reason' ? reasonHome : home)[key].push(line);
      else shareOf(own.row)[key].push(own.text);
    }
  }
  for (const fact of report.facts) shareOf(rowOfPart(fact.against, sharing) ?? home).facts.push(fact);
  for (const document of report.documents) shareOf(rowOfDay(document.text, about) ?? home).documents.push(document);
  shareOf(home).coverage.push(...report.coverage);
  return shares;
}

/** Finds the occasion that counts in the place of another: the same one, or that to which it was moved. */
function rowFinder({ counting, standing }: Sharing): (occasion: SettledOccasion) => Row {
  return (occasion) => {
    const same = (each: SettledOccasion): boolean =>
      each.stage === occasion.stage && each.days?.from === occasion.days?.from && each.days?.to === occasion.days?.to;
    const isMoved = standing.occasions.some((each) => each.movedTo !== undefined && same(each));
    if (!isMoved) return counting.find(same);
    return counting.find((each) => each.isNew && each.stage === occasion.stage) ?? counting.find((each) => each.isNew);
  };
}

/** Reads before a line whose words it has. */
function labelReader(
  { standing }: Sharing,
  rowOf: (occasion: SettledOccasion) => Row,
): (line: string) => { readonly row: Row; readonly text: string } | undefined {
  const labels = standing.occasions.flatMap((occasion) => {
    const row = rowOf(occasion);
    const days = occasionLabel({ days: occasion.days });
    return [occasionLabel(occasion) + days, occasionLabel(occasion), days]
      .filter((label) => label !== '')
      .map((label) => ({ label, row }));
  });
  return (line) => {
    const found = labels.find(({ label }) => line.startsWith(label));
    return found === undefined ? undefined : { row: found.row, text: line.slice(found.label.length) };
  };
}

/** «факт II квартал: 5» is said of the occasion of that quarter. */
function rowOfPart(against: string | undefined, { standing, counting }: Sharing): Row {
  if (against === undefined || /^\d{1,3}$/.test(against)) return undefined;
  const [days, other] = resolveDeadline(parseDeadline(against), standing.event.setting.period).intervals;
  if (days === undefined || other !== undefined) return undefined;
  const [row, second] = counting.filter((each) => each.days?.from === days.from && each.days.to === days.to);
  return second === undefined ? row : undefined;
}

/** A document that is dated within the days of one of the occasions that were held belongs to it. */
function rowOfDay(text: string, about: readonly DueOccasion[]): Row {
  const { date } = parseApproval(text);
  if (date === undefined) return undefined;
  const day = { from: date, to: date };
  const [row, second] = about.filter(({ days }) => days !== undefined && intersection(days, day) !== undefined);
  return second === undefined ? row : undefined;
}
