import { foldTitle, knownProjects, levelNames } from '@dorkarta/core';
import { writeInline } from '../../print/write-list.ts';
import type { FileView } from '../view/file-view.ts';
import type { Offer } from './completion-item.ts';
import type { ValueSlot } from './slot.ts';

/** The federal and regional projects that are known by name, but for those that are declared or named already. */
export function projectOffers({ others }: Pick<ValueSlot, 'others'>, { scope }: FileView): readonly Offer[] {
  const declared = [...scope.own.all, ...scope.imported.all].map(({ title }) => title);
  const taken = new Set([...declared, ...others].map(foldTitle));
  return knownProjects
    .filter(({ name, reading }) => reading !== 'own' && !taken.has(foldTitle(name)))
    .map(({ name, level }) => ({
      label: name,
      kind: 'value',
      detail: `Проект, уровень – ${levelNames[level]}`,
      insert: [writeInline([{ text: name, quoted: false }])],
      search: name.split(/\s+/).slice(1),
    }));
}
