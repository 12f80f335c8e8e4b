import type { DayInterval } from '../../calendar/iso-day.ts';
import { timesText } from '../../calendar/times-text.ts';
import { occasionsOf } from '../../due/occasion.ts';
import { occasionLabel } from '../../identity/known-answers.ts';
import type { Stage } from '../../model/event.ts';
import { parseDays } from '../../phrases/parse-days.ts';
import type { StateStatement } from '../../phrases/state.schema.ts';
import type { EventView } from '../../view/event-run.ts';
import { indicatorsOf } from '../../view/fact-view.ts';
import { agree, joinReports } from '../../view/join-reports.ts';
import { timesOf } from '../../view/monitoring-view.ts';
import { linkedKey, otherDays, saysAllOf, stateKey } from './compare-answers.ts';
import type { FoundEvent } from './find-event.ts';
import type { Answers } from './read-answers.ts';

/** What a row says of an event, and where the row stands. */
export interface AnsweredRow extends Pick<FoundEvent, 'event' | 'position' | 'stage' | 'days'> {
  /** Where it stands, its file before it. */
  readonly place: string;
  readonly answers: Answers;
}

/** A report on an event that is made of the rows about its occasions. */
export interface JoinedAnswers {
  readonly position: number;
  readonly answers: Answers;
  readonly rows: readonly AnsweredRow[];
  /** The rows that answered the same questions otherwise before; empty for the first report on an event. */
  readonly against: readonly AnsweredRow[];
}

/**
 * Joins the rows of forms to reports, in the order of the roadmap: the occasions of an event stand in one. A second answer
 * to one question stands in a second report below the first; one that says nothing else than another is the same answer.
 */
export function joinAnswers(rows: readonly AnsweredRow[]): readonly JoinedAnswers[] {
  const byEvent = new Map<number, AnsweredRow[]>();
  for (const row of rows) byEvent.set(row.position, [...(byEvent.get(row.position) ?? []), row]);
  return [...byEvent].toSorted(([one], [other]) => one - other).flatMap(([, own]) => joinEvent(own));
}

function joinEvent(rows: readonly AnsweredRow[]): readonly JoinedAnswers[] {
  const questions = new Map<string, AnsweredRow[]>();
  for (const row of rows) {
    const key = [
      row.stage === undefined ? '' : row.event.event.stages.indexOf(row.stage),
      row.days?.from,
      row.days?.to,
    ].join('|');
    questions.set(key, withAnswer(questions.get(key) ?? [], row));
  }
  const inOrder = [...questions.values()].toSorted(([one], [other]) => compareDays(one, other));
  const most = Math.max(...inOrder.map((each) => each.length));
  return Array.from({ length: most }, (_, layer): JoinedAnswers => {
    const own = inOrder.flatMap((each) => each[layer] ?? []);
    const against =
      layer === 0 ? [] : inOrder.filter((each) => each.length > layer).flatMap((each) => each[layer - 1] ?? []);
    return { position: own[0]?.position ?? 0, answers: joined(own), rows: own, against };
  });
}

/** The answers to one question with one more; what agrees with an answer is one with it. */
function withAnswer(known: readonly AnsweredRow[], row: AnsweredRow): AnsweredRow[] {
  const { stages } = row.event.event;
  if (known.some((each) => saysAllOf(each.answers, row.answers, stages))) return [...known];
  const poorer = known.findIndex((each) => saysAllOf(row.answers, each.answers, stages));
  if (poorer >= 0) return known.map((each, index) => (index === poorer ? row : each));
  const { intervals, period } = timesOf(row.event);
  const times = { intervals: row.days === undefined ? intervals : [row.days], period };
  const agreeing = known.findIndex((each) => agree(each.answers, row.answers, times));
  if (agreeing < 0) return [...known, row];
  return known.map((each, index) =>
    index === agreeing ? { ...each, answers: joinReports(each.answers, row.answers) } : each,
  );
}

function compareDays(one: AnsweredRow | undefined, other: AnsweredRow | undefined): number {
  const [first, second] = [one, other].map((row) =>
    row === undefined
      ? ''
      : `${row.days?.from ?? '9'} ${row.days?.to ?? ''} ${row.stage === undefined ? 0 : row.event.event.stages.indexOf(row.stage)}`,
  );
  return (first ?? '') < (second ?? '') ? -1 : Number((first ?? '') > (second ?? ''));
}

