import {
  type DkFile,
  type Finding,
  isRuleId,
  nearest,
  type Place,
  ruleCatalogue,
  rulesOver,
  type Suppression,
} from '@dorkarta/core';
import { type Diagnostic, diagnose, type RelatedSpan } from '../diagnostics/diagnostic.ts';
import type { MappedFile } from '../mapping/map-file.ts';
import type { Span } from '../places/span.ts';
import type { Trace } from '../places/trace.ts';
import { suppressionIndex } from './suppression-index.ts';
import { type SuppressionAt, suppressionsOf } from './suppressions-of.ts';

/** The findings of rules at their places in the text, those that the author suppressed marked, and the suppressions that suppress nothing. */
export function findingDiagnostics(findings: readonly Finding[], mapped: MappedFile): readonly Diagnostic[] {
  const { file, trace } = mapped;
  const suppressions = suppressionsOf(file).map((each) => ({
    suppression: each.suppression,
    span: trace.spanOf({ node: each.suppression }) ?? nowhere,
    scope: scopeOf(each, trace),
  }));
  const suppressedBy = suppressionIndex(suppressions);
  const used = new Set<Suppression>();
  const found = findings.map((finding): Diagnostic => {
    const diagnostic = atItsPlace(finding, mapped);
    const match = suppressedBy(finding.rule, diagnostic.span);
    if (match === undefined) return diagnostic;
    used.add(match.suppression);
    return { ...diagnostic, suppressed: match.suppression.reason };
  });
  const idle = suppressions.filter(({ suppression }) => !used.has(suppression));
  return [...found, ...idle.map(({ suppression: { rule }, span }) => reportIdle(rule, span, file))];
}

/** Where a suppression holds. */
function scopeOf({ within }: SuppressionAt, trace: Trace): Span | undefined {
  return within === undefined ? wholeFile : trace.spanOf({ node: within, field: 'whole' });
}

const wholeFile: Span = { start: 0, end: Number.POSITIVE_INFINITY };

const nowhere: Span = { start: 0, end: 0 };

function atItsPlace({ rule, severity, message, place, related = [] }: Finding, mapped: MappedFile): Diagnostic {
  const diagnostic = { rule, severity, message, span: mapped.trace.spanOf(place) ?? nowhere };
  const spans = related.flatMap((each) => relatedSpan(each.place, each.message, mapped) ?? []);
  return spans.length === 0 ? diagnostic : { ...diagnostic, related: spans };
}

/** A place of the file itself, or of a roadmap or report that it rests on. */
function relatedSpan(place: Place, message: string, { trace, imports, earlier }: MappedFile): RelatedSpan | undefined {
  const own = trace.spanOf(place);
  if (own !== undefined) return { message, span: own };
  for (const { roadmap, monitoring, uri, path } of [...imports, ...earlier]) {
    for (const each of [roadmap, monitoring]) {
      const span = each?.trace.spanOf(place);
      if (each !== undefined && span !== undefined) return { message, span, file: { uri, path, text: each.text } };
    }
  }
  return undefined;
}

/** A suppression that suppresses nothing. */
function reportIdle(rule: string, span: Span, file: DkFile): Diagnostic {
  const suppressible: readonly string[] = rulesOver(file).map(({ id }) => id);
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
