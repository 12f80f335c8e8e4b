import { formatDayLong } from '../calendar/format-day.ts';
import type { CriterionPart } from '../rubric/rubric.schema.ts';
import { rubricName } from '../rubric/rubric-name.ts';
import { counted, nouns } from '../text/counted.ts';
import { decimal } from '../text/decimal.ts';
import { inOneLine } from '../text/in-one-line.ts';
import { sentence } from '../text/sentence.ts';
import { eventLabel, numberLabel } from './event-label.ts';
import { furtherReferences } from './further-references.ts';
import { outOf } from './out-of.ts';
import { partNames } from './part-names.ts';
import type { CriterionScore, CriterionState, Decided, Reference, Score } from './score.schema.ts';
import { scoreSummary } from './score-summary.ts';

/**
 * How a score comes about, in official Russian, for all who show it: plain JSON, every text on one line, whole sentences
 * with their full stop. What there is nothing to say of is null, or an empty list.
 */
export interface ScoreExplanation {
  /** The score in one line: «ДК 4–5 из 5 · не оценено 5». */
  readonly summary: string;
  /** «По состоянию на 1 июля 2021 г.»; null where no report is counted. */
  readonly asOf: string | null;
  /** The criteria: «рекомендации_2022 версия 1», and what they are called. */
  readonly rubric: { readonly name: string; readonly title: string };
  /** In the order of the rubric. */
  readonly criteria: readonly CriterionExplanation[];
  /**
   * What to do, the best first: what brings most points, and of equals what is missing before what an expert may grant
   * as it is.
   */
  readonly nextSteps: readonly NextStep[];
  /** A sentence for each state that leaves points open: which criteria, and why. */
  readonly notes: readonly StateNote[];
  /** What is to be said of the roadmap as a whole: «Похоже на план школы: …». */
  readonly remarks: readonly string[];
  readonly conclusion: ConclusionExplanation | null;
  /** «До «системной плановой работы» не хватает 3 баллов; …» */
  readonly distance: string | null;
  /** Where the bounds of the conclusions come from, where a conclusion or the distance to one is told. */
  readonly boundsNote: string | null;
}

/** A criterion in words. */
export interface CriterionExplanation {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly part: CriterionPart;
  /** «Содержательная экспертиза» */
  readonly partName: string;
  readonly state: CriterionState;
  /** «выполнено», «решает эксперт» */
  readonly stateWords: string;
  /** «1 из 1», «0–1 из 1»; «– из 1» of what has no points yet. */
  readonly points: string;
  /** Its parts with their numbers: «показатели есть у 7 из 9 муниципальных мероприятий (78 %), нужно 90 %; нет: № 2, 5». */
  readonly conditions: readonly ConditionExplanation[];
  /** What it rests on. */
  readonly evidence: readonly ReferenceExplanation[];
  /** What stands in its way, and the events that come nearest, with the reason why they do not count. */
  readonly obstacles: readonly ReferenceExplanation[];
  /** How many more of them there are than are listed. */
  readonly more: { readonly evidence: number; readonly obstacles: number };
  readonly remedy: RemedyExplanation | null;
  /** What an expert decided; null where nobody did. */
  readonly decided: DecisionExplanation | null;
}

/** What an expert decided, beside what the program found. */
export interface DecisionExplanation {
  readonly by: string;
  /** Whether the criterion itself was decided, so that it rests on that, or events that it rests on. */
  readonly on: Decided['on'];
  /** «решение эксперта: выполнено, 1 из 1», «с решениями эксперта о мероприятиях: …» */
  readonly verdict: string;
  /** The same with the event that the criterion then rests on. */
  readonly words: string;
  readonly reason: string;
  /** «программа: решает эксперт, 0–1 из 1» */
  readonly found: string;
}

/** A part of a criterion with its numbers. */
export interface ConditionExplanation {
  readonly state: CriterionState;
  readonly stateWords: string;
  readonly text: string;
}

