import { daysText } from '../calendar/days-text.ts';
import type { DayInterval } from '../calendar/iso-day.ts';
import { eventLabel, numberLabel } from '../score/event-label.ts';
import { stateWords } from '../score/explain-score.ts';
import type { CriterionState, Score } from '../score/score.schema.ts';
import { scoreSummary } from '../score/score-summary.ts';
import { type CountForms, counted, nouns } from '../text/counted.ts';
import { foldWord } from '../text/fold.ts';
import { inOneLine } from '../text/in-one-line.ts';
import { quoted } from '../text/quoted.ts';
import type {
  CarriedAlong,
  CauseReference,
  Change,
  CriterionChange,
  EventChange,
  FieldChange,
  RoadmapChanges,
  SectionChange,
  TextPosition,
} from './changes.ts';
import { isUnchanged } from './changes.ts';

/** What changed, in words, for all who show it: every text on one line. */
export interface ChangesExplanation {
  /** «Мероприятия: добавлено 1, исключено 2.», or that nothing changed. */
  readonly summary: string;
  readonly roadmap: readonly FieldExplanation[];
  readonly sections: readonly ItemExplanation[];
  readonly events: readonly ItemExplanation[];
  /** What came along with other changes: numbers, and days of deadlines that stand in other words' places. */
  readonly notes: readonly string[];
  readonly score: ScoreChangeExplanation;
}

/** An event or a section that changed. */
export interface ItemExplanation {
  readonly change: Change;
  /** «добавлено» */
  readonly changeWords: string;
  /** «№ 12 «Визиты в школы»», as the new version calls it, what was dropped as the old one did. */
  readonly label: string;
  /** Its number as it is printed; null where it has none. */
  readonly number: string | null;
  readonly title: string;
  /** «было № 11», «раздел «…»»; null where there is nothing to add. */
  readonly aside: string | null;
  readonly fields: readonly FieldExplanation[];
  /** «основание для К3», «больше не основание для К5»; null where its standing for the criteria stays. */
  readonly criteria: string | null;
  /** Where it stands in the new version's text. */
  readonly position: TextPosition;
}

/** A field that says something else. */
export interface FieldExplanation {
  /** «срок», «этап «Обучение», срок» */
  readonly name: string;
  readonly old: readonly string[];
  readonly new: readonly string[];
  /** «март 2021 → апрель 2021 (на 30 дней позже)» */
  readonly words: string;
  /** «на 30 дней позже»; null where there is nothing to add. */
  readonly note: string | null;
}

/** What the changes did to the score. */
export interface ScoreChangeExplanation {
  /** «ДК 3 из 5 → ДК 4 из 5»; what stays as it was is told once. */
  readonly summary: string;
  readonly criteria: readonly CriterionChangeExplanation[];
}

/** A criterion that stands otherwise. */
export interface CriterionChangeExplanation {
  readonly code: string;
  readonly title: string;
  /** «не выполнено», «выполнено» */
  readonly old: string;
  readonly new: string;
  /** «№ 12», «№ 7 (исключено)», separated by commas; empty where no event is the reason. */
  readonly because: string;
  /** «К3: не выполнено → выполнено: № 12» */
  readonly words: string;
}

/** Explains what changed: a pure function of the changes. */
export function explainChanges(changes: RoadmapChanges): ChangesExplanation {
  const codes = codesOf(changes);
  return {
    summary: summaryOf(changes),
    roadmap: changes.roadmap.map((field) => explainField(field)),
    sections: changes.sections.map(explainSection),
    events: changes.events.map((event) => explainEvent(event, codes)),
    notes: notesOn(changes),
    score: explainScores(changes),
  };
}

/** The order in which kinds of changes are told, and their words: of an event, and of several in the summary. */
const changeWords: Readonly<Record<Change, { readonly ofEvent: string; readonly ofSection: string }>> = {
  added: { ofEvent: 'добавлено', ofSection: 'добавлен' },
  dropped: { ofEvent: 'исключено', ofSection: 'исключён' },
  reworded: { ofEvent: 'изложено иначе', ofSection: 'назван иначе' },
  moved: { ofEvent: 'перенесено', ofSection: 'перенесён' },
  changed: { ofEvent: 'изменено', ofSection: 'изменён' },
};

