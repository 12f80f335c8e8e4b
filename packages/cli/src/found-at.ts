import type { RuleId, Severity } from '@dorkarta/core';

/** A place of a file. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface PlaceAt {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Another place that a finding speaks of. */
export interface RelatedAt extends PlaceAt {
  /** What stands there. */
  readonly message: string;
  /** The imported file that it is in, as its path is shown; absent where that is the same file. */
  readonly file?: string;
}

/** Something wrong at a place of a file. */
export interface FoundAt extends PlaceAt {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly related?: readonly RelatedAt[];
  /** The author's reason for not checking it; then it counts nowhere. */
  readonly suppressed?: string;
}

/** How many findings there are, those that the author suppressed aside. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** A finding that the author chose not to mend. */
export interface SuppressedFinding extends FoundAt {
  readonly suppressed: string;
}

/** The findings that the author did not suppress. */
export function unsuppressed(findings: readonly FoundAt[]): readonly FoundAt[] {
  return findings.filter(({ suppressed }) => suppressed === undefined);
}

/** The findings that the author suppressed. */
export function suppressedOf(findings: readonly FoundAt[]): readonly SuppressedFinding[] {
  return findings.flatMap(({ suppressed, ...finding }) =>
    suppressed === undefined ? [] : [{ ...finding, suppressed }],
  );
}

export function countFindings(findings: readonly FoundAt[]): FindingCounts {
  const count = (severity: Severity): number =>
    unsuppressed(findings).filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}
