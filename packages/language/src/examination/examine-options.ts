import {
  chooseRubric,
  type EventMemory,
  headingOf,
  type Inference,
  type IsoDay,
  officialRubric,
  parseRubricChoice,
  type Roadmap,
  type Rubric,
  type RuleHeading,
  type Severity,
  type TemplateCatalogue,
} from '@dorkarta/core';

/** What the configuration says of single rules: another severity, or none of it. */
export type SeverityOverrides = Readonly<Record<string, Severity | 'off'>>;

/** By what a file is judged. */
export interface ExamineOptions {
  readonly severity?: SeverityOverrides;
  /** Only errors are looked for: whoever asks whether a file can be used needs no warnings. */
  readonly onlyErrors?: boolean | undefined;
  /** The criteria that a roadmap can choose; the official ones where absent. */
  readonly rubrics?: readonly Rubric[];
  /** The criteria of a roadmap that names none: «рекомендации_2022 версия 1». */
  readonly rubric?: string | undefined;
  /** The templates that a roadmap can choose; absent where any name will do. */
  readonly templates?: TemplateCatalogue | undefined;
  /** Infers from words; anew each time where absent. */
  readonly inference?: Inference | undefined;
  /** What was found out about events when they were looked at before; nothing where absent. */
  readonly memory?: EventMemory | undefined;
  /** So many references of a criterion the score holds at most; all where absent. */
  readonly mostReferences?: number | undefined;
  /** The day as of which a monitoring report is judged; its own where absent. */
  readonly asOf?: IsoDay | undefined;
  /** How many days ahead a monitoring report warns of a deadline; up to the next control where absent. */
  readonly warnDays?: number | undefined;
}

/** The criteria that a roadmap chooses, or why it can have none. */
export function chosenRubric(
  { rubric }: Pick<Roadmap, 'rubric'>,
  { rubrics = [officialRubric], rubric: configured }: ExamineOptions,
): ReturnType<typeof chooseRubric> {
  const choice = rubric ?? (configured === undefined ? undefined : parseRubricChoice(configured));
  return chooseRubric(choice, rubrics);
}

/** The criteria that a roadmap chooses, else the official ones: what is wrong with its choice is told in its own file. */
export function rubricOf(roadmap: Roadmap, options: ExamineOptions): Rubric {
  const chosen = chosenRubric(roadmap, options);
  return chosen.ok ? chosen.value : officialRubric;
}

/** The rules that can find what is looked for; whether a suppression is idle shows only when all have been asked. */
export function askedRules<Each extends Pick<RuleHeading, 'id' | 'severity'>>(
  rules: readonly Each[],
  options: ExamineOptions,
): readonly Each[] {
  if (options.onlyErrors !== true) return rules;
  const isError = ({ id, severity }: Pick<RuleHeading, 'id' | 'severity'>): boolean =>
    (options.severity?.[id] ?? severity) === 'error';
  return isError(headingOf('suppression-is-needed')) ? rules : rules.filter(isError);
}
