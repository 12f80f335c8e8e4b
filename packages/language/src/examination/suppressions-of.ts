import {
  type Container,
  containersOf,
  type DkFile,
  type Event,
  type EventReport,
  innermost,
  type ModelNode,
  type Monitoring,
  type Review,
  type Suppression,
} from '@dorkarta/core';

/** A suppression, and what it stands at. */
export interface SuppressionAt {
  readonly suppression: Suppression;
  /** The construct within which it holds; absent where that is the whole file, declarations above its root included. */
  readonly within?: ModelNode;
}

/** Every suppression of a file: those of what is around come before those of what is in it. */
export function suppressionsOf(file: DkFile): readonly SuppressionAt[] {
  switch (file.type) {
    case 'roadmap':
      return [...containersOf(file)].flatMap((containers) => {
        const container = innermost(containers);
        const own = container === file ? forFile(file) : at(container);
        return [...own, ...container.events.flatMap(at)];
      });
    case 'monitoring':
      return [
        ...forFile(file),
        ...file.reports.flatMap(at),
        ...(file.review === undefined ? [] : forFile(file.review)),
      ];
    case 'review':
      return forFile(file);
    case 'directory':
      return [];
  }
}

type Suppressing = Container | Event | EventReport | Monitoring | Review;

function at(within: Suppressing): readonly SuppressionAt[] {
  return within.suppressions.length === 0
    ? nothing
    : within.suppressions.map((suppression) => ({ suppression, within }));
}

/** Most events suppress nothing. */
const nothing: readonly SuppressionAt[] = [];

function forFile({ suppressions }: Suppressing): readonly SuppressionAt[] {
  return suppressions.map((suppression) => ({ suppression }));
}
