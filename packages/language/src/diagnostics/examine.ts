import {
  type DkFile,
  examineRoadmap,
  prepareSubject,
  roadmapRules,
  type Severity,
  type Suppression,
} from '@dorkarta/core';
import type { MappedFile } from '../mapping/map-file.ts';
import type { Span } from '../syntax/source-line.ts';
import { type Diagnostic, inTextOrder } from './diagnostic.ts';

/** What the configuration says of single rules: another severity, or none of it. */
export type SeverityOverrides = Readonly<Record<string, Severity | 'off'>>;

/** Everything that there is to tell about a file: the language's own diagnostics and the findings of the roadmap rules. */
export function examineFile(mapped: MappedFile, overrides: SeverityOverrides = {}): readonly Diagnostic[] {
  const all = [...mapped.diagnostics, ...roadmapDiagnostics(mapped)];
  return inTextOrder(all.flatMap((diagnostic) => withSeverity(diagnostic, overrides[diagnostic.rule])));
}

function withSeverity(diagnostic: Diagnostic, override: Severity | 'off' | undefined): readonly Diagnostic[] {
  if (override === 'off') return [];
  return [override === undefined ? diagnostic : { ...diagnostic, severity: override }];
}

function roadmapDiagnostics({ file, trace }: MappedFile): readonly Diagnostic[] {
  if (file.type !== 'roadmap') return [];
  const suppressions = suppressionsOf(file).map((suppression) => ({
    suppression,
    scope: trace.spanOf({ node: suppression, field: 'scope' }),
  }));
  return examineRoadmap(prepareSubject(file), roadmapRules).map(({ rule, severity, message, place }) => {
    const span = trace.spanOf(place) ?? { start: 0, end: 0 };
    const reason = suppressions.find(({ suppression, scope }) => suppression.rule === rule && isInside(span, scope));
    const diagnostic = { rule, severity, message, span };
    return reason === undefined ? diagnostic : { ...diagnostic, suppressed: reason.suppression.reason };
  });
}

function isInside(span: Span, scope: Span | undefined): boolean {
  return scope !== undefined && scope.start <= span.start && span.end <= scope.end;
}

function suppressionsOf(file: Extract<DkFile, { type: 'roadmap' }>): readonly Suppression[] {
  const containers = [
    file,
    ...file.sections.flatMap((section) => ('subsections' in section ? [section, ...section.subsections] : [section])),
  ];
  return containers.flatMap((container) => [
    ...container.suppressions,
    ...container.events.flatMap((event) => event.suppressions),
  ]);
}
