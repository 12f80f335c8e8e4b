import type { RoadmapView } from '@dorkarta/core';
import type { EventRange } from '@dorkarta/documents';
import type { FileView, PageExcerpt, PageWish } from '@dorkarta/language';

/** Some events of a roadmap, for whoever lays them out and for whoever is told. */
interface Part {
  readonly range: EventRange;
  readonly excerpt: PageExcerpt;
}

/**
 * The part of a long roadmap that holds a line; undefined where all of it is to be shown. Parts stay where they are
 * whichever line is asked for, so that a reader who moves within one sees nothing move.
 */
export function partOf({ events }: RoadmapView, { trace, positions }: FileView, wish: PageWish): Part | undefined {
  const { events: most, line = 1 } = wish;
  if (most === undefined || most < 1 || events.length <= most) return undefined;
  const firstLine = (place: number): number | undefined => {
    const event = events[place]?.event;
    const span = event === undefined ? undefined : trace.spanOf({ node: event });
    return span === undefined ? undefined : positions.positionAt(span.start).line + 1;
  };
  const current = events.findLastIndex((_, place) => (firstLine(place) ?? 1) <= line);
  const from = Math.floor(Math.max(0, current) / most) * most;
  const to = Math.min(from + most, events.length);
  return {
    range: { from, to: to === events.length ? Number.POSITIVE_INFINITY : to },
    excerpt: {
      events: { from: from + 1, to, of: events.length },
      lines: { from: from === 0 ? 1 : (firstLine(from) ?? 1), to: (firstLine(to) ?? endOfText) - 1 },
    },
  };
}

/** Behind every line; unlike infinity, JSON knows it. */
const endOfText = Number.MAX_SAFE_INTEGER;
