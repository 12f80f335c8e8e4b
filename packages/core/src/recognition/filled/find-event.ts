import type { DayInterval } from '../../calendar/iso-day.ts';
import { identityOf } from '../../identity/roadmap-identity.ts';
import type { RowIdentity } from '../../identity/row-identity.ts';
import type { Stage } from '../../model/event.ts';
import { foldTitle } from '../../text/fold.ts';
import type { EventView } from '../../view/event-run.ts';
import type { RoadmapView } from '../../view/roadmap-view.ts';
import { type FilledRow, wordsOf } from './filled-rows.ts';

/** The event that a row is about, and how it was known. */
export interface FoundEvent {
  readonly event: EventView;
  /** Which of the roadmap's events it is, in printed order from 0. */
  readonly position: number;
  readonly stage: Stage | undefined;
  /** The days of the occasion; absent where its deadline names none. */
  readonly days: DayInterval | undefined;
  readonly by: 'identity' | 'number-and-title' | 'title';
}

/** Finds the events that rows are about. */
export type FindEvent = (row: FilledRow) => FoundEvent | undefined;

interface Titled {
  readonly position: number;
  readonly stage: Stage | undefined;
}

/** Finds events of a roadmap: by the identity in the row, else by number and title, else by a title that only one has. */
export function eventFinder(view: RoadmapView): FindEvent {
  const { roadmap, events: signs } = identityOf(view);
  const bySign = new Map(view.events.map(({ event }, position) => [signs.get(event) ?? '', position]));
  const byTitle = new Map<string, Titled[]>();
  view.events.forEach(({ texts, event }, position) => {
    for (const stage of [undefined, ...event.stages]) {
      const key = foldTitle([...texts, stage?.title ?? ''].filter((text) => text !== '').join(' '));
      byTitle.set(key, [...(byTitle.get(key) ?? []), { position, stage }]);
    }
  });
  return (row) => {
    const { identity, asks } = row;
    const known = identity?.roadmap === roadmap ? bySign.get(identity.event) : undefined;
    if (identity !== undefined && known !== undefined) {
      const event = view.events[known];
      return (
        event && { event, position: known, stage: stageOf(event, identity), days: daysIn(identity), by: 'identity' }
      );
    }
    // A row of another roadmap may have the number and the title of one of this.
    if (identity !== undefined && identity.roadmap !== roadmap) return undefined;
    const titled = byTitle.get(foldTitle(asks.event === undefined ? '' : wordsOf(asks.event))) ?? [];
    const number = asks.number === undefined ? '' : foldNumber(wordsOf(asks.number));
    const numbered = titled.find(({ position }) => foldNumber(view.events[position]?.number ?? '') === number);
    const [only] = new Set(titled.map(({ position }) => position)).size === 1 ? titled : [];
    const found = numbered ?? only;
    const event = found === undefined ? undefined : view.events[found.position];
    if (found === undefined || event === undefined) return undefined;
    const days =
      identity === undefined ? statedDays(asks.deadline === undefined ? '' : wordsOf(asks.deadline)) : daysIn(identity);
    return { event, ...found, days, by: numbered === undefined ? 'title' : 'number-and-title' };
  };
}

function stageOf({ event }: EventView, { stage }: RowIdentity): Stage | undefined {
  return stage === undefined ? undefined : event.stages[Number(stage) - 1];
}

function daysIn({ from, to }: RowIdentity): DayInterval | undefined {
  return from === undefined || to === undefined ? undefined : { from, to };
}

function foldNumber(number: string): string {
  return foldTitle(number).replace(/^№ ?/, '').replace(/\.$/, '');
}

const occasionDays = /\((\d\d)\.(\d\d)\.(\d{4})(?:\s*–\s*(\d\d)\.(\d\d)\.(\d{4}))?\)\s*$/u;

/** The days of an occasion as the form writes them below its deadline. */
function statedDays(deadline: string): DayInterval | undefined {
  const [, day, month, year, lastDay = day, lastMonth = month, lastYear = year] = occasionDays.exec(deadline) ?? [];
  return day === undefined ? undefined : { from: `${year}-${month}-${day}`, to: `${lastYear}-${lastMonth}-${lastDay}` };
}
