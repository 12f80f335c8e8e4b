import type { Fact } from '../facts/fact.ts';
import type { ModelNode } from '../model/place.ts';
import type { EventView } from '../view/event-run.ts';

/** Something that a requirement rests on, or that stands in its way. */
export interface Mark {
  readonly node: ModelNode;
  readonly event: EventView | undefined;
  readonly title: string;
  readonly fact: Fact;
}

/** How a requirement stands; no list names a node twice. */
export interface RequirementResult {
  readonly state: 'met' | 'unmet' | 'expert' | 'not-assessed';
  readonly evidence: readonly Mark[];
  readonly obstacles: readonly Mark[];
  /** Its numbers, where it has some. */
  readonly figures?: string;
  /** Of how many events how many have what is asked for, where it is a share of what is due. */
  readonly share?: { readonly of: number; readonly with: number };
  /** Why it is not assessed although there is a monitoring report. */
  readonly cause?: string;
}
