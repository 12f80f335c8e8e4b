import { rulesAbout } from '@dorkarta/core';
import type { ConstructNode } from '../../structure/outline.ts';
import type { FileView } from '../view/file-view.ts';
import { hole, type Offer } from './completion-item.ts';

/** The rules that can be switched off for a construct: those that find something in it first. */
export function ignoreOffers({ diagnostics, file }: FileView, owner: ConstructNode | undefined): readonly Offer[] {
  const { start = 0, end = 0 } = owner?.span ?? {};
  const finds = new Set(
    diagnostics
      .filter(({ span, suppressed }) => suppressed === undefined && span.start >= start && span.end <= end)
      .map(({ rule }) => rule),
  );
  const offers = rulesAbout(file.type).map(({ id, title }) => ({ id, title, isFound: finds.has(id) }));
  return offers
    .toSorted((one, other) => Number(other.isFound) - Number(one.isFound))
    .map(({ id, title, isFound }) => ({
      label: id,
      kind: 'rule',
      detail: isFound ? `${title} · есть замечание` : title,
      insert: [`${id} `, hole('…')],
      search: [title],
    }));
}
