import { occasionsNamed } from '../../due/named-occasions.ts';
import { occasionsOf } from '../../due/occasion.ts';
import type { AnswerKey } from '../../identity/form-words.ts';
import type { LinkedText } from '../../model/event.ts';
import { parseDays } from '../../phrases/parse-days.ts';
import { parseState } from '../../phrases/parse-state.ts';
import { foldTitle } from '../../text/fold.ts';
import type { EventView } from '../../view/event-run.ts';
import { indicatorsOf } from '../../view/fact-view.ts';
import type { SourceLine } from '../source.ts';
import type { FilledCell, FilledRow } from './filled-rows.ts';
import { isPartOf, linkOf } from './read-answers.ts';

/** A row of a table of monitoring, its words brought to the answers of a form. */
export interface ToldRow {
  readonly row: FilledRow;
  /** By which decisions it was moved. */
  readonly decisions: readonly LinkedText[];
  /** Whether all that the information says is told by the deadline as well. */
  readonly isTold: boolean;
}

/** What a line of the information is; each reader takes the lines that it knows. */
type Sort = AnswerKey | 'decision' | 'computed' | 'earlier';

/** How an event stands by its deadline: whoever has report and roadmap knows it without these words. */
const computed =
  /^(?:просрочено|сведений нет|срок не наступил|срок наступил|срок не назван)(?:$|[,:.])|^проведено(?: частично)?: \d+ из \d+/iu;
/** What an earlier report said: no words of this one. */
const earlier = /^ранее, на \d/iu;
const decided = /^(?:приказ|распоряжение|постановление|решение)[а-яё]*(?![а-яё])/iu;
const publicWords =
  /новост|публикац|сообщени|освещ|газет|репортаж|сайт|телеграм|telegram|вконтакте|соцсет|в группе|в сообществе|социальн\S+ сет|vk\.com|t\.me|ok\.ru/iu;

/** Sorts what a cell says of how an event went: days, state, figures, reason, decisions; all else is information. */
export function toldRow(row: FilledRow, event: EventView): ToldRow {
  const { information, held } = row.answers;
  const sorted = new Map<Sort, SourceLine[]>();
  const put = (sort: Sort, line: SourceLine): void => void sorted.set(sort, [...(sorted.get(sort) ?? []), line]);
  for (const line of information?.lines ?? []) {
    const told = sortLine(line, event, sorted);
    put(told.sort, told.line);
  }
  for (const line of row.confirmation?.lines ?? []) {
    put(publicWords.test(`${line.text} ${line.link ?? ''}`) ? 'coverage' : 'documents', line);
  }
  const cell = (sort: Sort, source: FilledCell | undefined): FilledCell | undefined => {
    const lines = sorted.get(sort);
    return lines === undefined || source === undefined ? undefined : { ...source, lines };
  };
  const answers = {
    state: cell('state', information),
    held: held ?? cell('held', information) ?? leadingDay(information),
    information: cell('information', information),
    facts: cell('facts', information),
    documents: cell('documents', row.confirmation),
    coverage: row.answers.coverage ?? cell('coverage', row.confirmation),
    reason: row.answers.reason ?? cell('reason', information),
  };
  const left = [
    ...(row.answers.coverage === undefined ? [] : [cell('coverage', row.confirmation)]),
    withoutCell(cell('earlier', information)),
  ];
  return {
    row: {
      ...row,
      answers: Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)),
      others: [...row.others, ...left.filter((each) => each !== undefined)],
    },
    decisions: (sorted.get('decision') ?? []).map(linkOf),
    isTold: sorted.has('computed') && [...sorted.keys()].every((sort) => sort === 'computed'),
  };
}

/** A part of a cell is no further cell. */
function withoutCell(cell: FilledCell | undefined): FilledCell | undefined {
  return cell === undefined ? undefined : { ...cell, cells: 0 };
}

function sortLine(
  line: SourceLine,
  event: EventView,
  before: ReadonlyMap<Sort, unknown>,
): { readonly sort: Sort; readonly line: SourceLine } {
  const { text } = line;
  const [, days] = /^проведено:\s*(.+)$/iu.exec(text) ?? [];
  if (computed.test(text)) return { sort: 'computed', line };
  if (earlier.test(text)) return { sort: 'earlier', line };
  if (days !== undefined && parseDays(days).trouble === undefined)
    return { sort: 'held', line: { ...line, text: days } };
  const [, reason] = /^причина:\s*(.+)$/iu.exec(text) ?? [];
  if (reason !== undefined) return { sort: 'reason', line: { ...line, text: reason } };
  if (!before.has('information') && isState(text, event, before.has('state')))
    return { sort: 'state', line: { ...line, text: `${text.slice(0, 1).toLowerCase()}${text.slice(1)}` } };
  const fact = factIn(text, event);
  if (fact !== undefined) return { sort: 'facts', line: { ...line, text: fact } };
  const isBehind = before.has('reason') || before.has('state');
  if (isBehind && decided.test(text) && /\d/.test(text)) return { sort: 'decision', line };
  return { sort: 'information', line };
}

/** A state alone: what goes on in a sentence is information. */
function isState(text: string, view: EventView, isAnother: boolean): boolean {
  const { is, about, deadline } = parseState(text);
  if (is === undefined || (isAnother && about === undefined)) return false;
  if (about !== undefined && text.startsWith(about)) {
    const times = { event: view.event, period: view.setting.period };
    return occasionsNamed(about, occasionsOf(view), times).length > 0;
  }
  if (is === 'moved') return deadline?.parts.every(({ kind }) => kind !== 'unknown') === true;
  return /^(?:не проведен[оаы]?|(?:проведен[оаы]? )?частично)\.?$/.test(foldTitle(text));
}

/** «Внесены данные: 100 % (план: 100 %)», «II квартал: 5 (план: 5)», «Факт: 3», as a form would have it. */
function factIn(text: string, event: EventView): string | undefined {
  const indicators = indicatorsOf(event.event);
  const own = text.replace(/ \(план: .*\)$/u, '');
  for (const [index, indicator] of indicators.entries()) {
    const number = index === 0 ? '' : `${index + 1}: `;
    if (own.startsWith(`${indicator.text}: `)) return `${number}${own.slice(indicator.text.length + 2)}`;
    const part = own.startsWith(`${indicator.text}, `) ? own.slice(indicator.text.length + 2) : own;
    const [, against, value] = /^([^:]+): (.+)$/u.exec(part) ?? [];
    if (against !== undefined && isPartOf(against, event)) return `${against}: ${value}`;
  }
  return /^факт: (.+)$/iu.exec(own)?.[1];
}

const leading = /^(?:мероприятие )?(?:(?:проведен|состоял|прош)\S*:? )?(\d{1,2}\.\d{1,2}\.\d{4})(?!\d)/iu;

/** The day with which somebody begins what he tells; his words stay whole. */
function leadingDay(information: FilledCell | undefined): FilledCell | undefined {
  const [first] = information?.lines ?? [];
  const day = first === undefined ? undefined : leading.exec(first.text)?.[1];
  if (information === undefined || day === undefined || parseDays(day).trouble !== undefined) return undefined;
  return { ...information, lines: [{ text: day }] };
}