function summaryOf(changes: RoadmapChanges): string {
  if (isUnchanged(changes)) return 'Изменений нет.';
  const { roadmap, sections, events } = changes;
  const counts = (Object.keys(changeWords) as Change[]).flatMap((change) => {
    const count = events.filter((each) => each.change === change).length;
    return count === 0 ? [] : [`${changeWords[change].ofEvent} ${count}`];
  });
  const parts = [
    counts.length === 0 ? 'ни одно не изменено' : counts.join(', '),
    ...(roadmap.length === 0 ? [] : [`изменены сведения о карте (${counted(roadmap.length, fields)})`]),
    ...(sections.length === 0 ? [] : [`изменения в ${counted(sections.length, inSections)}`]),
  ];
  return `Мероприятия: ${parts.join('; ')}.`;
}

const fields: CountForms = ['поле', 'поля', 'полей'];
const inSections: CountForms = ['разделе', 'разделах', 'разделах'];
const days: CountForms = ['день', 'дня', 'дней'];

function explainEvent(
  { change, old, new: next, fields: said, criteria }: EventChange,
  codes: ReadonlyMap<string, string>,
): ItemExplanation {
  const shown = next ?? old;
  const isRenumbered = old !== undefined && next !== undefined && old.number !== next.number && old.number !== null;
  const isOneSided = old === undefined || next === undefined;
  const asides = [
    ...(isRenumbered ? [`было ${numberLabel(old.number ?? '')}`] : []),
    ...(isOneSided && shown?.section ? [`раздел ${quoted(inOneLine(shown.section))}`] : []),
  ];
  return {
    change,
    changeWords: changeWords[change].ofEvent,
    label: eventLabel(shown?.number ?? null, shown?.title ?? ''),
    number: shown?.number ?? null,
    title: inOneLine(shown?.title ?? ''),
    aside: asides.length === 0 ? null : asides.join(', '),
    fields: said.map((field) => explainField(field, change === 'dropped')),
    criteria: criteriaWords(criteria, codes),
    position: positionOf(next),
  };
}

function explainSection({ change, old, new: next, fields: said }: SectionChange): ItemExplanation {
  const { number = null, title = '' } = next ?? old ?? {};
  const label = [...(number === null ? [] : [inOneLine(number)]), quoted(inOneLine(title))].join(' ');
  return {
    change,
    changeWords: changeWords[change].ofSection,
    label,
    number,
    title: inOneLine(title),
    aside: null,
    fields: said.map((field) => explainField(field, change === 'dropped')),
    criteria: null,
    position: positionOf(next),
  };
}

function positionOf(position: TextPosition | undefined): TextPosition {
  const { line, column } = position ?? {};
  return { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}

function criteriaWords({ gained, lost }: EventChange['criteria'], codes: ReadonlyMap<string, string>): string | null {
  const named = (ids: readonly string[]): string => ids.map((id) => codes.get(id) ?? id).join(', ');
  const words = [
    ...(gained.length === 0 ? [] : [`теперь основание для ${named(gained)}`]),
    ...(lost.length === 0 ? [] : [`больше не основание для ${named(lost)}`]),
  ];
  return words.length === 0 ? null : words.join('; ');
}

function codesOf({ score: { old, new: next } }: RoadmapChanges): ReadonlyMap<string, string> {
  const criteria = [...(old?.criteria ?? []), ...(next?.criteria ?? [])];
  return new Map(criteria.map(({ id, code }) => [id, inOneLine(code)]));
}

/** A field in words; of what is gone as a whole it says what it said. */
function explainField(change: FieldChange, isGone = false): FieldExplanation {
  const [old, next] = [change.old.map(inOneLine), change.new.map(inOneLine)];
  const note = shiftNote(change);
  const words = isGone ? old.join('; ') : changeInWords(old, next);
  return {
    name:
      change.stage === undefined ? inOneLine(change.name) : `этап ${quoted(inOneLine(change.stage))}, ${change.name}`,
    old,
    new: next,
    words: note === null ? words : `${words} (${note})`,
    note,
  };
}

/** «было → стало»; of lists that share most only what came and went. */
function changeInWords(old: readonly string[], next: readonly string[]): string {
  if (old.length === 0) return next.join('; ');
  if (next.length === 0) return `${old.join('; ')} → не указано`;
  const [went, came] = [without(old, next), without(next, old)];
  const isOneForOne = old.length === 1 && next.length === 1;
  if (isOneForOne || went.length === old.length || (went.length === 0 && came.length === 0)) {
    return `${old.join('; ')} → ${next.join('; ')}`;
  }
  return [
    ...(went.length === 0 ? [] : [`убрано: ${went.join('; ')}`]),
    ...(came.length === 0 ? [] : [`добавлено: ${came.join('; ')}`]),
  ].join('; ');
}

/** The values that others do not have in any case of their letters, each as often as it is there more often. */
function without(values: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const each of others.map(foldWord)) left.set(each, (left.get(each) ?? 0) + 1);
  return values.filter((each) => {
    const count = left.get(foldWord(each)) ?? 0;
    left.set(foldWord(each), count - 1);
    return count <= 0;
  });
}

