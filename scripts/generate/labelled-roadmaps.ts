import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Label } from './labelled-titles.ts';

/** A roadmap with what a careful reader says of its criteria, before the program saw it. */
export interface LabelledRoadmap {
  readonly name: string;
  readonly text: string;
  /** By the code of the criterion: `yes` where it is met. */
  readonly criteria: ReadonlyMap<string, Label>;
  /** Whether it is kept aside while the program is mended. */
  readonly aside: boolean;
}

/** The form in which the reader writes his verdicts. */
interface Verdicts {
  readonly criteria: Readonly<Record<string, { readonly verdict: 'met' | 'unmet' | 'doubtful' }>>;
}

const fixtures = new URL('../../packages/core/src/inference/fixtures/roadmaps/', import.meta.url);
const labels = { met: 'yes', unmet: 'no', doubtful: 'doubtful' } as const;

/** The labelled roadmaps, in the order of their files. */
export function labelledRoadmaps(): readonly LabelledRoadmap[] {
  return [...roadmapsIn('tuned', false), ...roadmapsIn('aside', true)];
}

function roadmapsIn(folder: string, aside: boolean): readonly LabelledRoadmap[] {
  const place = new URL(`${folder}/`, fixtures);
  const names = existsSync(place) ? readdirSync(place).filter((name) => name.endsWith('.dk')) : [];
  return names.toSorted().map((name) => ({
    name,
    text: readFileSync(new URL(name, place), 'utf8'),
    criteria: verdictsIn(new URL(name.replace(/\.dk$/, '.json'), place)),
    aside,
  }));
}

function verdictsIn(file: URL): ReadonlyMap<string, Label> {
  const { criteria } = JSON.parse(readFileSync(file, 'utf8')) as Verdicts;
  return new Map(Object.entries(criteria).map(([code, { verdict }]) => [code, labelOf(verdict, file)]));
}

function labelOf(verdict: string, file: URL): Label {
  if (verdict === 'met' || verdict === 'unmet' || verdict === 'doubtful') return labels[verdict];
  throw new Error(`${file.pathname}: «${verdict}» is no verdict`);
}
