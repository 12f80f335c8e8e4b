// biome-ignore-start lint/style/noRestrictedImports: the sources, since the packages may not be built yet
import { type CriterionState, scoreRoadmap } from '../../packages/core/src/index.ts';
import { createParser, mapFile } from '../../packages/language/src/index.ts';
// biome-ignore-end lint/style/noRestrictedImports: the sources
import type { LabelledRoadmap } from './labelled-roadmaps.ts';
import type { Label } from './labelled-titles.ts';

/** How the verdicts of the program compare with those of the reader. */
export interface VerdictMeasure {
  /** Verdicts of which the reader is sure, and the program says the same. */
  readonly right: number;
  /** The program says the contrary with certainty. */
  readonly contradicted: number;
  /** The program leaves them to an expert. */
  readonly left: number;
  /** Verdicts of which the reader is not sure, and which the program leaves to an expert too. */
  readonly doubtKept: number;
  /** The same, which the program settles. */
  readonly doubtSettled: number;
}

/** A criterion of a roadmap where the program and the reader differ. */
export interface VerdictDifference {
  readonly roadmap: string;
  readonly code: string;
  readonly label: Label;
  readonly state: CriterionState;
}

/** The criteria that readers label. */
export const labelledCodes = ['К1', 'К2', 'К3', 'К4', 'К5'] as const;

interface Verdict extends VerdictDifference {
  readonly outcome: keyof VerdictMeasure;
}

const parse = createParser();

/** The verdicts of the program on roadmaps, each beside that of the reader. */
export function verdictsOn(roadmaps: readonly LabelledRoadmap[]): readonly Verdict[] {
  return roadmaps.flatMap(({ name, text, criteria }) => {
    const { file } = mapFile(parse(text), { imports: [] });
    const score = file.type === 'roadmap' ? scoreRoadmap(file) : null;
    if (score === null) throw new Error(`${name} has no score`);
    return score.criteria.flatMap(({ code, state }) => {
      const label = criteria.get(code);
      return label === undefined ? [] : [{ roadmap: name, code, label, state, outcome: outcomeOf(label, state) }];
    });
  });
}

function outcomeOf(label: Label, state: CriterionState): keyof VerdictMeasure {
  const isLeft = state !== 'met' && state !== 'unmet';
  if (label === 'doubtful') return isLeft ? 'doubtKept' : 'doubtSettled';
  if (isLeft) return 'left';
  return (state === 'met') === (label === 'yes') ? 'right' : 'contradicted';
}

/** Counts verdicts by how they compare. */
export function countVerdicts(verdicts: readonly Verdict[]): VerdictMeasure {
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