function shiftNote({ days: meant, shift, occasions, old, new: next }: FieldChange): string | null {
  if (meant === undefined || old.length === 0 || next.length === 0) return null;
  if (shift !== undefined) return `на ${counted(Math.abs(shift), days)} ${shift > 0 ? 'позже' : 'раньше'}`;
  if (!isSameDays(meant.old, meant.new)) {
    return [meant.old, meant.new].map((each) => (each === null ? 'дни не названы' : daysText(each))).join(' → ');
  }
  if (occasions !== undefined) return occasionsNote(occasions);
  return meant.old === null ? null : 'дни те же';
}

/** What times went and came where the first and the last day stay: «убрано: 01.05.2024 – 31.05.2024», of many their numbers. */
function occasionsNote({ old, new: next }: NonNullable<FieldChange['occasions']>): string {
  const parts = [
    { word: 'убрано', times: old },
    { word: 'добавлено', times: next },
  ].filter(({ times }) => times.length > 0);
  const words = (times: readonly DayInterval[]): string =>
    times.length > mostTimes ? counted(times.length, nouns.deadline) : times.map(daysText).join(', ');
  return parts.map(({ word, times }) => `${word}: ${words(times)}`).join('; ');
}

/** More times of a deadline than these are counted, not named. */
const mostTimes = 3;

function isSameDays(one: DayInterval | null, other: DayInterval | null): boolean {
  return one?.from === other?.from && one?.to === other?.to;
}

/** So many are named, and how many more there are. */
const mostNamed = 20;

function notesOn({ renumbered, shiftedWithPeriod }: RoadmapChanges): readonly string[] {
  return [
    ...(renumbered.length === 0
      ? []
      : [`Другие номера у ${counted(renumbered.length, nouns.ofEvents)}: ${named(renumbered, renumbering)}.`]),
    ...(shiftedWithPeriod.length === 0
      ? []
      : [
          `Вместе с периодом сдвинулись сроки ${counted(shiftedWithPeriod.length, nouns.ofEvents)}: ${named(shiftedWithPeriod, ({ new: { number, title } }) => (number === null ? eventLabel(null, title) : numberLabel(number)))}.`,
        ]),
  ];
}

function renumbering({ old, new: next }: CarriedAlong): string {
  const words = (number: string | null): string => (number === null ? 'без номера' : inOneLine(number));
  return `${words(old.number)} → ${words(next.number)}`;
}

function named(items: readonly CarriedAlong[], words: (item: CarriedAlong) => string): string {
  const rest = items.length - mostNamed;
  return `${items.slice(0, mostNamed).map(words).join(', ')}${rest > 0 ? ` и ещё ${rest}` : ''}`;
}

function explainScores({ score: { old, new: next, criteria } }: RoadmapChanges): ScoreChangeExplanation {
  const [was, is] = [summary(old), summary(next)];
  return {
    summary: was === is ? is : `${was} → ${is}`,
    criteria: criteria.map(explainCriterionChange),
  };
}

function summary(score: Score | null): string {
  return score === null ? 'критерии не применяются' : scoreSummary(score);
}

function explainCriterionChange(change: CriterionChange): CriterionChangeExplanation {
  const [old, next] = [stateOf(change.old), stateOf(change.new)];
  const code = inOneLine(change.code);
  const because = change.because.map(causeWords).join(', ');
  return {
    code,
    title: inOneLine(change.title),
    old,
    new: next,
    because,
    words: `${code}: ${old} → ${next}${because === '' ? '' : `: ${because}`}`,
  };
}

function stateOf(state: CriterionState | null): string {
  return state === null ? 'нет такого критерия' : stateWords[state];
}

/** «№ 12»; what only the old version has says so, since its number may be another event's by now. */
function causeWords({ event, title, in: side }: CauseReference): string {
  const label = event === null ? eventLabel(null, title) : numberLabel(event);
  return side === 'new' ? label : `${label} прежней карты`;
}
