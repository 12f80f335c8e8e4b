import {
  type Container,
  type Event,
  listedSchools,
  matrixTemplateName,
  matrixWordsOf,
  mentionTitle,
  type Roadmap,
  type Section,
  type Subsection,
  type Task,
  type TemplateChoice,
} from '@dorkarta/core';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { FieldSpans } from '../places/trace.ts';
import type { FieldNode, OutlineNode } from '../structure/outline.ts';
import { readList } from '../syntax/text-value.ts';
import type { MappingContext } from './context.ts';
import { doubledConstructs } from './doubled-lines.ts';
import { type Fields, fieldsOf, stated } from './fields.ts';
import type { FileParts } from './file-parts.ts';
import { type Heading, headingSpans, mapHeading } from './heading.ts';
import { mapColumns } from './map-columns.ts';
import { mapDay } from './map-days.ts';
import { mapEvent, mapInheritable, mapOrphanStage, mapProposal, mapSuppressions } from './map-event.ts';
import { mapOnce } from './map-once.ts';
import { mapSignatories, oneSignature } from './map-signatories.ts';
import { mentionRules } from './mention-rules.ts';
import { mapMention, mapPiece } from './mentions.ts';
import { textSpans } from './text-spans.ts';
import { mapText } from './texts.ts';
import { mapAnswer, mapApproval, mapLevel, mapNumbering, mapOrientation, mapPeriod, mapRubric } from './values.ts';

/** A roadmap as its file states it. */
export function mapRoadmap(node: OutlineNode, file: FileParts, context: MappingContext): Roadmap {
  const { head, around, columns, own } = mapOnce(node, context, mapRoadmapLines);
  const roadmap: Roadmap = {
    type: 'roadmap',
    ...file,
    ...head,
    ...around,
    columns,
    ...mapContent(node, own, context),
    sections: node.children.flatMap((child) => mapSection(child, context) ?? []),
  };
  reportNoSchools(roadmap, node, context);
  return markContainer(roadmap, node, own, context);
}

/** A list of schools lists what is declared. */
function reportNoSchools(roadmap: Roadmap, { fields }: OutlineNode, { diagnostics }: MappingContext): void {
  const line = fields.find(({ line: { keyword } }) => keyword === 'schoolList')?.line;
  if (line === undefined || roadmap.listsSchools !== true || listedSchools(roadmap).length > 0) return;
  const message =
    'Перечень школ будет пуст: объявите школы («школа сош1 = МБОУ СОШ № 1») или подключите справочник, где они объявлены.';
  diagnostics.push(diagnose('value-fits-field', line.word, message));
}

/** The municipality of a roadmap as it is printed: what a name stands for, or its author's words. */
function mapMunicipality(field: FieldNode | undefined, context: MappingContext): string | undefined {
  const mention = mapMention(field, mentionRules.homeMunicipality, context);
  return mention === undefined ? undefined : mentionTitle(mention);
}

/** What the lines of a roadmap itself say. */
function mapRoadmapLines(node: OutlineNode, context: MappingContext): RoadmapLines {
  const fields = fieldsOf(node, context);
  const { number: _, ...heading } = mapHeading(node, context, 'needs-title');
  const head = {
    ...heading,
    ...stated({
      municipality: mapMunicipality(fields.one('homeMunicipality'), context),
      region: fields.text('region'),
      period: mapPeriod(fields.one('period'), context),
      rationale: fields.text('rationale'),
      annex: fields.text('annex'),
      approval: mapApproval(fields.one('approved'), context),
      position: fields.text('position'),
      signature: fields.text('signature'),
      date: mapDay(fields.one('date'), oneSignature, context),
      template: mapTemplate(fields.one('template'), context),
      numbering: mapNumbering(fields.one('numbering'), context),
      label: fields.text('label'),
      orientation: mapOrientation(fields.one('orientation'), context),
      numbersColumns: mapAnswer(fields.one('columnNumbers'), context),
      listsSchools: mapAnswer(fields.one('schoolList'), context),
      preparedBy: fields.text('prepared'),
      rubric: mapRubric(fields.one('rubric'), context),
    }),
  };
  const around = {
    approvers: mapSignatories(fields.all('approver'), context),
    agreements: mapSignatories(fields.all('agreed'), context),
    notes: fields.texts('note'),
    abbreviations: fields.texts('abbreviations'),
    signatories: mapSignatories(fields.all('signed'), context),
  };
  const columns = mapColumns(fields.all('column'), context);
  return { head, around, columns, own: mapOwn(node, fields, context) };
}

