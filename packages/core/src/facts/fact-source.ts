import type { Targeting } from '../inference/infer-targeting.ts';
import type { Declaration } from '../model/declaration.ts';
import type { RoadmapView } from '../view/roadmap-view.ts';
import type { Inference } from './inference.ts';

/** What facts are found in. */
export interface FactSource {
  readonly view: RoadmapView;
  readonly inference: Inference;
  /** Whom a title supports, in this roadmap. */
  readonly targeting: (title: string) => Targeting;
  /** What the roadmap declares, by title: of those of one title the first of each kind. */
  readonly declared: ReadonlyMap<string, readonly Declaration[]>;
}

export function factSource(view: RoadmapView, inference: Inference): FactSource {
  const { declarations, title } = view.roadmap;
  const declared = new Map<string, Declaration[]>();
  for (const declaration of declarations) {
    const alike = declared.get(declaration.title);
    if (alike === undefined) declared.set(declaration.title, [declaration]);
    else if (alike.every(({ kind }) => kind !== declaration.kind)) alike.push(declaration);
  }
  const schools = declarations.filter(({ kind }) => kind === 'school').map((school) => school.title);
  return { view, inference, targeting: inference.targetingIn(schools, title), declared };
}
