import type { DkFile } from '../model/file.schema.ts';
import { levelNames } from '../model/level.ts';
import type { Place } from '../model/place.ts';
import type { Roadmap } from '../model/roadmap.ts';
import { failure, type Result, success } from '../result.ts';
import { defaultLevel } from '../roadmap/inheritance.ts';
import { officialRubric } from '../rubric/official-rubric.ts';
import type { Criterion, Rubric } from '../rubric/rubric.schema.ts';
import type { EventView } from '../view/event-run.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import type { Mark, RequirementResult } from './mark.ts';
import { remarksOn } from './remarks.ts';
import { checkRequirement, withoutRepeats } from './requirement.ts';
import type { CriterionScore, Reference, Score } from './score.schema.ts';
import { totalled } from './total-score.ts';

/** Where a place of the model stands in the text, from 1; in another file, with that file. */
export type Locate = (place: Place) => Pick<Reference, 'file' | 'line' | 'column'> | undefined;

/** Why a rubric does not judge a roadmap; undefined where it does. */
export function whyNotScored(roadmap: Roadmap, rubric: Rubric = officialRubric): string | undefined {
  const level = roadmap.level ?? defaultLevel;
  if (rubric.levels.includes(level)) return undefined;
  const adjective = levelNames[level].replace(/ый$/, 'ая');
  return `${adjective} дорожная карта: критерии не применяются`;
}

/** Why a file has no score, by its kind. */
export function whyFileNotScored(file: DkFile, rubric: Rubric = officialRubric): string {
  switch (file.type) {
    case 'roadmap':
      return whyNotScored(file, rubric) ?? 'критерии не применяются';
    case 'monitoring':
      return 'к отчёту о мониторинге не подключена карта: добавьте вверху файла строку «подключить: карта.dk»';
    case 'review':
      return 'экспертиза без карты: подключите карту, на которую она дана, строкой «подключить: карта.dk»';
    case 'directory':
      return 'в файле нет дорожной карты';
  }
}

/**
 * Scores a roadmap by a rubric: a pure function of both. Null where the rubric is for other roadmaps (`whyNotScored`).
 * `locate` gives the references their place in the text.
 */
export function scoreRoadmap(
  roadmap: Roadmap,
  rubric: Rubric = officialRubric,
  locate: Locate = () => undefined,
): Score | null {
  return whyNotScored(roadmap, rubric) === undefined
    ? scoreEvidence(gatherEvidence(roadmap), rubric, { locate })
    : null;
}

/** What a score tells of its references. */
export interface ReferenceOptions {
  /** Gives them their place in the text. */
  readonly locate?: Locate | undefined;
  /** So many of a list are told at most, and how many more there are; all where absent. */
  readonly mostReferences?: number | undefined;
}

/** Scores what is already gathered. */
export function scoreEvidence(evidence: Evidence, rubric: Rubric, options: ReferenceOptions = {}): Score {
  const criteria = rubric.criteria.map((criterion) => scoreCriterion(criterion, evidence, options));
  const remarks = remarksOn(evidence);
  const { points, of, notAssessed, conclusion, next } = totalled({ criteria }, rubric);
  const asOf = evidence.monitoring?.due?.asOf;
  return {
    rubric: identityOf(rubric),
    ...(asOf === undefined ? {} : { asOf }),
    points,
    of,
    notAssessed,
    criteria,
    ...(remarks.length === 0 ? {} : { remarks }),
    conclusion,
    next,
  };
}

function identityOf({ id, version, title, boundsNote }: Rubric): Score['rubric'] {
  return { id, version, title, ...(boundsNote === undefined ? {} : { boundsNote }) };
}

