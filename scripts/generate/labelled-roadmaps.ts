import { readdirSync, readFileSync } from 'node:fs';
import type { Label } from './labelled-titles.ts';

/** Which roadmaps a labelled one belongs to: those that the program was tuned on from the first, and three sets kept aside until their first run. */
export const roadmapParts = ['tuned', 'aside', 'second', 'third'] as const;
export type RoadmapPart = (typeof roadmapParts)[number];

/** A roadmap with what a careful reader says of its criteria and events, before the program saw it. */
export interface LabelledRoadmap {
  readonly name: string;
  readonly text: string;
  /** By the code of the criterion: `yes` where it is met. */
  readonly criteria: ReadonlyMap<string, Label>;
  /** In the order of the roadmap. */
  readonly events: readonly EventLabels[];
  readonly part: RoadmapPart;
}

/** What readers say of each event. */
export const eventQuestions = ['municipal', 'targeted', 'methodical', 'venue', 'resources', 'indicator'] as const;
export type EventQuestion = (typeof eventQuestions)[number];
export type EventLabels = Readonly<Record<EventQuestion, Label>>;

/** The form in which the reader writes what he says. */
interface Verdicts {
  readonly criteria: Readonly<Record<string, { readonly verdict: string }>>;
  readonly events: readonly Readonly<Record<Exclude<EventQuestion, 'municipal'> | 'level', unknown>>[];
}

const fixtures = new URL('../../packages/core/src/inference/fixtures/roadmaps/', import.meta.url);

/** The labelled roadmaps, in the order of their files. */
export function labelledRoadmaps(): readonly LabelledRoadmap[] {
  return roadmapParts.flatMap(roadmapsIn);
}

function roadmapsIn(part: RoadmapPart): readonly LabelledRoadmap[] {
  const place = new URL(`${part}/`, fixtures);
  const names = readdirSync(place).filter((name) => name.endsWith('.dk'));
  return names.toSorted().map((name) => ({
    name,
    text: readFileSync(new URL(name, place), 'utf8'),
    ...labelsIn(new URL(name.replace(/\.dk$/, '.json'), place)),
    part,
  }));
}

function labelsIn(file: URL): Pick<LabelledRoadmap, 'criteria' | 'events'> {
  const { criteria, events } = JSON.parse(readFileSync(file, 'utf8')) as Verdicts;
  const labelOf = (said: unknown): Label => {
    const label = labels.get(said);
    if (label === undefined) throw new Error(`${file.pathname}: «${said}» is no verdict`);
    return label;
  };
  return {
    criteria: new Map(Object.entries(criteria).map(([code, { verdict }]) => [code, labelOf(verdict)])),
    events: events.map(({ level, targeted, methodical, venue, resources, indicator }) => ({
      municipal: labelOf(level),
      targeted: labelOf(targeted),
      methodical: labelOf(methodical),
      venue: labelOf(venue),
      resources: labelOf(resources),
      indicator: labelOf(indicator),
    })),
  };
}

/** What readers write: of criteria, of whose an event is, of its indicator, and of the rest. */
const labels: ReadonlyMap<unknown, Label> = new Map<unknown, Label>([
  ...(['met', 'municipal', 'measurable', true] as const).map((said) => [said, 'yes'] as const),
  ...(['unmet', 'regional', 'federal', 'school', 'empty', 'none', false] as const).map((said) => [said, 'no'] as const),
  ...(['doubtful', 'unknown', 'weak'] as const).map((said) => [said, 'doubtful'] as const),
]);
