import type { Container, MonitoredRoadmap, OccasionState } from '@dorkarta/core';
import { containersOf, innermost, shareBeside } from '@dorkarta/core';
import type { Bar, BarPart, Tone } from '../document/table-document.ts';
import type { Standing } from './standing.ts';

/** How many events stand how. */
export interface Summary {
  readonly all: number;
  /** How many of them are due, and how many of these were held whenever they should have been. */
  readonly due: number;
  readonly done: number;
  readonly counts: Readonly<Record<SummaryKey, number>>;
}

interface SummaryColumn {
  readonly key: string;
  readonly header: string;
  readonly tone: Tone;
  readonly states: readonly (OccasionState | undefined)[];
}

/** The groups that events are summed up in; each event is in one of them. */
export const summaryColumns = [
  { key: 'held', header: 'Проведено', tone: 'good', states: ['held'] },
  { key: 'partly', header: 'Частично', tone: 'fair', states: ['partly'] },
  { key: 'moved', header: 'Перенесено', tone: 'moved', states: ['moved'] },
  { key: 'notHeld', header: 'Не проведено', tone: 'bad', states: ['not-held'] },
  { key: 'overdue', header: 'Просрочено', tone: 'bad', states: ['overdue'] },
  { key: 'unreported', header: 'Сведений нет', tone: 'missing', states: ['unreported', 'due', undefined] },
  { key: 'later', header: 'Срок не наступил', tone: 'open', states: ['soon', 'later'] },
  { key: 'vague', header: 'Срок не назван', tone: 'vague', states: ['vague'] },
] as const satisfies readonly SummaryColumn[];

export type SummaryKey = (typeof summaryColumns)[number]['key'];

/** Sums up how events stand. */
export function summaryOf(standings: readonly Standing[]): Summary {
  const count = ({ states }: SummaryColumn): number => standings.filter(({ state }) => states.includes(state)).length;
  const counts = Object.fromEntries(summaryColumns.map((column) => [column.key, count(column)]));
  const due = standings.filter((each) => each.due?.timing === 'due');
  return {
    all: standings.length,
    due: due.length,
    done: due.filter(({ state }) => state === 'held').length,
    counts: counts as Summary['counts'],
  };
}

/** «12 из 17 (71 %)»; nothing where nothing is due. */
export function doneText({ done, due }: Summary): string {
  return due === 0 ? '–' : `${done} из ${due} (${shareBeside(1, { count: done, of: due })})`;
}

/** The bar of a summary: the groups that there are. */
export function summaryBar(title: string, { counts }: Summary): Bar {
  const parts = summaryColumns.flatMap(({ key, header, tone }): readonly BarPart[] => {
    const count = counts[key];
    return count === 0 ? [] : [{ label: `${header.slice(0, 1).toLowerCase()}${header.slice(1)}`, count, tone }];
  });
  return { type: 'bar', title, parts };
}

/** The sections of a roadmap that hold events, with how these stand; a section's own and those of its subsections together. */
export function standingsBySection(
  { view: { roadmap, events, numbers } }: MonitoredRoadmap,
  standingOf: (event: MonitoredRoadmap['view']['events'][number]) => Standing,
): readonly { readonly title: string; readonly standings: readonly Standing[] }[] {
  const groups = new Map<Container, Standing[]>();
  let place = 0;
  for (const containers of containersOf(roadmap)) {
    const [, section = roadmap] = containers;
    const own = events.slice(place, place + innermost(containers).events.length).map(standingOf);
    place += own.length;
    groups.set(section, [...(groups.get(section) ?? []), ...own]);
  }
  return [...groups].flatMap(([container, standings]) => {
    if (standings.length === 0) return [];
    const number = 'rank' in container ? (numbers.sections.get(container) ?? '') : '';
    const title = 'rank' in container ? container.title : 'Вне разделов';
    return [{ title: [number, title].filter((part) => part !== '').join(' '), standings }];
  });
}
