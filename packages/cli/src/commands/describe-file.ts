import { counted, nouns, type PrintedFile, type ReviewSubject, type RoadmapView } from '@dorkarta/core';

/** What a file consists of: «2 раздела, 31 мероприятие», «17 отчётов о мероприятиях». */
export function describeFile(printed: PrintedFile): string {
  switch (printed.type) {
    case 'roadmap':
      return describeRoadmap(printed.view);
    case 'review':
      return describeReview(printed.subject);
    case 'monitoring':
      return `${counted(printed.view.reports.length, nouns.report)} о мероприятиях`;
  }
}

function describeReview({ view: { review, rulings } }: ReviewSubject): string {
  return [
    `${counted(review.decisions.length, nouns.decision)} о критериях`,
    ...(rulings.length > 0 ? [`${counted(rulings.length, nouns.decision)} о мероприятиях`] : []),
  ].join(', ');
}

function describeRoadmap({ roadmap, events }: RoadmapView): string {
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
