import type { CriterionDecision, EventRuling } from '../model/review.ts';
import { ruledTraitName } from '../taxonomy/trait.ts';
import { criterionNamed, hasReason, pointsGiven, rulingCounts } from './expert-word.ts';
import type { ReviewedRoadmap, ReviewSubject } from './review-subject.ts';

/** What an expert's conclusion says of a criterion or of an event, as far as it counts. */
export interface ExpertStatement {
  readonly node: CriterionDecision | EventRuling;
  /** The same for all that is on the same criterion or event. */
  readonly on: string;
  /** «критерии «К3»», «мероприятии № 14» */
  readonly about: string;
  readonly says: readonly Said[];
}

interface Said {
  /** What is judged: the points, or what the event can be. */
  readonly what: string;
  readonly is: number | boolean;
  /** «выполнено», «не площадка» */
  readonly words: string;
}

/** A statement and where it stands: plain data, if its place is. */
export type PlacedStatement = Omit<ExpertStatement, 'node'> & {
  /** The name of its file. */
  readonly file: string;
  readonly line: number;
};

/** Experts decide otherwise of the same. */
export interface Disagreement<Statement> {
  /** Where it is told. */
  readonly at: Statement;
  /** What other files say of it, as far as it is contradicted. */
  readonly others: readonly Statement[];
  readonly message: string;
}

/** What stands at the others. */
export const otherDecision = 'Другое решение';

/** What counts of an expert's conclusion, in the order of its file. */
export function statementsOf({ view, examined }: ReviewSubject): readonly ExpertStatement[] {
  return examined === undefined ? [] : [...onCriteria(view.review.decisions, examined), ...onEvents(view)];
}

function onCriteria(
  decisions: readonly CriterionDecision[],
  { rubric, word }: ReviewedRoadmap,
): readonly ExpertStatement[] {
  const seen = new Set<string>();
  return decisions.filter(hasReason).flatMap((node) => {
    const criterion = criterionNamed(node.code, rubric);
    const points = criterion === undefined ? undefined : pointsGiven(node.verdict, criterion);
    if (criterion === undefined || points === undefined || !word.criteria.has(criterion.id)) return [];
    if (seen.has(criterion.id)) return [];
    seen.add(criterion.id);
    const says = [{ what: 'points', is: points, words: node.verdict.text }];
    return [{ node, on: `criterion ${criterion.id}`, about: `критерии «${criterion.code}»`, says }];
  });
}

function onEvents({ rulings, roadmap }: ReviewSubject['view']): readonly ExpertStatement[] {
  const places = new Map(roadmap?.view.events.map(({ event }, place) => [event, place]));
  return rulings.filter(rulingCounts).flatMap(({ ruling: node, event }) => {
    if (event === undefined) return [];
    const about = `мероприятии № ${event.number ?? '…'}`;
    const says = node.statements.flatMap(({ traits, holds }) =>
      traits.map((what): Said => ({ what, is: holds, words: `${holds ? '' : 'не '}${ruledTraitName(what)}` })),
    );
    return [{ node, on: `event ${places.get(event.event)}`, about, says }];
  });
}

/**
 * Where conclusions on one roadmap contradict each other: each criterion and event once, told at the first statement that
 * contradicts one before it, or, where a file is asked for, at the first of that file that is contradicted.
 */
export function disagreements<Statement extends PlacedStatement>(
  statements: readonly Statement[],
  file?: string,
): readonly Disagreement<Statement>[] {
  return groupsOf(statements).flatMap((group) => {
    const contested = contestedIn(group);
    const opposed = group.filter((each) => sidesOf(each, contested).length > 0);
    const [first] = opposed;
    const at = opposed.find((each) =>
      file === undefined ? first !== undefined && areOpposed(first, each) : each.file === file,
    );
    if (at === undefined) return [];
    const others = opposed.filter((each) => each.file !== at.file);
    return [{ at, others, message: messageOf(at, others, contested) }];
  });
}

function groupsOf<Statement extends PlacedStatement>(
  statements: readonly Statement[],
): readonly (readonly Statement[])[] {
  const groups = new Map<string, Statement[]>();
  for (const each of statements) {
    const group = groups.get(each.on);
    if (group === undefined) groups.set(each.on, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}

/** What statements of different files say otherwise of. */
function contestedIn(group: readonly PlacedStatement[]): ReadonlySet<string> {
  const first = new Map<string, { readonly is: Said['is']; readonly file: string }>();
  const contested = new Set<string>();
  for (const { says, file } of group) {
    for (const { what, is } of says) {
      const before = first.get(what);
      if (before === undefined) first.set(what, { is, file });
      else if (before.is !== is && before.file !== file) contested.add(what);
    }
  }
  return contested;
}

function sidesOf({ says }: PlacedStatement, contested: ReadonlySet<string>): readonly Said[] {
  return says.filter(({ what }) => contested.has(what));
}

function areOpposed(one: PlacedStatement, other: PlacedStatement): boolean {
  return (
    one.file !== other.file &&
    one.says.some(({ what, is }) => other.says.some((each) => each.what === what && each.is !== is))
  );
}

/** So many of the others are named. */
const mostNamed = 4;

function messageOf(at: PlacedStatement, others: readonly PlacedStatement[], contested: ReadonlySet<string>): string {
  const wordsOf = (each: PlacedStatement): string =>
    `«${sidesOf(each, contested)
      .map(({ words }) => words)
      .join(', ')}»`;
  const named = others
    .slice(0, mostNamed)
    .map((each) => `в файле ${each.file} (строка ${each.line}) – ${wordsOf(each)}`);
  const rest = others.length - named.length;
  const there = [...named, ...(rest > 0 ? [`и ещё решений: ${rest}`] : [])].join(', ');
  return `О ${at.about} эксперты решили по-разному: здесь ${wordsOf(at)}, ${there}. Решите, чьё заключение действует.`;
}
