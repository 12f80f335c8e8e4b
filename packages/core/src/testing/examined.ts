import { examineRoadmap, prepareSubject, type Rule, roadmapRules } from '@dorkarta/core';
import { type RoadmapDraft, roadmapOf } from './roadmap-of.ts';

function ruleOf(id: string): Rule {
  const rule = roadmapRules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

/** What a rule says of each place that it looks at in a roadmap, in their order. */
export function verdictsOf(id: string, draft: RoadmapDraft): readonly string[] {
  return [...ruleOf(id).examine(prepareSubject(roadmapOf(draft)))].map(({ verdict }) => verdict);
}

/** The messages of what a rule finds in a roadmap. */
export function messagesOf(id: string, draft: RoadmapDraft): readonly string[] {
  return examineRoadmap(prepareSubject(roadmapOf(draft)), [ruleOf(id)]).map(({ message }) => message);
}
