import { type Level, levelNames, levels } from '@dorkarta/core';
import type { ConstructNode } from '../../structure/outline.ts';
import type { Offer } from './completion-item.ts';

const meanings: Readonly<Record<Level, string>> = {
  federal: 'Проводит федеральный орган или проект',
  regional: 'Проводит область, край или республика',
  municipal: 'Проводит муниципалитет',
  school: 'Проводит школа',
};

/** The levels that a construct can have: an event any, a project no school's, a roadmap and its sections no federal one. */
export function levelsFor(owner: ConstructNode | undefined): readonly Level[] {
  return levels.filter((level) => {
    if (owner?.keyword === 'project') return level !== 'school';
    return owner?.keyword === 'event' || level !== 'federal';
  });
}

export function levelOffers(owner: ConstructNode | undefined): readonly Offer[] {
  return levelsFor(owner).map((level) => ({ label: levelNames[level], kind: 'value', detail: meanings[level] }));
}
