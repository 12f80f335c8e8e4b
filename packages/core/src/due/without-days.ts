import type { Stage } from '../model/event.ts';
import { periodDays } from '../phrases/parse-period.ts';
import { namesTime } from '../phrases/resolve-deadline.ts';
import { nobody, partsOf } from '../roadmap/inheritance.ts';
import { counted, nouns } from '../text/counted.ts';
import { cutAtWord } from '../text/cut-at-word.ts';
import { grouped } from '../text/grouped.ts';
import { inOneLine } from '../text/in-one-line.ts';
import { numbersText } from '../text/number-list.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { quoted } from '../text/quoted.ts';
import type { DeadlineView } from '../view/deadline-view.ts';
import { titleOf } from '../view/event-alone.ts';
import type { EventView } from '../view/event-run.ts';

/**
 * That events have no place in what is made of days, and why, for each reason: «в календарь не вошли мероприятия: № 3, 7 – срок
 * „по отдельному графику“; № 5 – срок не указан». Of an event with stages those are named that have no days.
 */
export function leftOutWithoutDays(where: string, events: readonly EventView[]): string {
  const gaps = events.flatMap(gapsOf);
  const groups = [...grouped(gaps, ({ why, isNumbered }) => `${isNumbered}${why}`).values()];
  const told = groups.slice(0, mostReasons).map((group) => {
    const labels = numbersText(group.map(({ label }) => label));
    return `${group[0]?.isNumbered === true ? '№ ' : ''}${labels} – ${group[0]?.why}`;
  });
  const rest = groups.slice(mostReasons).reduce((sum, group) => sum + group.length, 0);
  const words = [...told, ...(rest === 0 ? [] : [`и ещё ${counted(rest, nouns.event)}`])].join('; ');
  return `${where} ${events.length === 1 ? 'не вошло мероприятие' : 'не вошли мероприятия'}: ${words}`;
}

/** Nobody reads more reasons at once. */
const mostReasons = 10;

/** An event, or a stage of it, whose deadline names no days. */
interface Gap {
  readonly label: string;
  readonly isNumbered: boolean;
  readonly why: string;
}

function gapsOf(event: EventView): readonly Gap[] {
  const name = event.number ?? shown(titleOf(event));
  const isNumbered = event.number !== undefined;
  const rows = partsOf(event.event, nobody).map(({ deadline, stage }) => ({
    stage,
    stated: event.deadlines.find((each) => each.deadline === deadline),
  }));
  const open = rows.filter(({ stated }) => stated === undefined || stated.resolution.intervals.length === 0);
  const asWhole = open.length === rows.length && new Set(open.map(({ stated }) => stated)).size === 1;
  const named = asWhole ? open.slice(0, 1).map(({ stated }) => ({ stated, stage: undefined })) : open;
  return named.map(({ stage, stated }) => ({
    label: stage === undefined ? name : `${name} (${stageName(stage)})`,
    isNumbered,
    why: whyWithoutDays(stated, event),
  }));
}

function stageName({ title }: Stage): string {
  return `этап ${shown(title)}`;
}

function shown(text: string): string {
  return quoted(cutAtWord(inOneLine(text), longest));
}

/** How many characters of an author's words are shown. */
const longest = 60;

function whyWithoutDays(stated: DeadlineView | undefined, { setting: { period } }: EventView): string {
  if (stated === undefined || isPlaceholder(stated.deadline.text)) return 'срок не указан';
  const { text, parts } = stated.deadline;
  const words = `срок ${shown(text)}`;
  if (namesTime(stated.deadline)) {
    return periodDays(period) === undefined
      ? `${words}, а период карты не назван`
      : `${words}, а в периоде карты таких дней нет`;
  }
  return parts.some(({ kind }) => kind === 'vague') ? words : `${words}, он не понят`;
}