interface RoadmapLines {
  readonly head: Pick<Roadmap, 'title'> & Partial<Roadmap>;
  readonly around: Pick<Roadmap, 'approvers' | 'agreements' | 'notes' | 'abbreviations' | 'signatories'>;
  readonly columns: Roadmap['columns'];
  readonly own: OwnContent;
}

/** What the lines of a roadmap, a section or a subsection themselves say that any of them can say. */
interface OwnContent {
  readonly goals: Container['goals'];
  readonly inheritable: ReturnType<typeof mapInheritable> & Partial<Pick<Container, 'level'>>;
  readonly suppressions: Container['suppressions'];
  readonly spans: FieldSpans;
}

function mapOwn(node: OutlineNode, fields: Fields, context: MappingContext): OwnContent {
  return {
    goals: fields.texts('goal'),
    inheritable: {
      ...mapInheritable(fields, context),
      ...stated({ level: mapLevel(fields.one('level'), ['regional', 'municipal', 'school'], context) }),
    },
    suppressions: mapSuppressions(fields, context),
    spans: textSpans(node),
  };
}

type Content = Pick<Container, 'goals' | 'tasks' | 'events' | 'proposals' | 'suppressions'> & OwnContent['inheritable'];

/** What a roadmap, a section and a subsection have in common, with what stands in them. */
function mapContent(
  node: OutlineNode,
  { goals, inheritable, suppressions }: OwnContent,
  context: MappingContext,
): Content {
  context.diagnostics.push(...doubledConstructs(node.children, ['task', 'proposal']));
  return {
    goals,
    tasks: childrenOf(node, 'task').map((child) => mapOnce(child, context, mapTask)),
    ...inheritable,
    events: node.children.flatMap((child) => mapEventChild(child, context)),
    proposals: childrenOf(node, 'proposal').map((child) => mapOnce(child, context, mapProposal)),
    suppressions,
  };
}

/** What stands in a container makes it longer, so that it is marked anew in each version. */
function markContainer<Model extends Container>(
  container: Model,
  node: OutlineNode,
  { spans }: OwnContent,
  { trace }: MappingContext,
): Model {
  return trace.mark(container, node.line ?? node.span, { ...headingSpans(node), ...spans });
}

function childrenOf(node: OutlineNode, keyword: OutlineNode['keyword']): readonly OutlineNode[] {
  return node.children.filter((child) => child.keyword === keyword);
}

function mapEventChild(child: OutlineNode, context: MappingContext): readonly Event[] {
  if (child.keyword === 'event') return [mapOnce(child, context, mapEvent)];
  return child.keyword === 'stage' ? [mapOnce(child, context, mapOrphanStage)] : [];
}

function mapTask(node: OutlineNode, context: MappingContext): Task {
  return context.trace.mark(mapHeading(node, context, 'needs-title'), node.line, headingSpans(node));
}

function mapSection(node: OutlineNode, context: MappingContext): Section | Subsection | undefined {
  if (node.keyword === 'subsection') return mapSubsection(node, context);
  if (node.keyword !== 'section') return undefined;
  const { heading, own } = mapOnce(node, context, mapSectionLines);
  const section: Section = {
    rank: 'section',
    ...heading,
    ...mapContent(node, own, context),
    subsections: childrenOf(node, 'subsection').map((child) => mapSubsection(child, context)),
  };
  return markContainer(section, node, own, context);
}

function mapSubsection(node: OutlineNode, context: MappingContext): Subsection {
  const { heading, own } = mapOnce(node, context, mapSectionLines);
  const subsection: Subsection = { rank: 'subsection', ...heading, ...mapContent(node, own, context) };
  return markContainer(subsection, node, own, context);
}

/** What the lines of a section itself say. */
function mapSectionLines(
  node: OutlineNode,
  context: MappingContext,
): { readonly heading: Heading; readonly own: OwnContent } {
  return {
    heading: mapHeading(node, context, 'needs-title'),
    own: mapOwn(node, fieldsOf(node, context), context),
  };
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
