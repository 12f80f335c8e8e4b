import { daysText } from '../calendar/days-text.ts';
import { formatDayShort } from '../calendar/format-day.ts';
import type { DueEvent, DueOccasion, OccasionState } from './due.ts';

/** How each state is called, for tables, hints and hovers. */
export const occasionStateNames = {
  due: 'срок наступил',
  soon: 'срок скоро',
  later: 'срок впереди',
  vague: 'срок не назван',
  held: 'проведено',
  partly: 'проведено частично',
  'not-held': 'не проведено',
  moved: 'перенесено',
  unreported: 'нет отчёта',
  overdue: 'просрочено',
} as const satisfies Readonly<Record<OccasionState, string>>;

/** How an event stands, in a few words: «проведено 15.03.2021», «проведено 2 из 3», «нет отчёта, срок наступил 31.03.2021». */
export function standingText({ state, occasions, due, held }: DueEvent): string {
  const name = occasionStateNames[state];
  if (due > 1 && (state === 'held' || state === 'partly')) return `проведено ${held} из ${due}`;
  switch (state) {
    case 'held':
    case 'partly': {
      const days = occasions.flatMap((occasion) => occasion.held).at(-1);
      return days === undefined ? name : `${name} ${daysText(days)}`;
    }
    case 'moved': {
      const to = occasions.find(({ movedTo }) => movedTo !== undefined)?.movedTo;
      return to === undefined ? name : `${name} на ${to.text}`;
    }
    case 'due':
    case 'vague':
    case 'not-held':
      return name;
    case 'unreported':
    case 'overdue':
      return withLastDay(
        name,
        'срок наступил',
        occasions.find((each) => each.state === state),
      );
    case 'soon':
    case 'later':
      return withLastDay(
        '',
        'срок до',
        occasions.find((each) => each.state === state),
      );
  }
}

function withLastDay(name: string, words: string, occasion: DueOccasion | undefined): string {
  const day = occasion?.days === undefined ? words : `${words} ${formatDayShort(occasion.days.to)}`;
  return name === '' ? day : `${name}, ${day}`;
}
