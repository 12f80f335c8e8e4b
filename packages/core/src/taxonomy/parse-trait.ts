import { phraseStem } from '../text/stem.ts';
import { kindVocabulary, parseKind } from './parse-kind.ts';
import type { TraitStatement } from './trait.schema.ts';
import { type RuledTrait, type Trait, traitNames, traits } from './trait.ts';

/** Further words by which experts say it. */
const traitPhrases: Readonly<Partial<Record<Trait, readonly string[]>>> = {
  targeted: ['адресное сопровождение', 'адресное мероприятие'],
  municipal: ['муниципальное мероприятие', 'муниципальный уровень'],
  'at-school': ['на базе школы', 'площадка школы'],
  'uses-other-project': ['ресурсы проектов', 'ресурсы проекта', 'проект'],
};

const meanings: ReadonlyMap<string, Trait> = new Map(
  traits.flatMap((trait) =>
    [traitNames[trait], ...(traitPhrases[trait] ?? [])].map((phrase): [string, Trait] => [phraseStem(phrase), trait]),
  ),
);

const negation = /^(?:не|без)\s+/iu;

/** Reads one thing that is said of an event («методическое», «не площадка», «без ресурсов»), in any case or gender. */
export function parseTrait(text: string): TraitStatement {
  const words = text.replace(negation, '');
  const holds = words === text;
  return { text, traits: traitsIn(words, holds), holds };
}

function traitsIn(words: string, holds: boolean): readonly RuledTrait[] {
  const trait = meanings.get(phraseStem(words));
  if (trait !== undefined) return [trait];
  const { kinds, form } = parseKind(words);
  // Of what is not of a direction it is not said that it is not of the kind that goes with it.
  return holds || form !== undefined ? kinds : kinds.slice(0, 1);
}

/** Every word that an expert can say of an event, for completion and for messages. */
export function traitVocabulary(): readonly string[] {
  return [...traits.map((trait) => traitNames[trait]), ...kindVocabulary()];
}