/** An event, a task or a section, and what it says. */
export interface ReferenceExplanation {
  /** «№ 14 «Визиты в школы»», as much of it as there is. */
  readonly label: string;
  /** «№ 14»; null where it has none, or where a task or section is meant. */
  readonly number: string | null;
  /** The words that the criterion rests on, or what is missing; may be empty. */
  readonly words: string;
  readonly basis: Reference['basis'];
  /** «указано», «по названию», «под вопросом» */
  readonly basisWords: string;
  /** The file that it stands in, where that is not the one that is judged. */
  readonly file?: string;
  /** Where it stands in the text, from 1; absent where the score does not tell. */
  readonly line?: number;
  readonly column?: number;
}

/** What to do about a criterion. */
export interface RemedyExplanation {
  /** «Назовите школу муниципалитета, на базе которой пройдёт хотя бы одно муниципальное мероприятие: «площадка: …».» */
  readonly text: string;
  /** «Принесёт 1 балл.», «Принесёт 1 балл, когда эксперт решит заново.» */
  readonly brings: string;
}

/** What to do about a criterion, and about which. */
export interface NextStep extends RemedyExplanation {
  /** The `id` of the criterion. */
  readonly criterion: string;
  readonly code: string;
}

/** Why some criteria have no sure points. */
export interface StateNote {
  readonly state: CriterionState;
  /** «Не оценено, пока нет отчёта о мониторинге: С1, С2.» */
  readonly text: string;
}

/** The conclusion that the points lead to. */
export interface ConclusionExplanation {
  readonly level: 1 | 2 | 3;
  /** «Заключение 1» */
  readonly title: string;
  readonly text: string;
}

/** Explains a score: a pure function of it, total for whatever `scoreSchema` accepts. */
export function explainScore(score: Score): ScoreExplanation {
  const { rubric, criteria, conclusion, next } = score;
  const isConcluded = conclusion !== null || next !== null;
  return {
    summary: scoreSummary(score),
    asOf: score.asOf === undefined ? null : `По состоянию на ${formatDayLong(score.asOf)}`,
    rubric: { name: inOneLine(rubricName(rubric)), title: inOneLine(rubric.title) },
    criteria: criteria.map(explainCriterion),
    nextSteps: nextStepsOf(criteria),
    notes: notesOn(criteria),
    remarks: (score.remarks ?? []).map(sentence),
    conclusion: conclusion === null ? null : explainConclusion(conclusion),
    distance: next === null ? null : sentence(next.text),
    boundsNote: isConcluded && rubric.boundsNote !== undefined ? sentence(rubric.boundsNote) : null,
  };
}

/** The words for how a criterion stands. */
export const stateWords = {
  met: 'выполнено',
  unmet: 'не выполнено',
  expert: 'решает эксперт',
  'not-assessed': 'не оценено',
  unknown: 'не удалось оценить',
} as const satisfies Readonly<Record<CriterionState, string>>;

/** How a criterion stands in words; where an expert gave some of its points it is met in part. */
function wordsFor({ state, points }: Pick<CriterionScore, 'state' | 'points'>): string {
  return state === 'unmet' && points.max > 0 ? 'выполнено частично' : stateWords[state];
}

/** Explains one criterion. */
export function explainCriterion(criterion: CriterionScore): CriterionExplanation {
  const { id, part, state, remedy, decided } = criterion;
  return {
    id,
    code: inOneLine(criterion.code),
    title: inOneLine(criterion.title),
    part,
    partName: partNames[part].full,
    state,
    stateWords: wordsFor(criterion),
    points: pointsText(criterion),
    conditions: (criterion.conditions ?? []).map((condition) => ({
      state: condition.state,
      stateWords: stateWords[condition.state],
      text: sentence(condition.text),
    })),
    evidence: criterion.evidence.map(explainReference),
    obstacles: criterion.obstacles.map(explainReference),
    more: criterion.more ?? { evidence: 0, obstacles: 0 },
    remedy: remedy === null ? null : explainRemedy(remedy, decided),
    decided: decided === undefined ? null : explainDecision(decided, criterion),
  };
}

function explainDecision(
  { by, on, state, points, reason, found }: Decided,
  criterion: CriterionScore,
): DecisionExplanation {
  const { of } = criterion;
  const given = `${wordsFor({ state, points })}, ${pointsText({ state, points, of })}`;
  const isOnCriterion = on === 'criterion';
  const verdict = `${isOnCriterion ? 'решение эксперта' : 'с решениями эксперта о мероприятиях'}: ${given}`;
  return {
    by: inOneLine(by),
    on,
    verdict,
    words: isOnCriterion ? verdict : `${verdict}${groundsText(criterion)}`,
    reason: sentence(reason),
    found: `программа: ${stateWords[found.state]}, ${pointsText({ ...found, of })}`,
  };
}

