import {
  type CriterionScore,
  type Event,
  type EventView,
  examineRoadmap,
  type Finding,
  foldTitle,
  isReasonToRemedy,
  type ModelNode,
  numbersText,
  prepareSubject,
  type ReviewSubject,
  type Rubric,
  roadmapRules,
  sentence,
} from '@dorkarta/core';
import { recommendedWords } from './recommended-words.ts';

/** What could be recommended: for the criteria that are not met, then for what the rules find, each once; what the expert wrote is left out. */
export function proposalsFor({ view: { review, roadmap }, examined }: ReviewSubject): readonly string[] {
  if (examined?.scores == null || roadmap === undefined) return [];
  const { rubric, scores } = examined;
  const open = scores.decided.criteria.filter(({ state }) => state === 'unmet' || state === 'expert');
  const forCriteria = open.map((criterion) => `${criterion.code}. ${recommendationOn(criterion, rubric)}`);
  const findings = examineRoadmap(prepareSubject(roadmap.view.roadmap, { rubric }), roadmapRules);
  const written = new Set(review.recommendations.map(({ text }) => plainWords(text)));
  return [...forCriteria, ...proposalsOf(findings, roadmap.view.events)].filter(
    (text) => !written.has(plainWords(text)),
  );
}

/** What is recommended for a criterion: where what it asks for is there, what the expert finds wanting. */
function recommendationOn(criterion: CriterionScore, { criteria }: Rubric): string {
  if (isReasonToRemedy(criterion))
    return sentence(`Устранить то, что эксперт назвал причиной: ${criterion.decided?.reason}`);
  const asked = criteria.find(({ id }) => id === criterion.id);
  return asked?.recommendation ?? asked?.remedy ?? '';
}

/** What is recommended, whether or not the criterion stands before it. */
function plainWords(text: string): string {
  return foldTitle(text)
    .replace(/^\p{L}\d+\. /u, '')
    .replace(/\.$/, '');
}

/** Of each rule that finds something that matters, one sentence; what criteria ask for is said of them. */
function proposalsOf(findings: readonly Finding[], events: readonly EventView[]): readonly string[] {
  const byRule = new Map<string, readonly Finding[]>();
  for (const each of findings.filter(({ severity }) => severity !== 'info')) {
    byRule.set(each.rule, [...(byRule.get(each.rule) ?? []), each]);
  }
  const numbers = numbersByNode(events);
  return [...byRule].flatMap(([rule, found]) => {
    const words = recommendedWords[rule as keyof typeof recommendedWords];
    if (words === undefined) return [];
    const named = [...new Set(found.flatMap(({ place }) => numbers.get(place.node) ?? []))];
    return [words.replace('{events}', () => eventsText(named))];
  });
}

/** Which events it is about, in the genitive: «мероприятия № 9», «мероприятий № 1, 2». */
function eventsText(numbers: readonly string[]): string {
  if (numbers.length === 0) return 'мероприятий';
  return `${numbers.length === 1 ? 'мероприятия' : 'мероприятий'} № ${numbersText(numbers)}`;
}

/** The numbers of events, by all of their parts that findings stand at. */
function numbersByNode(events: readonly EventView[]): ReadonlyMap<ModelNode, string> {
  return new Map(
    events.flatMap(({ event, number }) =>
      number === undefined ? [] : partsOf(event).map((node): [ModelNode, string] => [node, number]),
    ),
  );
}

function partsOf(event: Event): readonly ModelNode[] {
  const rows = [event, ...event.stages];
  return rows.flatMap((row): readonly ModelNode[] => [
    row,
    ...(row.deadline === undefined ? [] : [row.deadline]),
    ...row.indicators,
  ]);
}