function scoreCriterion(criterion: Criterion, evidence: Evidence, options: ReferenceOptions): CriterionScore {
  const checked = checkAll(criterion, evidence);
  const results = checked.ok ? checked.value : [];
  const state = checked.ok ? stateOf(results) : 'unknown';
  const { points } = criterion;
  const rests = tell(joinedMarks(results.map((result) => result.evidence)), options);
  const stands = tell(joinedMarks(results.map((result) => result.obstacles)), options);
  const conditions = results.flatMap(({ state: each, figures }) =>
    figures === undefined ? [] : [{ state: each, text: figures }],
  );
  const shares = results.flatMap(({ share }) => share ?? []);
  const cause = checked.ok ? results.find((result) => result.cause !== undefined)?.cause : checked.trouble;
  const more = { evidence: rests.more, obstacles: stands.more };
  return {
    id: criterion.id,
    code: criterion.code,
    part: criterion.part,
    title: criterion.title,
    state,
    ...(cause === undefined ? {} : { cause }),
    points: { min: state === 'met' ? points : 0, max: state === 'met' || state === 'expert' ? points : 0 },
    of: points,
    ...(conditions.length === 0 ? {} : { conditions }),
    ...(shares.length === 1 ? { share: shares[0] } : {}),
    evidence: rests.references,
    obstacles: stands.references,
    ...(more.evidence + more.obstacles === 0 ? {} : { more }),
    remedy: state === 'unmet' || state === 'expert' ? { text: remedyOf(criterion, state), points } : null,
  };
}

/** The marks of several requirements; a single one repeats nothing. */
function joinedMarks(lists: readonly (readonly Mark[])[]): readonly Mark[] {
  const [first = [], ...others] = lists.filter((marks) => marks.length > 0);
  return others.length === 0 ? first : withoutRepeats(lists.flat());
}

function tell(
  marks: readonly Mark[],
  { locate = nowhere, mostReferences = marks.length }: ReferenceOptions,
): { readonly references: readonly Reference[]; readonly more: number } {
  const told = marks.slice(0, mostReferences);
  return { references: told.map((mark) => referenceOf(mark, locate)), more: marks.length - told.length };
}

const nowhere: Locate = () => undefined;

/** What a criterion rests on, and what stands in its way. */
export type CriterionMarks = Pick<RequirementResult, 'evidence' | 'obstacles'>;

/** Looks at what a criterion rests on. */
export function marksOn(criterion: Criterion, evidence: Evidence): CriterionMarks {
  const checked = checkAll(criterion, evidence);
  const results = checked.ok ? checked.value : [];
  return {
    evidence: results.flatMap((result) => result.evidence),
    obstacles: results.flatMap((result) => result.obstacles),
  };
}

/** The criteria that rest on an event, and on what of it. */
export function criteriaRestingOn(
  { event }: EventView,
  { rubric, ...evidence }: Evidence & { readonly rubric: Rubric },
): readonly (Pick<Reference, 'words' | 'basis'> & { readonly code: string })[] {
  return rubric.criteria.flatMap((criterion) => {
    const mark = marksOn(criterion, evidence).evidence.findLast(({ node }) => node === event);
    return mark === undefined ? [] : [{ code: criterion.code, ...referenceOf(mark, nowhere) }];
  });
}

function remedyOf({ remedy }: Criterion, state: 'unmet' | 'expert'): string {
  return state === 'unmet'
    ? remedy
    : `Балл решает эксперт. Чтобы сомнений не было, скажите прямо о том, что под вопросом, или ${remedy.slice(0, 1).toLowerCase()}${remedy.slice(1)}`;
}

/** The results of all requirements; the trouble is what looking at one failed of, because of a bug. */
function checkAll({ requires }: Criterion, evidence: Evidence): Result<readonly RequirementResult[], string> {
  try {
    return success(requires.map((requirement) => checkRequirement(requirement, evidence)));
  } catch (error) {
    return failure(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
}

function stateOf(results: readonly RequirementResult[]): RequirementResult['state'] {
  const order = ['not-assessed', 'unmet', 'expert', 'met'] as const;
  return order.find((state) => results.some((result) => result.state === state)) ?? 'unmet';
}

function referenceOf({ node, event, title, fact }: Mark, locate: Locate): Reference {
  const words = fact.why === undefined ? fact.words : [fact.words, fact.why].filter((each) => each !== '').join(': ');
  return { event: event?.number ?? null, title, ...locate({ node, field: 'title' }), words, basis: fact.basis };
}
