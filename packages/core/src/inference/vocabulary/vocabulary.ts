import { directionPhrases } from './directions.ts';
import { methodicalForms, methodicalPhrases, organizationalForms } from './methodical.ts';
import { offFieldPhrases } from './off-field.ts';
import { organizationalPhrases } from './organizational.ts';
import { audiencePhrases, rolePhrases } from './roles.ts';
import { schoolPhrases } from './schools.ts';

const conceptPhrases = {
  ...schoolPhrases,
  ...offFieldPhrases,
  ...organizationalPhrases,
  ...methodicalPhrases,
  ...directionPhrases,
  ...rolePhrases,
  ...audiencePhrases,
};

/** What words of a title can mean. */
export type Concept = keyof typeof conceptPhrases | 'methodical-form' | 'weak-methodical-form' | 'organizational-form';

/** One meaning of a phrase. */
export interface Sense {
  readonly concept: Concept;
  /** The form of work in the taxonomy's words, where the phrase names one. */
  readonly form?: string;
}

export interface VocabularyEntry {
  readonly sense: Sense;
  readonly phrase: string;
}

/** Every phrase that inference knows, with its meaning. */
export const vocabulary: readonly VocabularyEntry[] = [
  ...(Object.keys(conceptPhrases) as (keyof typeof conceptPhrases)[]).flatMap((concept) =>
    conceptPhrases[concept].map((phrase): VocabularyEntry => ({ sense: { concept }, phrase })),
  ),
  ...methodicalForms.flatMap(({ form, strength, phrases }) =>
    phrases.map(
      (phrase): VocabularyEntry => ({
        sense: { concept: strength === 'strong' ? 'methodical-form' : 'weak-methodical-form', form },
        phrase,
      }),
    ),
  ),
  ...organizationalForms.flatMap(({ form, phrases }) =>
    phrases.map((phrase): VocabularyEntry => ({ sense: { concept: 'organizational-form', form }, phrase })),
  ),
];
