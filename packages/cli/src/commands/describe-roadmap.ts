import { counted, nouns, type RoadmapView } from '@dorkarta/core';

/** What a roadmap consists of: «2 раздела, 31 мероприятие». */
export function describeRoadmap({ roadmap, events }: RoadmapView): string {
  const sections = roadmap.sections.length;
  const subsections = roadmap.sections.reduce(
    (sum, section) => sum + (section.rank === 'section' ? section.subsections.length : 0),
    0,
  );
  return [
    ...(sections > 0 ? [counted(sections, nouns.section)] : []),
    ...(subsections > 0 ? [counted(subsections, nouns.subsection)] : []),
    counted(events.length, nouns.event),
  ].join(', ');
}
