import type { DayInterval } from '../calendar/iso-day.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { Period } from '../phrases/period.schema.ts';
import { otherPeriodInTitle } from '../phrases/title-period.ts';
import { indexSchools, type SchoolIndex } from '../schools/school-index.ts';

/**
 * What of a roadmap bears on each of its events by itself. Whatever is said of a single event rests on the event, on what
 * holds for it, and on this alone, so that it stays true while its author writes other events.
 */
export interface Setting {
  readonly title: string;
  readonly municipality: string;
  readonly period: Period | undefined;
  /** The days of the period that the title names, where that is another one. */
  readonly daysOfTitle: DayInterval | undefined;
  readonly declarations: readonly Declaration[];
  /** What is declared, by title: of those of one title the first of each kind. */
  readonly declared: ReadonlyMap<string, readonly Declaration[]>;
  /** What the roadmap says of itself: its title, its aims and tasks. */
  readonly statement: string;
  /** The schools that it supports, to be found in texts: those declared, and those that it names when it speaks of itself. */
  readonly supported: SchoolIndex;
  /** The schools that the roadmap declares itself. */
  readonly ownSchools: SchoolIndex;
  /** What was found out about lists that many events may share (see `recallOfList`). */
  readonly knownOfLists: WeakMap<readonly unknown[], Map<object, unknown>>;
}

/**
 * Answers a question about a list once, however many events inherit it: they have the same object.
 * The answer must rest on the list and on the setting alone.
 */
export function recallOfList<Item, Answer>(
  setting: Pick<Setting, 'knownOfLists'>,
  list: readonly Item[],
  question: (list: readonly Item[]) => Answer,
): Answer {
  return recallOfListBy(setting, list, question, () => question(list));
}

/** The answer about a list that is known by a key, or else is found now. */
export function recallOfListBy<Answer>(
  { knownOfLists }: Pick<Setting, 'knownOfLists'>,
  list: readonly unknown[],
  key: object,
  find: () => Answer,
): Answer {
  const known = knownOfLists.get(list) ?? new Map<object, unknown>();
  knownOfLists.set(list, known);
  if (!known.has(key)) known.set(key, find());
  return known.get(key) as Answer;
}

/** The setting of a roadmap; its indexes are made when they are first asked for. */
export function settingOf(roadmap: Roadmap): Setting {
  const { title, municipality = '', period, declarations } = roadmap;
  const statement = statementOf(roadmap);
  const declared = once(() => declaredByTitle(declarations));
  const supported = once(() => indexSchools(titlesOfSchools(declarations), statement));
  const daysOfTitle = once(() => otherPeriodInTitle(title, period)?.days);
  const ownSchools = once(() => indexSchools(titlesOfSchools(declarations.filter(({ from }) => from === undefined))));
  return {
    title,
    municipality,
    period,
    declarations,
    statement,
    knownOfLists: new WeakMap(),
    get daysOfTitle() {
      return daysOfTitle();
    },
    get declared() {
      return declared();
    },
    get supported() {
      return supported();
    },
    get ownSchools() {
      return ownSchools();
    },
  };
}

/** Whether two settings are of the same objects. */
export function isSameSetting(one: Setting, other: Setting): boolean {
  return (
    one.title === other.title &&
    one.statement === other.statement &&
    one.municipality === other.municipality &&
    one.period === other.period &&
    one.declarations.length === other.declarations.length &&
    one.declarations.every((each, index) => each === other.declarations[index])
  );
}

function statementOf({ title, goals, tasks }: Roadmap): string {
  return [title, ...goals, ...tasks.map((task) => task.title)].join('. ');
}

function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

function titlesOfSchools(declarations: readonly Declaration[]): readonly string[] {
  return declarations.filter(({ kind }) => kind === 'school').map(({ title }) => title);
}

function declaredByTitle(declarations: readonly Declaration[]): Setting['declared'] {
  const declared = new Map<string, Declaration[]>();
  for (const declaration of declarations) {
    const alike = declared.get(declaration.title);
    if (alike === undefined) declared.set(declaration.title, [declaration]);
    else if (alike.every(({ kind }) => kind !== declaration.kind)) alike.push(declaration);
  }
  return declared;
}
