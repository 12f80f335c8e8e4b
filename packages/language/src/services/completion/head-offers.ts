import { mentionRules } from '../../mapping/mentions.ts';
import { isDeclaration } from '../../vocabulary/constructs.ts';
import type { FileView } from '../view/file-view.ts';
import { hole, type Offer } from './completion-item.ts';
import { nameOffers } from './name-offers.ts';
import { reportedEventOffers } from './reported-event-offers.ts';
import type { ArgumentSlot, HeadSlot } from './slot.ts';
import { textOffer } from './text-offer.ts';
import { type TypicalTitle, typicalTitles } from './typical-texts.ts';

/** Typical titles of a construct; those of declarations come with a name, unless one is written. */
export function headOffers({ line, isNamed, row }: HeadSlot, view: FileView): readonly Offer[] {
  if (line.keyword === 'report') return reportedEventOffers(view);
  const { scope } = view;
  const others = scope.own.all.filter(({ span }) => span === undefined || span.start < row.start || span.end > row.end);
  const isFree = ({ title, name }: TypicalTitle): boolean =>
    others.every((declared) => declared.title !== title && (name === undefined || declared.name !== name));
  const typical = (typicalTitles[line.keyword] ?? []).filter(isFree);
  return isDeclaration(line.keyword) && !isNamed
    ? [newName, ...typical.map(({ name = 'имя', title }) => namedOffer(name, title))]
    : typical.map(({ title }) => textOffer(title));
}

const newName: Offer = {
  label: 'имя = название',
  kind: 'snippet',
  detail: 'Имя – для строк карты, название – для документа',
  insert: [hole('имя'), ' = ', hole('…')],
};

function namedOffer(name: string, title: string): Offer {
  const offer = textOffer(title, [hole(name), ' = ']);
  return { ...offer, label: `${name} = ${offer.label}`, search: [offer.label, ...(offer.search ?? [])] };
}

/** The names that can stand before a colon: the bodies of `действие`, and whom a part of a `план` is for. */
export function argumentOffers({ line }: ArgumentSlot, view: FileView): readonly Offer[] {
  const end = line.colon ? [] : [': '];
  return nameOffers(view, line.keyword === 'target' ? mentionRules.plans : mentionRules.bodies).map((offer) => ({
    ...offer,
    insert: [...(offer.insert ?? [offer.label]), ...end],
  }));
}
