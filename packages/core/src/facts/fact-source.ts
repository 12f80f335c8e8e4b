import type { Inference } from './inference.ts';

/** What facts are found with, beside their event. */
export interface FactSource {
  readonly inference: Inference;
}
