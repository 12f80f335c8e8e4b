import { indicatorsOf, plannedParts, roadmapIn } from '@dorkarta/core';
import { mentionRules } from '../../mapping/mention-rules.ts';
import type { Span } from '../../places/span.ts';
import { isDeclaration } from '../../vocabulary/constructs.ts';
import type { FileView } from '../view/file-view.ts';
import { hole, type Offer } from './completion-item.ts';
import { planPartOffers } from './deadline-offers.ts';
import { nameOffers } from './name-offers.ts';
import type { CompletionProject } from './project-view.ts';
import { reportedEventOffers } from './reported-event-offers.ts';
import { criterionOffers, ruledEventOffers } from './review-offers.ts';
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

/** What can stand before a colon: the bodies of `действие`, the parts of a `план`, what a `факт` is against. */
export function argumentOffers(slot: ArgumentSlot, view: FileView, project: CompletionProject): readonly Offer[] {
  const end = slot.line.colon ? [] : [': '];
  return argumentsOf(slot, view, project).map((offer) => ({
    ...offer,
    insert: [...(offer.insert ?? [offer.label]), ...end],
  }));
}

function argumentsOf({ line, row }: ArgumentSlot, view: FileView, { year }: CompletionProject): readonly Offer[] {
  switch (line.keyword) {
    case 'target':
      return [...planPartOffers(roadmapIn(view.file)?.period, year), ...nameOffers(view, mentionRules.plans)];
    case 'fact':
      return plannedPartOffers(view, row);
    case 'criterion':
      return criterionOffers(view);
    case 'ruling':
      return ruledEventOffers(view);
    default:
      return nameOffers(view, mentionRules.bodies);
  }
}

/** The parts of the plans of the event that is reported on. */
function plannedPartOffers({ printed, trace }: FileView, row: Span): readonly Offer[] {
  const reports = printed?.type === 'monitoring' ? printed.view.reports : [];
  const here = reports.findLast(({ report }) => (trace.spanOf({ node: report })?.start ?? row.end) < row.start);
  const indicators = here?.event === undefined ? [] : indicatorsOf(here.event.event);
  return indicators.flatMap((indicator) =>
    plannedParts(indicator).map((part): Offer => ({ label: part, kind: 'value', detail: indicator.text })),
  );
}
