import {
  type CriterionDecision,
  type EventReference,
  type EventRuling,
  isPlaceholder,
  nearestAmong,
  parseTrait,
  parseVerdict,
  pointsTrouble,
  type Review,
  splitReason,
  splitVerdict,
  type TraitStatement,
  traitVocabulary,
  verdictWords,
} from '@dorkarta/core';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Span } from '../places/span.ts';
import type { FieldNode, OutlineNode } from '../structure/outline.ts';
import { namedEventIn } from '../structure/ruling-line.ts';
import type { Words } from '../syntax/source-line.ts';
import { readList, type TextValue } from '../syntax/text-value.ts';
import { childrenOf, mapConclusions } from './conclusions.ts';
import type { MappingContext } from './context.ts';
import { fieldsOf, stated } from './fields.ts';
import type { FileParts } from './file-parts.ts';
import { headingSpans, mapHeading } from './heading.ts';
import { mapDay, type SeveralDays } from './map-days.ts';
import { mapSuppressions } from './map-event.ts';
import { knowsEvent, mapMeantEvent } from './reported-event.ts';
import { mapText } from './texts.ts';
import { mapApproval, reportMisfit } from './values.ts';

/** An expert's conclusion as its file states it; the events that it speaks of come from the roadmap that the file imports. */
export function mapReview(node: OutlineNode, file: FileParts, context: MappingContext): Review {
  reportNoRoadmap(node, context);
  return mapParts(node, file, context);
}

/** The conclusion that stands in a monitoring report; imports and declarations are the report's. */
export function mapReviewIn(monitoring: OutlineNode, context: MappingContext): Review | undefined {
  const [node] = childrenOf(monitoring, 'review');
  return node === undefined ? undefined : mapParts(node, { imports: [], declarations: [] }, context);
}

function mapParts(node: OutlineNode, file: FileParts, context: MappingContext): Review {
  const fields = fieldsOf(node, context);
  const { number: _, ...heading } = mapHeading(node, context, 'needs-title');
  const review: Review = {
    type: 'review',
    ...file,
    ...heading,
    ...stated({
      date: mapDay(fields.one('date'), oneDate, context),
      expert: fields.text('expert'),
      approval: mapApproval(fields.one('approved'), context),
    }),
    decisions: fields.all('criterion').flatMap((field) => mapDecision(field, context) ?? []),
    rulings: fields.all('ruling').map((field) => mapRuling(field, context)),
    recommendations: mapConclusions(childrenOf(node, 'recommendation'), context),
    suppressions: mapSuppressions(fields, context),
  };
  return context.trace.mark(review, node.line ?? node.span, headingSpans(node));
}

/** A conclusion is given on one day. */
const oneDate: SeveralDays = (text) =>
  `Заключение датируется одним днём, а в «${text}» их несколько: оставьте последний.`;

function reportNoRoadmap({ line }: OutlineNode, { roadmaps, diagnostics }: MappingContext): void {
  if (roadmaps !== 'none' || line === undefined) return;
  const message =
    'Не подключена карта, на которую дана экспертиза: добавьте вверху файла строку «подключить: карта.dk» с именем её файла.';
  diagnostics.push(diagnose('ruling-names-event', line.word, message));
}

/** «критерий К3: выполнено – визиты проходят на базе школ» */
function mapDecision(field: FieldNode, context: MappingContext): CriterionDecision | undefined {
  const { argument, word, colon } = field.line;
  if (argument === undefined || colon === undefined) return undefined;
  const value = mapText(field, context);
  const { words, reason } = splitVerdict(value?.text ?? '');
  const spans = spansIn(value, words, reason, word);
  const verdict = context.trace.mark(parseVerdict(words), spans.words);
  if (verdict.is === undefined && verdict.points === undefined && !isPlaceholder(words)) {
    const remedy =
      pointsTrouble(words) ??
      `напишите «${verdictWords.met}», «${verdictWords.unmet}» или число баллов, а после тире – на чём оно основано`;
    reportMisfit({ span: spans.words }, `Решение «${words}» не понято: ${remedy}.`, context);
  }
  const decision = { code: argument.text, verdict, ...stated({ reason }) };
  return context.trace.mark(decision, namedSpan(field), { code: argument, reason: spans.reason, whole: field.line });
}

