import { intersection } from '../calendar/calendar.ts';
import type { DayInterval } from '../calendar/iso-day.ts';
import type { Event } from '../model/event.ts';
import { parseDeadline } from '../phrases/parse-deadline.ts';
import type { Period } from '../phrases/period.schema.ts';
import { resolveDeadline } from '../phrases/resolve-deadline.ts';
import { foldTitle } from '../text/fold.ts';
import type { Occasion } from './occasion.ts';

/** What words about some times of an event are understood by. */
export interface TimesOf {
  readonly event: Pick<Event, 'stages'>;
  readonly period: Period | undefined;
}

/**
 * The occasions that words name: by a time («февраль 2021», «I квартал»), which may be longer or shorter than theirs, by the
 * title or the number of a stage («Отбор», «этап 2»), or by both («Отбор: май 2021»). None where nothing is meant.
 */
export function occasionsNamed<Each extends Occasion>(
  words: string,
  occasions: readonly Each[],
  { event, period }: TimesOf,
): readonly Each[] {
  const { stage, rest } = stageIn(words, event);
  const ofStage = stage === undefined ? occasions : occasions.filter((each) => each.stage === stage);
  if (rest === '') return ofStage;
  const { intervals } = resolveDeadline(parseDeadline(rest), period);
  const meant = new Set(intervals.flatMap((days) => within(days, ofStage)));
  return ofStage.filter((each) => meant.has(each));
}

/** Those of the same days, else those that lie within, else those that the days lie in. */
function within<Each extends Occasion>(days: DayInterval, occasions: readonly Each[]): readonly Each[] {
  const dated = occasions.flatMap((each) => (each.days === undefined ? [] : [{ each, own: each.days }]));
  const ways: readonly ((own: DayInterval) => boolean)[] = [
    (own) => own.from === days.from && own.to === days.to,
    (own) => own.from >= days.from && own.to <= days.to,
    (own) => intersection(own, days) !== undefined,
  ];
  const way = ways.find((isMeant) => dated.some(({ own }) => isMeant(own)));
  return way === undefined ? [] : dated.flatMap(({ each, own }) => (way(own) ? [each] : []));
}

function stageIn(
  words: string,
  { stages }: TimesOf['event'],
): { readonly stage?: Event['stages'][number]; readonly rest: string } {
  const folded = foldTitle(words);
  for (const [index, stage] of stages.entries()) {
    const names = [foldTitle(stage.title), `этап ${index + 1}`, `этап ${foldTitle(stage.number ?? '')}`];
    for (const name of names.filter((each) => each !== '' && each !== 'этап ')) {
      if (folded === name) return { stage, rest: '' };
      if (folded.startsWith(`${name}: `)) return { stage, rest: folded.slice(name.length + 2) };
    }
  }
  return { rest: words };
}
