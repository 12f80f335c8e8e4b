import type { EventReference } from '../model/event-reference.ts';
import type { EventRuling, Review } from '../model/review.ts';
import { beginningOfCut, isBeginning } from '../text/cut-title.ts';
import { foldTitle } from '../text/fold.ts';
import { titleOf } from './event-alone.ts';
import type { EventView } from './event-run.ts';
import type { MonitoredRoadmap } from './reported-on.ts';

/** What an expert says of an event, beside that event. */
export interface RulingView {
  readonly ruling: EventRuling;
  /** Absent where the words mean no event. */
  readonly event: EventView | undefined;
  /** Whether the roadmap has another title there than the expert quotes. */
  readonly isOfAnother: boolean;
}

/** An expert's conclusion beside the roadmap that it is on. */
export interface ReviewView {
  readonly review: Review;
  /** The roadmaps that its file imports. */
  readonly roadmaps: readonly MonitoredRoadmap[];
  /** The roadmap that it is on: the only one that its file imports; absent where it imports none, or several. */
  readonly roadmap: MonitoredRoadmap | undefined;
  readonly rulings: readonly RulingView[];
}

/** Puts what an expert says beside the events that it is about. */
export function viewReview(review: Review, roadmaps: readonly MonitoredRoadmap[]): ReviewView {
  const [first, ...others] = roadmaps;
  const roadmap = others.length === 0 ? first : undefined;
  return { review, roadmaps, roadmap, rulings: review.rulings.map((ruling) => rulingView(ruling, roadmap)) };
}

function rulingView(ruling: EventRuling, roadmap: MonitoredRoadmap | undefined): RulingView {
  const event = eventMeant(ruling.event, roadmap);
  const { quotedTitle } = ruling;
  const isOfAnother = event !== undefined && quotedTitle !== undefined && !isTitleOf(quotedTitle, event);
  return { ruling, event, isOfAnother };
}

function eventMeant(meant: EventReference, roadmap: MonitoredRoadmap | undefined): EventView | undefined {
  return meant.kind === 'declared' && meant.from === roadmap?.path ? roadmap.view.events[meant.position] : undefined;
}

/** Whether a quoted title is that of an event; a long one may be cut short with «…». */
function isTitleOf(quoted: string, event: Pick<EventView, 'texts'>): boolean {
  const title = foldTitle(titleOf(event));
  const beginning = beginningOfCut(quoted);
  return foldTitle(quoted) === title || (beginning !== undefined && title.startsWith(beginning));
}

/** The events that a quoted title means. */
export interface TitledEvents {
  readonly events: readonly EventView[];
  /** Whether it is their title, in full or cut short; else it is how their titles begin. */
  readonly isTheirs: boolean;
}

/** The events that have a title; where there are none, those whose titles begin with it, as if it were cut short. */
export function eventsTitled(quoted: string, events: readonly EventView[]): TitledEvents {
  const titled = events.filter((each) => isTitleOf(quoted, each));
  if (titled.length > 0) return { events: titled, isTheirs: true };
  return { events: events.filter((each) => isBeginning(quoted, titleOf(each))), isTheirs: false };
}
