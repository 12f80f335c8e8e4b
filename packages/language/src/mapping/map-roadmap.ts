import {
  type Container,
  type Event,
  matrixTemplateName,
  matrixWordsOf,
  parseApproval,
  type Roadmap,
  type Section,
  type Subsection,
  type Task,
  type TemplateChoice,
} from '@dorkarta/core';
import type { ConstructNode, FieldNode } from '../structure/outline.ts';
import { readList } from '../syntax/text-value.ts';
import type { MappingContext } from './context.ts';
import { type Fields, fieldsOf, stated } from './fields.ts';
import type { FileParts } from './file-parts.ts';
import { headingSpans, mapHeading } from './heading.ts';
import { mapEvent, mapInheritable, mapOrphanStage, mapProposal, mapSuppressions } from './map-event.ts';
import { mapPiece, mentionRules } from './mentions.ts';
import { textSpans } from './text-spans.ts';
import { mapText } from './texts.ts';
import { mapColumn, mapLevel, mapNumbering, mapPeriod, mapRubric } from './values.ts';

/** A roadmap as its file states it. */
export function mapRoadmap(node: ConstructNode, file: FileParts, context: MappingContext): Roadmap {
  const fields = fieldsOf(node, context);
  const { number: _, ...heading } = mapHeading(node, context, 'needs-title');
  const roadmap: Roadmap = {
    type: 'roadmap',
    ...file,
    ...heading,
    ...stated({
      municipality: fields.text('municipality'),
      region: fields.text('region'),
      period: mapPeriod(fields.one('period'), context),
      rationale: fields.text('rationale'),
      approval: mapApproval(fields.one('approved'), context),
      position: fields.text('position'),
      signature: fields.text('signature'),
      template: mapTemplate(fields.one('template'), context),
      numbering: mapNumbering(fields.one('numbering'), context),
      label: fields.text('label'),
      rubric: mapRubric(fields.one('rubric'), context),
    }),
    columns: fields.all('column').flatMap((field) => mapColumn(field, context) ?? []),
    ...mapContent(node, fields, context),
    sections: node.children.flatMap((child) => mapSection(child, context) ?? []),
  };
  return context.trace.mark(roadmap, node.line ?? node.span, { ...headingSpans(node), ...textSpans(node) });
}

function mapApproval(field: FieldNode | undefined, context: MappingContext): Roadmap['approval'] {
  const value = mapText(field, context);
  return value === undefined ? undefined : context.trace.mark(parseApproval(value.text), value.span);
}

type Content = Pick<
  Container,
  | 'goals'
  | 'tasks'
  | 'serves'
  | 'participants'
  | 'risks'
  | 'performers'
  | 'kinds'
  | 'events'
  | 'proposals'
  | 'suppressions'
>;

/** What a roadmap, a section and a subsection have in common. */
function mapContent(
  node: ConstructNode,
  fields: Fields,
  context: MappingContext,
): Content & Partial<Pick<Container, 'level'>> {
  return {
    goals: fields.texts('goal'),
    tasks: childrenOf(node, 'task').map((child) => mapTask(child, context)),
    ...mapInheritable(fields, context),
    ...stated({ level: mapLevel(fields.one('level'), ['regional', 'municipal', 'school'], context) }),
    events: node.children.flatMap((child) => mapEventChild(child, context)),
    proposals: childrenOf(node, 'proposal').map((child) => mapProposal(child, context)),
    suppressions: mapSuppressions(fields, node.keyword === 'roadmap' ? 'whole-file' : node.span, context),
  };
}

function childrenOf(node: ConstructNode, keyword: ConstructNode['keyword']): readonly ConstructNode[] {
  return node.children.filter((child) => child.keyword === keyword);
}

function mapEventChild(child: ConstructNode, context: MappingContext): readonly Event[] {
  if (child.keyword === 'event') return [mapEvent(child, context)];
  return child.keyword === 'stage' ? [mapOrphanStage(child, context)] : [];
}

function mapTask(node: ConstructNode, context: MappingContext): Task {
  return context.trace.mark(mapHeading(node, context, 'needs-title'), node.line, headingSpans(node));
}

function mapSection(node: ConstructNode, context: MappingContext): Section | Subsection | undefined {
  if (node.keyword === 'subsection') return mapSubsection(node, context);
  if (node.keyword !== 'section') return undefined;
  const section: Section = {
    rank: 'section',
    ...mapHeading(node, context, 'needs-title'),
    ...mapContent(node, fieldsOf(node, context), context),
    subsections: childrenOf(node, 'subsection').map((child) => mapSubsection(child, context)),
  };
  return context.trace.mark(section, node.line, { ...headingSpans(node), ...textSpans(node) });
}

function mapSubsection(node: ConstructNode, context: MappingContext): Subsection {
  const subsection: Subsection = {
    rank: 'subsection',
    ...mapHeading(node, context, 'needs-title'),
    ...mapContent(node, fieldsOf(node, context), context),
  };
  return context.trace.mark(subsection, node.line, { ...headingSpans(node), ...textSpans(node) });
}

/** «типовой», or «по исполнителям моуо, ммс, школа». */
function mapTemplate(field: FieldNode | undefined, context: MappingContext): TemplateChoice | undefined {
  const value = mapText(field, context);
  if (value === undefined) return undefined;
  const matrix = matrixWordsOf(value.text);
  const name = matrix === undefined ? value.text : matrixTemplateName;
  const rest = matrix === undefined ? '' : value.text.slice(matrix.length);
  const start = value.span.start + (matrix?.length ?? 0);
  const pieces = readList({
    text: rest.trimStart(),
    start: start + rest.length - rest.trimStart().length,
    end: value.span.end,
  });
  const bodies = pieces.map((piece) => mapPiece(piece, field?.line.word.text ?? '', mentionRules.bodies, context));
  return context.trace.mark({ name, bodies }, value.span);
}
