import {
  type Action,
  type Event,
  foldTitle,
  foldWord,
  type Indicator,
  levels,
  type OwnField,
  type Proposal,
  type Stage,
  type Suppression,
} from '@dorkarta/core';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { allPartsOf, type FieldNode, type OutlineNode } from '../structure/outline.ts';
import { readList, type TextValue } from '../syntax/text-value.ts';
import type { MappingContext } from './context.ts';
import { type Fields, fieldsOf, stated } from './fields.ts';
import { type Heading, headingSpans, mapHeading } from './heading.ts';
import { mentionRules } from './mention-rules.ts';
import { mapMention, mapMentions, mapPiece, mapTaskReferences, reportRepeated } from './mentions.ts';
import { whatIsNoTime } from './other-fields.ts';
import { mapPartialPlan } from './partial-plan.ts';
import { textSpans } from './text-spans.ts';
import { mapText } from './texts.ts';
import { mapKinds, mapLevel, mapLinkedText, mapSuppression } from './values.ts';

/** What may stand at the roadmap, a section, a subsection or an event. */
export function mapInheritable(
  fields: Fields,
  context: MappingContext,
): Pick<Event, 'serves' | 'participants' | 'risks' | 'performers' | 'coPerformers' | 'kinds'> {
  return {
    serves: mapTaskReferences(fields.all('tasks'), context),
    participants: mapMentions(fields.all('participants'), mentionRules.participants, context),
    risks: mapWords(fields.all('risk'), context),
    performers: mapMentions(fields.all('performers'), mentionRules.performers, context),
    coPerformers: mapMentions(fields.all('coPerformers'), mentionRules.coPerformers, context),
    kinds: mapKinds(fields.all('kind'), context),
  };
}

/** What fields say that the roadmap adds to the language, in the order in which they are written. */
function mapOwnFields(fields: Fields, context: MappingContext): Pick<Event, 'ownFields'> {
  const ownFields = fields.all('own').flatMap((field): readonly OwnField[] => {
    const value = mapText(field, context);
    const name = field.line.own === undefined ? undefined : context.ownFields.get(foldWord(field.line.own));
    if (value === undefined || name === undefined) return [];
    return [context.trace.mark({ field: name, text: value.text }, value.span)];
  });
  return ownFields.length === 0 ? {} : { ownFields };
}

/** Lists of words that are not looked up. */
export function mapWords(fields: readonly FieldNode[], context: MappingContext): readonly string[] {
  const seen = new Map<string, number>();
  return fields.flatMap(({ value }) => {
    const pieces = value === undefined ? [] : readList(value);
    for (const piece of pieces) reportRepeated(piece, foldTitle(piece.text), seen, context);
    return pieces.map(({ text }) => text);
  });
}

export function mapSuppressions(fields: Fields, context: MappingContext): readonly Suppression[] {
  return fields.all('ignore').flatMap((field) => mapSuppression(field, context) ?? []);
}

function mapResults(
  fields: Fields,
  context: MappingContext,
): Pick<Event, 'indicators' | 'documents'> & Partial<Pick<Event, 'deadline'>> {
  const deadline = mapText(fields.one('deadline'), context);
  if (deadline !== undefined) reportNoTime(deadline, context);
  const results = {
    indicators: [...fields.all('indicator'), ...fields.all('target')].flatMap((field) => mapIndicator(field, context)),
    documents: fields.all('document').flatMap((field) => mapLinkedText(field, context) ?? []),
  };
  return deadline === undefined
    ? results
    : { ...results, deadline: context.trace.mark(context.phrases.deadline(deadline.text), deadline.span) };
}

function reportNoTime({ text, span }: TextValue, context: MappingContext): void {
  const other = whatIsNoTime(text, context);
  if (other === undefined) return;
  const message = `«${text}» – ${other}, а в поле «срок» стоит время: напишите, например, «март 2022» или «до 18 мая 2022».`;
  context.diagnostics.push(diagnose('value-fits-field', span, message));
}