/** «мероприятие 14 «Визиты»: методическое, не площадка – учителя собираются в управлении» */
function mapRuling(field: FieldNode, context: MappingContext): EventRuling {
  const { argument, word } = field.line;
  const value = field.value === undefined ? undefined : { text: field.value.text, span: field.value };
  const { words, reason } = splitReason(value?.text ?? '');
  const spans = spansIn(value, words, reason, word);
  const { event, quotedTitle } = mapEventWords(argument, word, context);
  const ruling = {
    event,
    ...stated({ quotedTitle: quotedTitle?.text }),
    words,
    statements: mapStatements(words, spans.words, context),
    ...stated({ reason }),
  };
  return context.trace.mark(ruling, namedSpan(field), {
    quotedTitle,
    reason: spans.reason,
    whole: field.line,
  });
}

/** Where a field says what it is about: its word with what stands before the colon. */
function namedSpan({ line: { word, argument } }: FieldNode): Span {
  return { start: word.start, end: (argument ?? word).end };
}

interface ValueSpans {
  readonly words: Span;
  readonly reason: Span | undefined;
}

/** Where the two halves of a value stand; of one in quotes or between `"""` it is not looked for. */
function spansIn(
  value: Pick<TextValue, 'text' | 'span'> | undefined,
  words: string,
  reason: string | undefined,
  word: Words,
): ValueSpans {
  if (value === undefined) return { words: word, reason: undefined };
  const { span, text } = value;
  if (span.end - span.start !== text.length) return { words: span, reason: span };
  return {
    words: words === '' ? span : { start: span.start, end: span.start + words.length },
    reason: reason === undefined || reason === '' ? undefined : { start: span.end - reason.length, end: span.end },
  };
}

/** «14», «14 «Визиты в школы»», «14. Визиты в школы», «сеть», or a title alone. */
function mapEventWords(
  argument: Words | undefined,
  word: Words,
  context: MappingContext,
): { readonly event: EventReference; readonly quotedTitle?: Words } {
  const { handle, quoted } = namedEventIn(argument, knowsEvent(context));
  const meant = handle ?? quoted;
  if (meant === undefined) {
    const message = `После слова «${word.text}» нужен номер, имя или название мероприятия: например «${word.text} 14: методическое – …».`;
    context.diagnostics.push(diagnose('ruling-names-event', word, message));
    return { event: { kind: 'text', text: '' } };
  }
  const words = { text: meant.text, span: meant, quoted: handle === undefined, title: quoted?.text };
  const event = mapMeantEvent(words, 'ruling-names-event', context);
  return handle === undefined || quoted === undefined ? { event } : { event, quotedTitle: quoted };
}

const nearestTrait = nearestAmong(traitVocabulary());

function mapStatements(words: string, span: Span, context: MappingContext): readonly TraitStatement[] {
  if (isPlaceholder(words)) return [];
  return readList({ text: words, ...span }).map((piece) => {
    const statement = parseTrait(piece.text);
    if (statement.traits.length === 0 && !isPlaceholder(piece.text)) {
      const meant = nearestTrait(piece.text.replace(/^(?:не|без)\s+/iu, ''));
      const hint =
        meant === undefined
          ? 'возможны муниципальное, адресное, площадка, ресурсы и виды («организационное», «методическое», «семинар»), с «не» перед ними, если это не так'
          : `есть «${meant}»`;
      reportMisfit({ span: piece.span }, `«${piece.text}» о мероприятии не понято: ${hint}.`, context);
    }
    return context.trace.mark(statement, piece.span);
  });
}
