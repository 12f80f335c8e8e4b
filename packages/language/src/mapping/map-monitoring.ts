import type { Achieved, EventReport, LinkedText, Monitoring } from '@dorkarta/core';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { FieldNode, OutlineNode } from '../structure/outline.ts';
import { childrenOf, mapConclusions } from './conclusions.ts';
import type { MappingContext } from './context.ts';
import { doubledConstructs } from './doubled-lines.ts';
import { fieldsOf, stated } from './fields.ts';
import type { FileParts } from './file-parts.ts';
import { headingSpans, mapHeading } from './heading.ts';
import { mapDay, mapDays, type SeveralDays } from './map-days.ts';
import { mapSuppressions } from './map-event.ts';
import { mapOnce } from './map-once.ts';
import { mapReviewIn } from './map-review.ts';
import { mapState, reportContradictions } from './map-state.ts';
import { mentionRules } from './mention-rules.ts';
import { mapPiece } from './mentions.ts';
import { isPartOfTime, mayMeanPart } from './partial-plan.ts';
import { mapReportedEvent } from './reported-event.ts';
import { mapText } from './texts.ts';
import { mapLinkedText } from './values.ts';

/** A monitoring report as its file states it; the events that it is on come from the roadmap that the file imports. */
export function mapMonitoring(node: OutlineNode, file: FileParts, context: MappingContext): Monitoring {
  const fields = fieldsOf(node, context);
  const { number: _, ...heading } = mapHeading(node, context, 'needs-title');
  const monitoring: Monitoring = {
    type: 'monitoring',
    ...file,
    ...heading,
    ...stated({ date: mapDay(fields.one('date'), oneDate, context) }),
    reports: childrenOf(node, 'report').map((child) => mapOnce(child, context, mapReport)),
    recommendations: mapConclusions(childrenOf(node, 'recommendation'), context),
    decisions: mapConclusions(childrenOf(node, 'decision'), context),
    ...stated({ review: mapReviewIn(node, context) }),
    suppressions: mapSuppressions(fields, context),
  };
  context.diagnostics.push(...doubledConstructs(node.children, ['recommendation', 'decision']));
  reportNoRoadmap(node, context);
  return context.trace.mark(monitoring, node.line ?? node.span, headingSpans(node));
}

function reportNoRoadmap({ line }: OutlineNode, { roadmaps, diagnostics }: MappingContext): void {
  if (roadmaps !== 'none' || line === undefined) return;
  const message =
    'Не подключена карта, о мероприятиях которой отчёт: добавьте вверху файла строку «подключить: карта.dk» с именем её файла.';
  diagnostics.push(diagnose('report-names-event', line.word, message));
}

function mapReport(node: OutlineNode, context: MappingContext): EventReport {
  const fields = fieldsOf(node, context);
  const report: EventReport = {
    event: mapReportedEvent(node, context),
    ...stated({
      held: mapDays(fields.one('held'), context),
      information: fields.text('information'),
      reason: fields.text('reason'),
    }),
    states: fields.all('state').flatMap((field) => mapState(field, context)),
    facts: fields.all('fact').flatMap((field) => mapFact(field, context)),
    documents: mapLinkedTexts(fields.all('document'), context),
    coverage: mapLinkedTexts(fields.all('coverage'), context),
    decisions: mapLinkedTexts(fields.all('resolution'), context),
    suppressions: mapSuppressions(fields, context),
  };
  reportContradictions(report, context);
  return context.trace.mark(report, node.line, { event: node.head.title?.span, whole: node.span });
}

function mapLinkedTexts(fields: readonly FieldNode[], context: MappingContext): readonly LinkedText[] {
  return fields.flatMap((field) => mapLinkedText(field, context) ?? []);
}

/** A report is made as of one day. */
const oneDate: SeveralDays = (text) =>
  `Отчёт составляется на один день, а в «${text}» их несколько: оставьте последний.`;

/** «факт: 100 %», «факт 2: 5», «факт II квартал: 5» */
function mapFact(field: FieldNode, context: MappingContext): readonly Achieved[] {
  const value = mapText(field, context);
  if (value === undefined) return [];
  const { argument } = field.line;
  if (argument !== undefined) reportArgument(argument, field, context);
  const quantities = context.phrases.quantities(value.text);
  return [context.trace.mark({ ...stated({ against: argument?.text }), text: value.text, quantities }, value.span)];
}

function reportArgument(
  argument: NonNullable<FieldNode['line']['argument']>,
  field: FieldNode,
  context: MappingContext,
): void {
  if (/^\d{1,3}$/.test(argument.text)) return;
  if (isPartOfTime(argument.text, context)) return;
  const { word } = field.line;
  if (mayMeanPart(argument, context)) {
    mapPiece({ text: argument.text, span: argument, quoted: false }, word.text, mentionRules.plans, context);
    return;
  }
  const message = `Между словом «${word.text}» и двоеточием стоит номер показателя («${word.text} 2: …») или часть плана («${word.text} II квартал: …», «${word.text} сош15: …»), а «${argument.text}» – ни то ни другое.`;
  context.diagnostics.push(diagnose('value-fits-field', argument, message));
}