/** «, основание – № 25 «Семинар для педагогов»»; nothing where the numbers of the criterion say it. */
function groundsText({ conditions = [], evidence, more }: CriterionScore): string {
  const [first, ...others] = evidence;
  if (first === undefined || conditions.length > 0) return '';
  const further = furtherReferences(others.map(explainReference), more?.evidence);
  return `, основание – ${eventLabel(first.event, first.title)}${further === undefined ? '' : ` и ещё ${further}`}`;
}

function pointsText({ state, points, of }: Pick<CriterionScore, 'state' | 'points' | 'of'>): string {
  return state === 'not-assessed' || state === 'unknown' ? `– из ${decimal(of)}` : outOf(points, of);
}

const basisWords = {
  stated: 'указано',
  inferred: 'по названию',
  doubtful: 'под вопросом',
} as const satisfies Readonly<Record<Reference['basis'], string>>;

function explainReference({ event, title, words, basis, file, line, column }: Reference): ReferenceExplanation {
  return {
    label: eventLabel(event, title),
    number: event === null ? null : numberLabel(event),
    words: inOneLine(words),
    basis,
    basisWords: basisWords[basis],
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}

/** Where an expert gave the points, nothing brings more of them until an expert gives them anew. */
function explainRemedy(
  { text, points }: NonNullable<CriterionScore['remedy']>,
  decided: CriterionScore['decided'],
): RemedyExplanation {
  const condition = decided?.on === 'criterion' ? ', когда эксперт решит заново' : '';
  return { text: sentence(text), brings: `Принесёт ${counted(points, nouns.point)}${condition}.` };
}

function nextStepsOf(criteria: readonly CriterionScore[]): readonly NextStep[] {
  return criteria
    .flatMap(({ remedy, ...criterion }) => (remedy === null ? [] : [{ ...criterion, remedy }]))
    .toSorted((one, other) => other.remedy.points - one.remedy.points || mayBeGranted(one) - mayBeGranted(other))
    .map(({ id, code, remedy, decided }) => ({
      criterion: id,
      code: inOneLine(code),
      ...explainRemedy(remedy, decided),
    }));
}

function mayBeGranted({ state }: Pick<CriterionScore, 'state'>): number {
  return state === 'expert' ? 1 : 0;
}

function notesOn(criteria: readonly CriterionScore[]): readonly StateNote[] {
  const note = (state: CriterionState, reason: string, codes: readonly string[]): readonly StateNote[] =>
    codes.length === 0 ? [] : [{ state, text: `${reason}: ${codes.join(', ')}.` }];
  const of = (state: CriterionState): readonly CriterionScore[] => criteria.filter((each) => each.state === state);
  const causes = [...new Set(of('not-assessed').map(({ cause }) => cause))];
  return [
    ...note('expert', 'Решает эксперт, пока основание под вопросом', of('expert').map(codeOf)),
    ...causes.flatMap((cause) => {
      const reason =
        cause === undefined ? 'Не оценено, пока нет отчёта о мониторинге' : `Не оценено, ${inOneLine(cause)}`;
      return note(
        'not-assessed',
        reason,
        of('not-assessed')
          .filter((each) => each.cause === cause)
          .map(codeOf),
      );
    }),
    ...note('unknown', 'Не удалось оценить из-за ошибки в программе', of('unknown').map(codeWithCause)),
  ];
}

function codeOf({ code }: CriterionScore): string {
  return inOneLine(code);
}

/** «К3», or with what the program stumbled over: «К3 (TypeError: …)». */
function codeWithCause({ code, cause }: CriterionScore): string {
  return inOneLine(cause === undefined ? code : `${code} (${cause})`);
}

function explainConclusion({ level, text }: NonNullable<Score['conclusion']>): ConclusionExplanation {
  return { level, title: `Заключение ${level}`, text: sentence(text) };
}
