import { counted, eventsOf, nouns, type Roadmap } from '@dorkarta/core';

/** What a roadmap consists of: «2 раздела, 31 мероприятие». */
export function describeRoadmap(roadmap: Roadmap): string {
  const sections = roadmap.sections.length;
  const subsections = roadmap.sections.reduce(
    (sum, section) => sum + (section.rank === 'section' ? section.subsections.length : 0),
    0,
  );
  const events = [...eventsOf(roadmap)].length;
  return [
    ...(sections > 0 ? [counted(sections, nouns.section)] : []),
    ...(subsections > 0 ? [counted(subsections, nouns.subsection)] : []),
    counted(events, nouns.event),
  ].join(', ');
}
