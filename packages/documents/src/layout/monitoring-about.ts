import { formatDayLong, type IsoDay, type MonitoringSubject } from '@dorkarta/core';
import { type Block, paragraph } from '../document/table-document.ts';

/** Which roadmaps a part of a report's document is about, where, and as of which day: each part can be handed in alone. */
export function aboutBlocks({ roadmaps }: MonitoringSubject, asOf: IsoDay | undefined): readonly Block[] {
  const about = roadmaps.flatMap(({ view: { roadmap } }) => {
    const place = [roadmap.municipality, roadmap.region].filter((name) => name !== undefined).join(', ');
    return [roadmap.title, place];
  });
  const lines = [...about, asOf === undefined ? '' : `По состоянию на ${formatDayLong(asOf)}`].filter(
    (line) => line !== '',
  );
  return lines.length === 0 ? [] : [paragraph('subtitle', lines.join('\n'))];
}