/** An indicator; a `план` that lost its indicator is kept as one without words. */
function mapIndicator(field: FieldNode, context: MappingContext): readonly Indicator[] {
  const isTarget = field.line.keyword === 'target';
  const value = isTarget ? undefined : mapText(field, context);
  const lines = isTarget ? [field] : allPartsOf(field, 'target');
  const target = mapText(
    lines.find(({ line }) => line.argument === undefined),
    context,
  );
  const plans = lines.flatMap((line) => mapPartialPlan(line, context));
  if (value === undefined && target === undefined && plans.length === 0) return [];
  const text = value?.text ?? '';
  const measured = { text, quantities: context.phrases.quantities(text) };
  const planned =
    target === undefined ? undefined : { text: target.text, quantities: context.phrases.quantities(target.text) };
  const spans = { text: value?.span, target: target?.span };
  const place = value?.span ?? target?.span ?? field.line;
  return [
    context.trace.mark(
      stated({ ...measured, target: planned, plans: plans.length > 0 ? plans : undefined }),
      place,
      spans,
    ),
  ];
}

function mapActions(fields: Fields, context: MappingContext): readonly Action[] {
  return fields.all('action').flatMap((field) => {
    const { argument, word } = field.line;
    const value = mapText(field, context);
    if (argument === undefined) {
      const message = `После слова «${word.text}» нужно имя исполнителя: «${word.text} имя: что он делает».`;
      context.diagnostics.push(diagnose('value-fits-field', word, message));
    }
    if (value === undefined || argument === undefined) return [];
    const bodies = readList(argument).map((piece) => mapPiece(piece, word.text, mentionRules.bodies, context));
    return [context.trace.mark({ bodies, text: value.text }, value.span)];
  });
}

export function mapEvent(node: OutlineNode, context: MappingContext): Event {
  const fields = fieldsOf(node, context);
  const actions = mapActions(fields, context);
  const heading = mapHeading(
    node,
    context,
    node.keyword === 'stage' || actions.length > 0 ? 'may-lack-title' : 'needs-title',
  );
  const event: Event = {
    ...heading,
    ...mapInheritable(fields, context),
    ...mapResults(fields, context),
    ...mapOwnFields(fields, context),
    ...stated({
      level: mapLevel(fields.one('level'), levels, context),
      venue: mapMention(fields.one('venue'), mentionRules.venue, context),
      within: mapMention(fields.one('within'), mentionRules.within, context),
    }),
    resources: mapMentions(fields.all('resources'), mentionRules.resources, context),
    actions,
    notes: fields.texts('note'),
    stages: mapStages(node, context),
    suppressions: mapSuppressions(fields, context),
  };
  return context.trace.mark(event, node.line, { ...headingSpans(node), ...textSpans(node) });
}

function mapStages({ children }: OutlineNode, context: MappingContext): readonly Stage[] {
  const stages = children.filter(({ keyword }) => keyword === 'stage');
  const areTitled = stages.some((stage) => !isUntitled(stage));
  for (const stage of stages) if (areTitled && isUntitled(stage)) reportUntitled(stage, context);
  return stages.map((stage) => mapStage(stage, context));
}

function isUntitled({ head: { title } }: OutlineNode): boolean {
  return title === undefined || title.text === '';
}

/** Stages are printed alike: those with titles as rows of their own, those without as rows of the event. */
function reportUntitled({ line }: OutlineNode, { diagnostics }: MappingContext): void {
  if (line === undefined) return;
  const message = `После слова «${line.word.text}» нет названия, а у других этапов этого мероприятия оно есть: допишите его или уберите названия у всех.`;
  diagnostics.push(diagnose('line-is-finished', line.word, message));
}

function mapStage(node: OutlineNode, context: MappingContext): Stage {
  const fields = fieldsOf(node, context);
  const stage: Stage = {
    ...mapHeading(node, context, 'may-lack-title'),
    performers: mapMentions(fields.all('performers'), mentionRules.performers, context),
    coPerformers: mapMentions(fields.all('coPerformers'), mentionRules.coPerformers, context),
    ...mapResults(fields, context),
    ...mapOwnFields(fields, context),
  };
  return context.trace.mark(stage, node.line, headingSpans(node));
}

/** A stage that lost its event is kept as an event of its own. */
export function mapOrphanStage(node: OutlineNode, context: MappingContext): Event {
  return mapEvent({ ...node, children: [] }, context);
}

export function mapProposal(node: OutlineNode, context: MappingContext): Proposal {
  const fields = fieldsOf(node, context);
  const heading: Heading = mapHeading(node, context, 'needs-title');
  const proposal: Proposal = {
    ...heading,
    participants: mapMentions(fields.all('participants'), mentionRules.participants, context),
    kinds: mapKinds(fields.all('kind'), context),
    ...mapOwnFields(fields, context),
  };
  return context.trace.mark(proposal, node.line, headingSpans(node));
}
