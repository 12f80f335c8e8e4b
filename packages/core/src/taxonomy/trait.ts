import { type Kind, kindNames, kinds } from './kind.ts';

/** What can be said of an event beside its kinds: each is one of the features that criteria ask for. */
export const traits = ['municipal', 'targeted', 'at-school', 'uses-other-project'] as const;
export type Trait = (typeof traits)[number];

/** The word for each, as an expert writes it. */
export const traitNames: Readonly<Record<Trait, string>> = {
  municipal: 'муниципальное',
  targeted: 'адресное',
  'at-school': 'площадка',
  'uses-other-project': 'ресурсы',
};

/** What an expert can say of an event. */
export type RuledTrait = Kind | Trait;

/** All that an expert can say of an event. */
export const ruledTraits: readonly RuledTrait[] = [...traits, ...kinds];

/** The word for whatever an expert can say of an event. */
export function ruledTraitName(trait: RuledTrait): string {
  return { ...kindNames, ...traitNames }[trait];
}
