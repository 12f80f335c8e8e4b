import type { EventReference } from '../model/event-reference.ts';
import type { EventRuling, Review } from '../model/review.ts';
import { foldTitle } from '../text/fold.ts';
import { titleOf } from './event-alone.ts';
import type { EventView } from './event-run.ts';
import type { MonitoredRoadmap } from './monitoring-view.ts';

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
  /** The roadmap that it is on: the first that its file imports; absent where it imports none. */
  readonly roadmap: MonitoredRoadmap | undefined;
  readonly rulings: readonly RulingView[];
}

/** Puts what an expert says beside the events that it is about. */
export function viewReview(review: Review, roadmaps: readonly MonitoredRoadmap[]): ReviewView {
  const [roadmap] = roadmaps;
  return { review, roadmap, rulings: review.rulings.map((ruling) => rulingView(ruling, roadmap)) };
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
export function isTitleOf(quoted: string, event: Pick<EventView, 'texts'>): boolean {
  const [meant, title] = [foldTitle(quoted), foldTitle(titleOf(event))];
  const beginning = /^(.*?)\s*(?:…|\.\.\.)$/.exec(meant)?.[1];
  return beginning === undefined ? meant === title : title.startsWith(beginning);
}
