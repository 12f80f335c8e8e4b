import {
  type Container,
  createOccasionsOf,
  type DayInterval,
  type EventView,
  type IsoDay,
  identityOf,
  innermost,
  inOneLine,
  lengthInDays,
  mentionTitle,
  type Occasion,
  partsOf,
  plannedText,
  type RoadmapView,
  type Stage,
  titleOf,
} from '@dorkarta/core';
import { roadmapDay } from '../layout/document-date.ts';
import type { Calendar, CalendarEntry } from './calendar.ts';
import { recurrenceRule, ruledDays } from './recurrence-rule.ts';

/** A roadmap as a calendar, and the events that no calendar can hold. */
export interface CalendarLayout {
  readonly calendar: Calendar;
  /** The events whose deadline names no days. */
  readonly undated: readonly EventView[];
}

/** The occasions of a roadmap as a calendar; what is over before the day asked for is left out. */
export function layoutCalendar(view: RoadmapView, asOf?: IsoDay): CalendarLayout {
  const { roadmap, runs } = view;
  const identity = identityOf(view);
  const occasionsOf = createOccasionsOf();
  const undated: EventView[] = [];
  const entries = runs.flatMap(({ run, containers }) => {
    const place = innermost(containers);
    return run.events.flatMap((event) => {
      const occasions = occasionsOf(event);
      if (occasions.some(({ days }) => days === undefined)) undated.push(event);
      return entriesOf(event, occasions, { sign: identity.events.get(event.event) ?? '', place, asOf });
    });
  });
  return { calendar: { title: roadmap.title, made: roadmapDay(roadmap), entries }, undated };
}

/** What the entries of an event rest on beside the event itself. */
interface Around {
  readonly sign: string;
  readonly place: Container;
  readonly asOf: IsoDay | undefined;
}

function entriesOf(
  event: EventView,
  occasions: readonly Occasion[],
  { sign, place, asOf }: Around,
): readonly CalendarEntry[] {
  return seriesOf(occasions).flatMap((series, index) => {
    const words = wordsOf(event, series, place);
    return seriesEntries(series.days, `${sign}-${index + 1}`, asOf).map((when) => ({ ...when, ...words }));
  });
}

/** What is one entry of a calendar: a single occasion, or all those of what recurs. */
interface Series {
  readonly stage: Stage | undefined;
  readonly days: DayInterval[];
}

function seriesOf(occasions: readonly Occasion[]): readonly Series[] {
  const series: Series[] = [];
  const recurring = new Map<Occasion['part'], readonly Series[]>();
  for (const { stage, part, days } of occasions) {
    if (days === undefined) continue;
    const ofPart = part?.kind === 'recurring' ? (recurring.get(part) ?? []) : [];
    const known = ofPart.find((each) => each.stage === stage);
    if (known !== undefined) {
      known.days.push(days);
      continue;
    }
    const fresh: Series = { stage, days: [days] };
    series.push(fresh);
    recurring.set(part, [...ofPart, fresh]);
  }
  return series;
}

type When = Pick<CalendarEntry, 'uid' | 'days' | 'rule'>;

/** The entries of a series: one that comes again where a rule says when, and one for each occasion that no rule covers. */
function seriesEntries(days: readonly DayInterval[], sign: string, asOf: IsoDay | undefined): readonly When[] {
  const shown = shownDays(days).map((each, index) => ({
    days: each,
    isAhead: asOf === undefined || (days[index] ?? each).to >= asOf,
    uid: uidOf(days.length === 1 ? sign : `${sign}.${index + 1}`),
  }));
  const whole = ruledDays(shown.map((each) => each.days.from));
  const [from, end] = whole === undefined ? [0, 0] : [whole.from, whole.end];
  // Whatever is left out, what the rule covers keeps its own sign, or importing again would double it.
  const covered = shown.slice(from, end).filter(({ isAhead }) => isAhead);
  const alone = [...shown.slice(0, from), ...shown.slice(end)].filter(({ isAhead }) => isAhead);
  const [first, ...others] = covered.map((each) => each.days);
  if (first === undefined) return alone.map(singleEntry);
  const rule = recurrenceRule([first, ...others].map((each) => each.from));
  if (rule === undefined && others.length > 0) return [...covered, ...alone].map(singleEntry);
  const recurring: When = { uid: uidOf(sign), days: [first, ...others], ...(rule === undefined ? {} : { rule }) };
  return [recurring, ...alone.map(singleEntry)];
}

function singleEntry({ uid, days }: { readonly uid: string; readonly days: DayInterval }): When {
  return { uid, days: [days] };
}

function uidOf(sign: string): string {
  return `${sign}@dorkarta`;
}

/** Longer than a working week, an occasion is the time to do something in, and what a calendar has to tell is its last day. */
const longestShown = 5;

/** The days on which occasions stand in a calendar: all of theirs where they are few, else the last of each. */
function shownDays(days: readonly DayInterval[]): readonly DayInterval[] {
  const lengths = new Set(days.map(lengthInDays));
  const isShown = lengths.size === 1 && [...lengths].every((length) => length <= longestShown);
  return isShown ? days : days.map(({ to }) => ({ from: to, to }));
}

type Words = Omit<CalendarEntry, keyof When>;

function wordsOf(event: EventView, { stage: own }: Series, place: Container): Words {
  const rows = partsOf(event.event, event.inherited);
  const [whole] = partsOf({ ...event.event, stages: [] }, event.inherited);
  const row = rows.find(({ stage }) => stage === own) ?? whole;
  const title = inOneLine(titleOf(event));
  const stage = own === undefined ? '' : inOneLine(own.title);
  const performers = row?.performers.map(mentionTitle) ?? [];
  const coPerformers = row?.coPerformers.map(mentionTitle) ?? [];
  const indicators = row?.indicators.map((each) => [each.text, plannedText(each)].filter(isSaid).join(' – ')) ?? [];
  const { venue } = event.event;
  return {
    title: [title, stage].filter(isSaid).join(': '),
    description: [
      event.number === undefined ? '' : `Мероприятие № ${event.number}`,
      labelled('Срок', [row?.deadline?.text ?? '']),
      labelled('Исполнители', performers),
      labelled('Соисполнители', coPerformers),
      labelled('Показатели', indicators),
      labelled('Документы', row?.documents.map(({ text }) => text) ?? []),
      labelled('Дорожная карта', [event.setting.title]),
    ]
      .filter(isSaid)
      .join('\n'),
    ...('rank' in place ? { category: inOneLine(place.title) } : {}),
    ...(venue === undefined ? {} : { place: mentionTitle(venue) }),
  };
}

function labelled(label: string, values: readonly string[]): string {
  const said = values.filter(isSaid);
  return said.length === 0 ? '' : `${label}: ${said.join('; ')}`;
}

function isSaid(text: string): boolean {
  return text.trim() !== '';
}
