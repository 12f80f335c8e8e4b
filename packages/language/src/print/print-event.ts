import {
  type Action,
  type Event,
  type Indicator,
  levelNames,
  type PartialPlan,
  type Proposal,
  type Stage,
  type Suppression,
} from '@dorkarta/core';
import { mentionRules } from '../mapping/mention-rules.ts';
import { mentionPiece } from './mention-piece.ts';
import {
  linkedFields,
  mentionField,
  mentionsField,
  ownFieldRows,
  type PrintContext,
  piecesOf,
  textField,
  textFields,
  wordOf,
  wordsField,
} from './print-fields.ts';
import { indent, type Rows } from './rows.ts';
import { writeInline } from './write-list.ts';
import { writeHead, writeText } from './write-text.ts';

export function printEvent(event: Event, context: PrintContext): Rows {
  const fields = [
    ...levelField(event, context),
    ...wordsField(
      'kind',
      event.kinds.map(({ text }) => text),
      context,
    ),
    ...tasksField(event, context),
    ...textField('deadline', event.deadline?.text, context),
    ...mentionsField('performers', event.performers, context),
    ...mentionsField('coPerformers', event.coPerformers, context),
    ...mentionsField('participants', event.participants, context),
    ...mentionField('venue', event.venue, context),
    ...mentionsField('resources', event.resources, context),
    ...wordsField('risk', event.risks, context),
    ...mentionField('within', event.within, context),
    ...event.indicators.flatMap((indicator) => indicatorFields(indicator, context)),
    ...linkedFields('document', event.documents, context),
    ...ownFieldRows(event.ownFields),
    ...event.actions.flatMap((action) => actionField(action, context)),
    ...textFields('note', event.notes, context),
    ...suppressionFields(event.suppressions, context),
    ...event.stages.flatMap((stage) => printStage(stage, context)),
  ];
  return [...writeHead(wordOf('event', context), event).split('\n'), ...indent(fields)];
}

function printStage(stage: Stage, context: PrintContext): Rows {
  const fields = [
    ...textField('deadline', stage.deadline?.text, context),
    ...mentionsField('performers', stage.performers, context),
    ...mentionsField('coPerformers', stage.coPerformers, context),
    ...stage.indicators.flatMap((indicator) => indicatorFields(indicator, context)),
    ...linkedFields('document', stage.documents, context),
    ...ownFieldRows(stage.ownFields),
  ];
  return [...writeHead(wordOf('stage', context), stage).split('\n'), ...indent(fields)];
}

export function printProposal(proposal: Proposal, context: PrintContext): Rows {
  const fields = [
    ...wordsField(
      'kind',
      proposal.kinds.map(({ text }) => text),
      context,
    ),
    ...mentionsField('participants', proposal.participants, context),
    ...ownFieldRows(proposal.ownFields),
  ];
  return [...writeHead(wordOf('proposal', context), proposal).split('\n'), ...indent(fields)];
}

/** An indicator with its target; one that has only a target keeps an empty line for it. */
function indicatorFields({ text, target, plans = [] }: Indicator, context: PrintContext): Rows {
  const targetField = [
    ...textField('target', target?.text, context),
    ...plans.flatMap((plan) => planField(plan, context)),
  ];
  const written = textField('indicator', text, context);
  const isEmpty = written.length === 0 && targetField.length > 0;
  return [...(isEmpty ? [`${wordOf('indicator', context)}:`] : written), ...indent(targetField)];
}

/** What is planned for a part of the whole: «план 2026: 50 %»; the part is read as it stands, quotes and commas too. */
function planField({ against, text }: PartialPlan, context: PrintContext): Rows {
  if (text.trim() === '') return [];
  const { text: part } = mentionPiece(against, mentionRules.plans, context.scope);
  return `${wordOf('target', context)} ${part}: ${writeText(text)}`.split('\n');
}

/** What bodies do; a comma stands where none of them is named. */
function actionField({ bodies, text }: Action, context: PrintContext): Rows {
  if (text.trim() === '') return [];
  const names = bodies.length === 0 ? ',' : writeInline(piecesOf(bodies, mentionRules.bodies, context));
  return `${wordOf('action', context)} ${names}: ${writeText(text)}`.split('\n');
}

export function levelField({ level }: Pick<Event, 'level'>, context: PrintContext): Rows {
  return textField('level', level === undefined ? undefined : levelNames[level], context);
}

export function tasksField({ serves }: Pick<Event, 'serves'>, context: PrintContext): Rows {
  return mentionsField(
    'tasks',
    serves.map((reference) => ({ kind: 'declared', ...reference })),
    context,
  );
}

export function suppressionFields(suppressions: readonly Suppression[], context: PrintContext): Rows {
  return textFields(
    'ignore',
    suppressions.map(({ rule, reason }) => `${rule} ${reason}`),
    context,
  );
}