/** One report of the rows about several occasions. */
function joined(rows: readonly AnsweredRow[]): Answers {
  const [first, second] = rows;
  if (first !== undefined && second === undefined) return first.answers;
  const held = joinHeld(rows);
  const information = [...joinTexts(rows, 'information'), ...held.left];
  const reason = joinTexts(rows, 'reason');
  return {
    ...(held.text === '' ? {} : { held: parseDays(held.text).statement }),
    ...(information.length === 0 ? {} : { information: information.join('\n') }),
    states: distinct(
      rows.flatMap(({ answers }) => answers.states),
      stateKey,
    ),
    // What was reached at several times may be the same each time.
    facts: rows.flatMap(({ answers }) => answers.facts),
    documents: distinct(
      rows.flatMap(({ answers }) => answers.documents),
      linkedKey,
    ),
    coverage: distinct(
      rows.flatMap(({ answers }) => answers.coverage),
      linkedKey,
    ),
    ...(reason.length === 0 ? {} : { reason: reason.join('\n') }),
    decisions: distinct(
      rows.flatMap(({ answers }) => answers.decisions),
      linkedKey,
    ),
    suppressions: [],
  };
}

/** Words that are no days would take their sense from the others: they stand by themselves. */
function joinHeld(rows: readonly AnsweredRow[]): { readonly text: string; readonly left: readonly string[] } {
  const stated = rows.flatMap((row) => (row.answers.held === undefined ? [] : [{ row, held: row.answers.held }]));
  const understood = stated.filter(({ held }) => held.days.length > 0);
  const others = stated.filter(({ held }) => held.days.length === 0);
  const left = ({ row, held }: (typeof stated)[number]): string => `${labelOf(row, rows)}${otherDays(held.text)}`;
  if (understood.length === 0) return { text: others[0]?.held.text ?? '', left: others.slice(1).map(left) };
  return { text: [...new Set(understood.map(({ held }) => held.text))].join(', '), left: others.map(left) };
}

/** The answers of a row, whose state, of an event of several times, is about that of the row. */
export function ofOccasion(answers: Answers, row: Pick<AnsweredRow, 'event' | 'stage' | 'days'>): Answers {
  const { event, stage, days } = row;
  if (answers.states.length + answers.facts.length === 0 || (stage === undefined && days === undefined)) return answers;
  const occasions = occasionsOf(event);
  if (occasions.length < 2) return answers;
  const isRepeated = stage !== undefined && occasions.filter((each) => each.stage === stage).length > 1;
  const time = days === undefined || (stage !== undefined && !isRepeated) ? [] : [timesText([days])];
  const about = [...(stage === undefined ? [] : [nameOf(stage, event)]), ...time].join(': ');
  const states = answers.states.map(
    (state): StateStatement =>
      state.about === undefined && state.is !== undefined
        ? { ...state, text: `${about}: ${state.text}`, about }
        : state,
  );
  return { ...answers, states, facts: days === undefined ? answers.facts : factsOfTime(answers.facts, row, days) };
}

/** A fact against the first plan of the whole names the time that it is of; more of them, or those of a stage, cannot say both. */
function factsOfTime(
  facts: Answers['facts'],
  { event: { event }, stage }: Pick<AnsweredRow, 'event' | 'stage'>,
  days: DayInterval,
): Answers['facts'] {
  const hasParts = indicatorsOf(event).some(({ plans = [] }) => plans.length > 0);
  const unnamed = facts.filter(({ against }) => against === undefined);
  if (hasParts || stage !== undefined || unnamed.length !== 1) return facts;
  const against = timesText([days]);
  return facts.map((fact) => (fact.against === undefined ? { ...fact, against } : fact));
}

function nameOf(stage: Stage, { event: { stages } }: EventView): string {
  const number = `этап ${stages.indexOf(stage) + 1}`;
  const isPlain = stage.title !== '' && stage.title.length <= 60 && !/[:«»"\n]/.test(stage.title);
  return isPlain ? stage.title : number;
}

function joinTexts(rows: readonly AnsweredRow[], field: 'information' | 'reason'): readonly string[] {
  const stated = rows.flatMap((row) => {
    const text = row.answers[field];
    return text === undefined ? [] : [{ row, text }];
  });
  if (stated.length === 1) return stated.map(({ text }) => text);
  return stated.flatMap(({ row, text }) => text.split('\n').map((line) => `${labelOf(row, rows)}${line}`));
}

/** Whose words they are: «01.04.2021 – 30.06.2021: », «Отбор: », of what a stage has several times both. */
export function labelOf(row: AnsweredRow, rows: readonly AnsweredRow[]): string {
  const { stage, days } = row;
  const isRepeated = stage !== undefined && rows.some((each) => each !== row && each.stage === stage);
  return occasionLabel({ stage, days }) + (isRepeated ? occasionLabel({ days }) : '');
}

function distinct<Value>(values: readonly Value[], key: (value: Value) => string): readonly Value[] {
  return [...new Map(values.map((value) => [key(value), value])).values()];
}
