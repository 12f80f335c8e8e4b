import { type DayInterval, type DeadlineView, periodDays, type Roadmap, type RoadmapView } from '@dorkarta/core';
import { cellText } from '../document/plain-text.ts';
import type { TableDocument, TableRow } from '../document/table-document.ts';
import { placeBars } from './place-bars.ts';
import { type RowSubject, rowSubjects } from './row-subjects.ts';
import { type RowTime, rowTimes } from './row-time.ts';
import { hullOf, scaleOf, wholeMonths } from './scale.ts';
import type { Timeline, TimelineEvent, TimelineRow, TimelineSection } from './timeline.ts';

/**
 * The events of a roadmap over time, in the rows of the document that `layoutRoadmap` made of it; goals, headings and
 * proposals are no rows here. The scale is the roadmap's period, else the months that hold all deadlines.
 */
export function layoutTimeline(document: TableDocument, view: RoadmapView): Timeline {
  const { roadmap } = view;
  const rows = tableRows(document);
  const subjects = rowSubjects(rows, view);
  const timeOf = rowTimes(roadmap.period);
  const drafts = rows.flatMap((row) => draftOf(row, subjects, timeOf));
  const times = new Set(drafts.flatMap((draft) => ('time' in draft ? [draft.time] : [])));
  const days = shownDays(roadmap, times);
  const remark = remarkOn(roadmap, times, days);
  return {
    title: document.properties.title,
    ...(days === undefined ? {} : { scale: scaleOf(days) }),
    rows: placedRows(drafts, times, days),
    ...(remark === undefined ? {} : { remark }),
  };
}

/** The rows of the table of events; that of proposals has sections too, and that of schools no events. */
function tableRows({ blocks }: TableDocument): readonly TableRow[] {
  return blocks.flatMap((block) =>
    block.type === 'table' && !block.rows.some(({ kind }) => kind === 'proposal' || kind === 'school')
      ? block.rows
      : [],
  );
}

/** A row of an event whose time is read but not yet placed. */
interface EventDraft {
  readonly head: Pick<TimelineEvent, 'kind' | 'number' | 'title' | 'stage' | 'source'>;
  readonly time: RowTime;
}

function draftOf(
  row: TableRow,
  subjects: ReadonlyMap<object, RowSubject>,
  timeOf: (deadlines: readonly DeadlineView[]) => RowTime,
): readonly (TimelineSection | EventDraft)[] {
  const { kind, source } = row;
  if (kind === 'section' || kind === 'subsection') {
    return [{ kind, title: row.cells.map(cellText).join(' '), ...(source === undefined ? {} : { source }) }];
  }
  const subject = source === undefined ? undefined : subjects.get(source);
  if ((kind !== 'event' && kind !== 'stage') || source === undefined || subject === undefined) return [];
  const { event, stage, deadlines } = subject;
  const title = row.title === '' ? (event.actions[0]?.text ?? '') : row.title;
  const head = { kind, number: row.number, title, ...(stage === undefined ? {} : { stage }), source };
  return [{ head, time: timeOf(deadlines) }];
}

function shownDays({ period }: Roadmap, times: ReadonlySet<RowTime>): DayInterval | undefined {
  const known = periodDays(period);
  if (known !== undefined) return known;
  const hull = hullOf([...times].flatMap(({ intervals }) => intervals));
  return hull === undefined ? undefined : wholeMonths(hull);
}

/** The rows with their bars; rows of the same time share them. */
function placedRows(
  drafts: readonly (TimelineSection | EventDraft)[],
  times: Iterable<RowTime>,
  days: DayInterval | undefined,
): readonly TimelineRow[] {
  const places = new Map([...times].map((time) => [time, placesOn(days, time)]));
  return drafts.map((draft): TimelineRow => {
    if (!('time' in draft)) return draft;
    const { manner, words, description } = draft.time;
    return { ...draft.head, manner, words, description, ...(places.get(draft.time) ?? nowhere) };
  });
}

const nowhere = { bars: [], beyond: { earlier: false, later: false } };

function placesOn(days: DayInterval | undefined, time: RowTime): Pick<TimelineEvent, 'bars' | 'beyond'> {
  return days === undefined ? nowhere : placeBars(time, days);
}

function remarkOn({ period }: Roadmap, times: ReadonlySet<RowTime>, days: DayInterval | undefined): string | undefined {
  const manners = new Set([...times].map(({ manner }) => manner));
  if (times.size === 0) return 'Мероприятий пока нет: напишите «мероприятие …» и под ним «срок: март – май 2022».';
  if (manners.size === 1 && manners.has('none')) {
    return 'Ни у одного мероприятия нет срока: напишите под мероприятием, например, «срок: март – май 2022».';
  }
  const writePeriod = 'напишите период карты, например «период: 2022».';
  if (days === undefined) return `Неизвестно, какое время показать: ${writePeriod}`;
  return manners.has('undated') && periodDays(period) === undefined
    ? `Дни некоторых сроков неизвестны: ${writePeriod}`
    : undefined;
}
