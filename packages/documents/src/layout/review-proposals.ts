import {
  type Event,
  type EventView,
  examineRoadmap,
  explainScore,
  type Finding,
  foldTitle,
  type ModelNode,
  prepareSubject,
  type ReviewSubject,
  roadmapRules,
  ruleTitle,
} from '@dorkarta/core';

/** What could be recommended: the remedies of the criteria that are not met, then what the rules find, each once; what the expert wrote is left out. */
export function proposalsFor({ view: { review, roadmap }, examined }: ReviewSubject): readonly string[] {
  if (examined?.scores == null || roadmap === undefined) return [];
  const remedies = explainScore(examined.scores.decided)
    .criteria.filter(({ state }) => state === 'unmet' || state === 'expert')
    .flatMap(({ code, remedy }) => (remedy === null ? [] : [`${code}. ${remedy.text}`]));
  const { rubric } = examined;
  const findings = examineRoadmap(prepareSubject(roadmap.view.roadmap, { rubric }), roadmapRules);
  const written = new Set(review.recommendations.map(({ text }) => plainWords(text)));
  return [...remedies, ...proposalsOf(findings, roadmap.view.events)].filter((text) => !written.has(plainWords(text)));
}

/** What is recommended, whether or not the criterion stands before it. */
function plainWords(text: string): string {
  return foldTitle(text)
    .replace(/^\p{L}\d+\. /u, '')
    .replace(/\.$/, '');
}

/** Of each rule that finds something that matters, one sentence; what criteria ask for is said by their remedies. */
function proposalsOf(findings: readonly Finding[], events: readonly EventView[]): readonly string[] {
  const byRule = new Map<string, readonly Finding[]>();
  for (const each of findings.filter(isWorthSaying)) byRule.set(each.rule, [...(byRule.get(each.rule) ?? []), each]);
  const numbers = numbersByNode(events);
  return [...byRule.values()].map((found) => {
    const [first, second] = found;
    if (first === undefined || second === undefined) return first?.message ?? '';
    const named = [...new Set(found.flatMap(({ place }) => numbers.get(place.node) ?? []))];
    const where = named.length === 0 ? `замечаний: ${found.length}` : `мероприятия № ${shortList(named)}`;
    return `Привести карту в соответствие с правилом «${ruleTitle(first.rule)}»: ${where}.`;
  });
}

function isWorthSaying({ rule, severity }: Finding): boolean {
  return severity !== 'info' && !rule.startsWith('roadmap-meets-content-');
}

const mostNumbers = 12;

function shortList(numbers: readonly string[]): string {
  const rest = numbers.length - mostNumbers;
  return `${numbers.slice(0, mostNumbers).join(', ')}${rest > 0 ? ` и ещё ${rest}` : ''}`;
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
