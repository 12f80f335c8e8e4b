import {
  type CountForms,
  counted,
  formFor,
  hasReason,
  isPlaceholder,
  nouns,
  type PrintedFile,
  type ReviewSubject,
  type RoadmapView,
} from '@dorkarta/core';

/** What a file consists of: «2 раздела, 31 мероприятие», «17 отчётов о мероприятиях». */
export function describeFile(printed: PrintedFile): string {
  switch (printed.type) {
    case 'roadmap':
      return describeRoadmap(printed.view);
    case 'review':
      return describeReview(printed.subject);
    case 'monitoring':
      return about(printed.view.reports.length, nouns.report, events);
  }
}

const events: CountForms = ['мероприятии', 'мероприятиях', 'мероприятиях'];
const criteria: CountForms = ['критерии', 'критериях', 'критериях'];

/** «не решена 1 строка», «не решено 5 строк»: those still open, or without a reason */
const notDecided: CountForms = ['не решена', 'не решены', 'не решено'];

/** «1 отчёт о мероприятии», «17 отчётов о мероприятиях» */
function about(count: number, what: CountForms, of: CountForms): string {
  return `${counted(count, what)} о ${formFor(count, of)}`;
}

function describeReview({ view: { review, rulings } }: ReviewSubject): string {
  const decided = review.decisions.filter((each) => !isPlaceholder(each.verdict.text) && hasReason(each)).length;
  const ruled = rulings.filter(({ ruling }) => ruling.statements.length > 0 && hasReason(ruling)).length;
  const open = review.decisions.length + rulings.length - decided - ruled;
  return [
    ...(decided > 0 ? [about(decided, nouns.decision, criteria)] : []),
    ...(ruled > 0 ? [about(ruled, nouns.decision, events)] : []),
    ...(decided + ruled === 0 ? ['решений нет'] : []),
    ...(open > 0 ? [`${formFor(open, notDecided)} ${counted(open, nouns.row)}`] : []),
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
