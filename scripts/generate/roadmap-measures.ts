// biome-ignore-start lint/style/noRestrictedImports: the sources, since the packages may not be built yet
import type { EventFeature } from '../../packages/core/src/facts/event-feature.ts';
import type { Fact } from '../../packages/core/src/facts/fact.ts';
import { type CriterionState, prepareSubject, type Roadmap, scoreRoadmap } from '../../packages/core/src/index.ts';
import { createParser, mapFile } from '../../packages/language/src/index.ts';
// biome-ignore-end lint/style/noRestrictedImports: the sources
import { type EventQuestion, eventQuestions, type LabelledRoadmap } from './labelled-roadmaps.ts';
import type { Label } from './labelled-titles.ts';

/** How what the program says compares with what the reader says. */
export interface VerdictMeasure {
  /** The reader is sure, and the program says the same. */
  readonly right: number;
  /** The program says the contrary with certainty. */
  readonly contradicted: number;
  /** The program leaves it to an expert. */
  readonly left: number;
  /** The reader is not sure, and the program leaves it to an expert too. */
  readonly doubtKept: number;
  /** The same, which the program settles. */
  readonly doubtSettled: number;
}

/** A verdict of the program on a criterion of a roadmap, beside that of the reader. */
export interface Verdict {
  readonly roadmap: string;
  readonly code: string;
  readonly label: Label;
  readonly state: CriterionState;
  readonly outcome: keyof VerdictMeasure;
}

/** What the program says of an event, beside what the reader says. */
export interface EventVerdict {
  readonly roadmap: string;
  /** From 1, in the order of the roadmap. */
  readonly number: number;
  readonly question: EventQuestion;
  readonly label: Label;
  readonly said: Label;
  readonly outcome: keyof VerdictMeasure;
}

/** The criteria that readers label. */
export const labelledCodes = ['К1', 'К2', 'К3', 'К4', 'К5'] as const;

const parse = createParser();

function modelOf({ name, text }: LabelledRoadmap): Roadmap {
  const { file } = mapFile(parse(text), { imports: [] });
  if (file.type !== 'roadmap') throw new Error(`${name} is no roadmap`);
  return file;
}

/** The verdicts of the program on roadmaps, each beside that of the reader. */
export function verdictsOn(roadmaps: readonly LabelledRoadmap[]): readonly Verdict[] {
  return roadmaps.flatMap((roadmap) => {
    const score = scoreRoadmap(modelOf(roadmap));
    if (score === null) throw new Error(`${roadmap.name} has no score`);
    return score.criteria.flatMap(({ code, state }) => {
      const label = roadmap.criteria.get(code);
      if (label === undefined) return [];
      return [{ roadmap: roadmap.name, code, label, state, outcome: outcomeOf(label, labelOfState(state)) }];
    });
  });
}

/** What the program says of each event, beside what the reader says. */
export function eventVerdictsOn(roadmaps: readonly LabelledRoadmap[]): readonly EventVerdict[] {
  return roadmaps.flatMap((roadmap) => {
    const { view, factOf } = prepareSubject(modelOf(roadmap));
    if (view.events.length !== roadmap.events.length)
      throw new Error(`${roadmap.name} has other events than its labels`);
    return roadmap.events.flatMap((labels, index) =>
      eventQuestions.map((question) => {
        const event = view.events[index];
        if (event === undefined) throw new Error(`${roadmap.name} has no event ${index + 1}`);
        const label = labels[question];
        const said = weakestOf(featuresAsked[question].map((feature) => factOf(event, feature)));
        return { roadmap: roadmap.name, number: index + 1, question, label, said, outcome: outcomeOf(label, said) };
      }),
    );
  });
}

/** What the criteria ask where readers say «targeted», «methodical» …: each of them of the municipality's own events. */
const featuresAsked: Readonly<Record<EventQuestion, readonly EventFeature[]>> = {
  municipal: ['municipal'],
  targeted: ['municipal', 'targeted'],
  methodical: ['municipal', 'methodical'],
  venue: ['municipal', 'at-school'],
  resources: ['uses-other-project'],
  indicator: ['indicator'],
};

function weakestOf(facts: readonly Fact[]): Label {
  const certainties = facts.map(({ certainty }) => certainty);
  return (['no', 'doubtful'] as const).find((each) => certainties.includes(each)) ?? 'yes';
}

function labelOfState(state: CriterionState): Label {
  return state === 'met' ? 'yes' : state === 'unmet' ? 'no' : 'doubtful';
}

function outcomeOf(label: Label, said: Label): keyof VerdictMeasure {
  if (label === 'doubtful') return said === 'doubtful' ? 'doubtKept' : 'doubtSettled';
  if (said === 'doubtful') return 'left';
  return said === label ? 'right' : 'contradicted';
}

/** Counts verdicts by how they compare. */
export function countVerdicts(verdicts: readonly Pick<Verdict, 'outcome'>[]): VerdictMeasure {
  const count = (asked: keyof VerdictMeasure): number => verdicts.filter(({ outcome }) => outcome === asked).length;
  return {
    right: count('right'),
    contradicted: count('contradicted'),
    left: count('left'),
    doubtKept: count('doubtKept'),
    doubtSettled: count('doubtSettled'),
  };
}

/** The share of sure verdicts that are contradicted, or left to an expert. */
export function shareOfSure(measure: VerdictMeasure, what: 'contradicted' | 'left'): number {
  const sure = measure.right + measure.contradicted + measure.left;
  return sure === 0 ? 0 : measure[what] / sure;
}
