import type { TemplateCatalogue } from '@dorkarta/core';
import { mentionRules } from '../../mapping/mention-rules.ts';
import type { FileView } from '../view/file-view.ts';
import type { Offer } from './completion-item.ts';
import { nameOffers } from './name-offers.ts';
import type { ValueSlot } from './slot.ts';

/** The templates by name; behind «по исполнителям», the bodies that each get a column. */
export function templateOffers(
  { before, others }: Pick<ValueSlot, 'before' | 'others'>,
  view: FileView,
  { templates }: TemplateCatalogue,
): readonly Offer[] {
  if (before !== '') return nameOffers(view, mentionRules.bodies, others);
  return templates.map(({ name, purpose, columns }) => ({
    label: name,
    kind: 'value',
    detail: purpose,
    ...(columns === 'bodies' ? { insert: [`${name} `], leadsOn: true } : {}),
  }));
}
