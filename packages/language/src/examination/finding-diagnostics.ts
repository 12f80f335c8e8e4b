import {
  type DkFile,
  type Finding,
  isRuleId,
  nearest,
  type Place,
  ruleCatalogue,
  rulesAbout,
  type Suppression,
} from '@dorkarta/core';
import { type Diagnostic, diagnose, type RelatedSpan } from '../diagnostics/diagnostic.ts';
import type { MappedFile } from '../mapping/map-file.ts';
import type { Span } from '../places/span.ts';
import type { Trace } from '../places/trace.ts';
import { type SuppressionAt, suppressionsOf } from './suppressions-of.ts';

/** The findings of rules at their places in the text, those that the author suppressed marked, and the suppressions that suppress nothing. */
export function findingDiagnostics(findings: readonly Finding[], mapped: MappedFile): readonly Diagnostic[] {
  const { file, trace } = mapped;
  const suppressions = suppressionsOf(file);
  const matching = matcherOf(suppressions, trace);
  const used = new Set<Suppression>();
  const found = findings.map((finding): Diagnostic => {
    const diagnostic = atItsPlace(finding, mapped);
    const match = matching(finding.rule, diagnostic.span);
    if (match === undefined) return diagnostic;
    used.add(match);
    return { ...diagnostic, suppressed: match.reason };
  });
  const idle = suppressions.filter(({ suppression }) => !used.has(suppression));
  const spanOf = (node: object): Span => trace.spanOf({ node }) ?? nowhere;
  return [...found, ...idle.map(({ suppression }) => reportIdle(suppression.rule, spanOf(suppression), file))];
}

interface Scope extends Span {
  readonly suppression: Suppression;
}

/** Finds the suppression of a rule that holds around a span: the outermost, since it makes those within it idle. */
function matcherOf(
  suppressions: readonly SuppressionAt[],
  trace: Trace,
): (rule: string, span: Span) => Suppression | undefined {
  const byRule = new Map<string, Scope[]>();
  for (const { suppression, within } of suppressions) {
    const span = within === undefined ? wholeFile : trace.spanOf({ node: within, field: 'whole' });
    if (span === undefined) continue;
    const scopes = byRule.get(suppression.rule) ?? [];
    byRule.set(suppression.rule, scopes);
    scopes.push({ ...span, suppression });
  }
  const outermost = new Map([...byRule].map(([rule, scopes]) => [rule, withoutInner(scopes)]));
  return (rule, span) => {
    const scope = outermost.get(rule)?.[lastBefore(outermost.get(rule) ?? [], span.start)];
    return scope !== undefined && span.end <= scope.end ? scope.suppression : undefined;
  };
}

const wholeFile: Span = { start: 0, end: Number.POSITIVE_INFINITY };

/** Scopes lie within or beside each other: in the order of the text, without those that lie within another. */
function withoutInner(scopes: readonly Scope[]): readonly Scope[] {
  const inOrder = scopes.toSorted((one, other) => one.start - other.start || other.end - one.end);
  let end = Number.NEGATIVE_INFINITY;
  return inOrder.filter((scope) => {
    const isOuter = scope.end > end;
    if (isOuter) end = scope.end;
    return isOuter;
  });
}

/** The index of the last scope that does not begin behind an offset; -1 if there is none. */
function lastBefore(scopes: readonly Span[], offset: number): number {
  let [low, high] = [-1, scopes.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((scopes[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const nowhere: Span = { start: 0, end: 0 };

function atItsPlace({ rule, severity, message, place, related = [] }: Finding, mapped: MappedFile): Diagnostic {
  const diagnostic = { rule, severity, message, span: mapped.trace.spanOf(place) ?? nowhere };
  const spans = related.flatMap((each) => relatedSpan(each.place, each.message, mapped) ?? []);
  return spans.length === 0 ? diagnostic : { ...diagnostic, related: spans };
}

/** A place of the file itself, or of a roadmap that it imports. */
function relatedSpan(place: Place, message: string, { trace, imports }: MappedFile): RelatedSpan | undefined {
  const own = trace.spanOf(place);
  if (own !== undefined) return { message, span: own };
  for (const { roadmap, uri, path } of imports) {
    const span = roadmap?.trace.spanOf(place);
    if (roadmap !== undefined && span !== undefined) return { message, span, file: { uri, path, text: roadmap.text } };
  }
  return undefined;
}

/** A suppression that suppresses nothing. */
function reportIdle(rule: string, span: Span, { type }: DkFile): Diagnostic {
  const suppressible: readonly string[] = rulesAbout(type).map(({ id }) => id);
  if (suppressible.includes(rule)) {
    return diagnose(
      'suppression-is-needed',
      span,
      `Здесь правило «${rule}» ничего не находит: уберите строку «не проверять».`,
    );
  }
  if (isRuleId(rule) && ruleCatalogue[rule].about === 'text') {
    return diagnose('value-fits-field', span, `Правило «${rule}» нельзя не проверять: исправьте то, что оно нашло.`);
  }
  if (isRuleId(rule)) {
    return diagnose(
      'value-fits-field',
      span,
      `Правило «${rule}» здесь ничего не проверяет: уберите строку «не проверять».`,
    );
  }
  const meant = nearest(rule, suppressible);
  const hint = meant === undefined ? 'имя правила стоит в квадратных скобках у каждого замечания' : `есть «${meant}»`;
  return diagnose('value-fits-field', span, `Правила «${rule}» нет: ${hint}.`);
}
