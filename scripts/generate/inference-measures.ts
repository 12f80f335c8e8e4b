import { inferKinds, inferLevel, inferProjects, inferVenue, type Kind } from './inference.ts';
import type { Doubtable, Label, LabelledTitle } from './labelled-titles.ts';

/** How sure guesses compare with the labels. */
export interface Measure {
  /** Sure guesses that the reader confirms. */
  readonly right: number;
  /** Sure guesses that the reader denies. */
  readonly wrong: number;
  /** Sure guesses where the reader doubts. */
  readonly doubted: number;
  /** What the reader confirms and no sure guess says. */
  readonly missed: number;
}

/** A title where a sure guess and the label differ. */
export interface Disagreement {
  readonly title: string;
  readonly label: Label;
  readonly sure: boolean;
}

/** What is measured on titles. */
export type Measured = 'organizational' | 'methodical' | 'venue';

/** The share of sure guesses that the reader confirms; where the reader doubts, the guess is wrong too. */
export function precision({ right, wrong, doubted }: Measure): number {
  return right / (right + wrong + doubted);
}

/** The share of what the reader confirms that sure guesses find. */
export function recall({ right, missed }: Measure): number {
  return right / (right + missed);
}

/** Compares the sure guesses on titles with one of their labels. */
export function measure(titles: readonly LabelledTitle[], what: Measured): Measure {
  return sum(titles.map((each) => outcome(each[what], guesses(each.title, what))));
}

/** The titles where the sure guess differs from the label, whichever way. */
export function disagreements(titles: readonly LabelledTitle[], what: Measured): readonly Disagreement[] {
  return titles
    .map((each) => ({ title: each.title, label: each[what], sure: guesses(each.title, what) }))
    .filter(({ label, sure }) => sure !== (label === 'yes'));
}

/** Compares the directions of the survey, all eight together. */
export function measureDirections(titles: readonly LabelledTitle[]): Measure {
  return sum(titles.map(({ title, directions }) => compareNames(directions, sureDirections(title))));
}

/** Compares the projects named. */
export function measureProjects(titles: readonly LabelledTitle[]): Measure {
  return sum(
    titles.map(({ title, projects }) =>
      compareNames(
        projects,
        inferProjects(title)
          .filter(({ sure }) => sure)
          .map(({ name }) => name),
      ),
    ),
  );
}

/** Compares the levels «региональный» and «федеральный»; a guess is always sure. */
export function measureLevels(titles: readonly LabelledTitle[]): Measure {
  return sum(
    titles.map(({ title, level }) => {
      const guessed = inferLevel(title)?.level;
      return compareNames(level === '' ? [] : [{ name: level, sure: true }], guessed === undefined ? [] : [guessed]);
    }),
  );
}

function guesses(title: string, what: Measured): boolean {
  if (what === 'venue') return inferVenue(title)?.sure === true;
  return inferKinds(title).some(({ kind, sure }) => kind === what && sure);
}

function sureDirections(title: string): readonly Kind[] {
  return inferKinds(title)
    .filter(({ kind, sure }) => sure && kind !== 'organizational' && kind !== 'methodical')
    .map(({ kind }) => kind);
}

function outcome(label: Label, sure: boolean): Measure {
  return {
    right: Number(sure && label === 'yes'),
    wrong: Number(sure && label === 'no'),
    doubted: Number(sure && label === 'doubtful'),
    missed: Number(!sure && label === 'yes'),
  };
}

function compareNames(labels: readonly Doubtable[], guessed: readonly string[]): Measure {
  const labelOf = (name: string): Label => {
    const label = labels.find((each) => each.name === name);
    if (label === undefined) return 'no';
    return label.sure ? 'yes' : 'doubtful';
  };
  const missed = labels.filter(({ name, sure }) => sure && !guessed.includes(name)).length;
  return sum([...guessed.map((name) => outcome(labelOf(name), true)), { right: 0, wrong: 0, doubted: 0, missed }]);
}

function sum(measures: readonly Measure[]): Measure {
  return measures.reduce(
    (total, each) => ({
      right: total.right + each.right,
      wrong: total.wrong + each.wrong,
      doubted: total.doubted + each.doubted,
      missed: total.missed + each.missed,
    }),
    { right: 0, wrong: 0, doubted: 0, missed: 0 },
  );
}
