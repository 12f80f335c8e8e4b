import { mentionRules } from '../../mapping/mentions.ts';
import type { FileView } from '../file-view.ts';
import { hole, type Offer } from './completion-item.ts';
import { nameOffers } from './name-offers.ts';
import type { ArgumentSlot, HeadSlot } from './slot.ts';
import { textOffer } from './text-offer.ts';
import { type TypicalTitle, typicalTitles } from './typical-texts.ts';

/** Typical titles of a construct; those of declarations come with a name, unless one is written. */
export function headOffers({ line, isNamed }: HeadSlot, { scope }: FileView): readonly Offer[] {
  const isFree = ({ title, name }: TypicalTitle): boolean =>
    scope.own.all.every((declared) => declared.title !== title && (name === undefined || declared.name !== name));
  return (typicalTitles[line.keyword] ?? []).filter(isFree).map(({ name, title }) => {
    if (name === undefined || isNamed) return textOffer(title);
    const offer = textOffer(title, [hole(name), ' = ']);
    return { ...offer, label: `${name} = ${offer.label}`, search: [offer.label, ...(offer.search ?? [])] };
  });
}

/** The bodies that a matrix can name before the colon of `действие`. */
export function argumentOffers({ line }: ArgumentSlot, view: FileView): readonly Offer[] {
  const end = line.colon ? [] : [': '];
  return nameOffers(view, mentionRules.bodies).map((offer) => ({
    ...offer,
    insert: [...(offer.insert ?? [offer.label]), ...end],
  }));
}
