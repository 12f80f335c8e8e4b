import { lengthInDays } from '../calendar/calendar.ts';
import type { DayInterval, IsoDay } from '../calendar/iso-day.ts';
import type { Event, Stage } from '../model/event.ts';
import { foldTitle, foldWord } from '../text/fold.ts';
import { isImpossible } from '../view/deadline-view.ts';
import type { EventView } from '../view/event-run.ts';
import type { FieldChange } from './changes.ts';
import { compareFields, compareOwnFields } from './compare-fields.ts';
import { eventFields, stageFields, statesItself } from './event-fields.ts';
import { stageTitle } from './field-texts.ts';
import { inheritableFields } from './shared-fields.ts';

/** What is compared of an event: what it says, and whether it stands in what it stood in. */
export interface ComparedEvents {
  readonly old: EventView | undefined;
  readonly next: EventView | undefined;
  /** Then what both have from there is told of that, and not of each of its events. */
  readonly isAtHome: boolean;
}

/** What an event says otherwise; of one that is added or dropped all that it says. */
export function compareEvents({ old, next, isAtHome }: ComparedEvents): readonly FieldChange[] {
  const own = compareFields(eventFields, old, next)
    .filter(({ field }) => !isAtHome || !isFromAbove(field, old?.event, next?.event))
    .filter(({ field }) => isTold(field, old, next));
  return [
    ...own.map((change) =>
      change.field === 'deadline'
        ? withDays(change, occasionsOf(old, old?.event), occasionsOf(next, next?.event))
        : change,
    ),
    ...compareOwnFields(old?.event.ownFields, next?.event.ownFields),
    ...(old === undefined || next === undefined ? [] : compareStages(old, next)),
  ];
}

function isFromAbove(field: string, old: Event | undefined, next: Event | undefined): boolean {
  const isOwn = (event: Event | undefined): boolean => event !== undefined && statesItself(event, field);
  return Object.hasOwn(inheritableFields, field) && !isOwn(old) && !isOwn(next);
}

/** The title of what came or went is told with its place, and its level goes without saying where it states none. */
function isTold(field: string, old: EventView | undefined, next: EventView | undefined): boolean {
  if (old !== undefined && next !== undefined) return true;
  const event = (old ?? next)?.event;
  if (field === 'title') return false;
  return field !== 'level' || (event !== undefined && statesItself(event, 'level'));
}

/** Whether an event whose words are the same is due on other days, because its roadmap is for another time. */
export function isShiftedWithPeriod(old: EventView, next: EventView): boolean {
  const owners = pairStages(old.event.stages, next.event.stages);
  const pairs: readonly (readonly [Event | Stage, Event | Stage])[] = [[old.event, next.event], ...owners];
  return pairs.some(([was, is]) => {
    const words = was.deadline?.text;
    if (words === undefined || is.deadline?.text !== words) return false;
    const [before, after] = [wholeOf(occasionsOf(old, was)), wholeOf(occasionsOf(next, is))];
    return before !== null && after !== null && (before.from !== after.from || before.to !== after.to);
  });
}

/** What stages say otherwise that stand in both versions; which came and went is told of their event. */
function compareStages(old: EventView, next: EventView): readonly FieldChange[] {
  return pairStages(old.event.stages, next.event.stages).flatMap(([was, is]) => {
    const stage = stageTitle(is, next.event.stages.indexOf(is));
    const changes = [...compareFields(stageFields, was, is), ...compareOwnFields(was.ownFields, is.ownFields)];
    return changes.map((change): FieldChange => {
      const dated =
        change.field === 'deadline' ? withDays(change, occasionsOf(old, was), occasionsOf(next, is)) : change;
      return { ...dated, stage };
    });
  });
}

/** Which stages are the same: by name or title, those without in their order. */
function pairStages(old: readonly Stage[], next: readonly Stage[]): readonly (readonly [Stage, Stage])[] {
  const waiting = new Map<string, Stage[]>();
  for (const stage of old) waiting.set(stageWords(stage), [...(waiting.get(stageWords(stage)) ?? []), stage]);
  const taken = new Set<Stage>();
  const known = new Map<Stage, Stage>();
  for (const stage of next) {
    const partner = waiting.get(stageWords(stage))?.shift();
    if (partner === undefined) continue;
    known.set(stage, partner);
    taken.add(partner);
  }
  return next.flatMap((stage, index): readonly (readonly [Stage, Stage])[] => {
    const inPlace = old[index];
    const partner = known.get(stage) ?? (inPlace !== undefined && !taken.has(inPlace) ? inPlace : undefined);
    return partner === undefined ? [] : [[partner, stage]];
  });
}

function stageWords({ name, title }: Stage): string {
  return name === undefined ? `title ${foldTitle(title)}` : `name ${foldWord(name)}`;
}

/** The days of each time that a deadline names, in their order; none where its days are not known or there are no such days. */
function occasionsOf(view: EventView | undefined, owner: Event | Stage | undefined): readonly DayInterval[] {
  const dated = view?.deadlines.find((each) => each.owner === owner);
  return dated === undefined || isImpossible(dated) ? [] : dated.resolution.intervals;
}

/** From the first to the last day of a deadline; null where its days are not known. */
function wholeOf(occasions: readonly DayInterval[]): DayInterval | null {
  const [first] = occasions;
  const last = occasions.at(-1);
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to };
}

function withDays(change: FieldChange, was: readonly DayInterval[], is: readonly DayInterval[]): FieldChange {
  const [old, next] = [wholeOf(was), wholeOf(is)];
  const shift = old === null || next === null ? undefined : daysBetween(old.to, next.to);
  const occasions = { old: without(was, is), new: without(is, was) };
  const isOtherwise = old !== null && next !== null && occasions.old.length + occasions.new.length > 0;
  return {
    ...change,
    days: { old, new: next },
    ...(shift === undefined || shift === 0 ? {} : { shift }),
    ...(isOtherwise ? { occasions } : {}),
  };
}

function without(occasions: readonly DayInterval[], others: readonly DayInterval[]): readonly DayInterval[] {
  const known = new Set(others.map(({ from, to }) => `${from} ${to}`));
  return occasions.filter(({ from, to }) => !known.has(`${from} ${to}`));
}

function daysBetween(from: IsoDay, to: IsoDay): number {
  return from <= to ? lengthInDays({ from, to }) - 1 : 1 - lengthInDays({ from: to, to: from });
}
