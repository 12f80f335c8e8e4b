import {
  allSchools,
  type Column,
  type Declaration,
  type Event,
  type Indicator,
  type Level,
  type Mention,
  type Numbering,
  parseApproval,
  parseDeadline,
  parseKind,
  parsePeriod,
  parseQuantity,
  type Roadmap,
  type RubricChoice,
  type Section,
  type Stage,
  type Subsection,
} from '@dorkarta/core';

/** What a test says of somebody or something mentioned: free words, «все школы», or a mention as it is in the model. */
export type MentionDraft = string | Mention;
/** An indicator by its words, by its words and its plan, or by these and the plans for parts of the whole. */
export type IndicatorDraft =
  | string
  | readonly [text: string, target: string]
  | { readonly text: string; readonly plans: readonly (readonly [against: MentionDraft, text: string])[] };

interface RowDraft {
  readonly number?: string;
  readonly title?: string;
  readonly deadline?: string;
  readonly performers?: readonly MentionDraft[];
  readonly coPerformers?: readonly MentionDraft[];
  readonly indicators?: readonly IndicatorDraft[];
  /** What it says in fields of the author's own. */
  readonly own?: readonly (readonly [field: string, text: string])[];
}

interface InheritableDraft {
  readonly tasks?: readonly string[];
  readonly participants?: readonly MentionDraft[];
  readonly level?: Level;
  readonly kinds?: readonly string[];
}

/** An event in the words of its author. */
export interface EventDraft extends RowDraft, InheritableDraft {
  readonly documents?: readonly string[];
  readonly venue?: MentionDraft;
  readonly resources?: readonly MentionDraft[];
  readonly within?: string;
  readonly actions?: readonly (readonly [body: string, text: string])[];
  readonly notes?: readonly string[];
  readonly stages?: readonly RowDraft[];
}

interface ContainerDraft extends InheritableDraft {
  readonly title?: string;
  readonly goals?: readonly string[];
  readonly performers?: readonly MentionDraft[];
  readonly coPerformers?: readonly MentionDraft[];
  /** The tasks that it declares; `tasks` are those it serves. */
  readonly declaredTasks?: readonly string[];
  readonly events?: readonly EventDraft[];
}

/** A section; with `subsections` it may have subsections. */
export interface SectionDraft extends ContainerDraft {
  readonly number?: string;
  readonly subsections?: readonly (ContainerDraft & { readonly number?: string })[];
}

/** A roadmap in the words of its author; what it leaves out is empty or absent. */
export interface RoadmapDraft extends ContainerDraft {
  readonly municipality?: string;
  readonly period?: string;
  readonly approval?: string;
  readonly annex?: string;
  readonly numbering?: Numbering;
  /** The offices of the officials who approve. */
  readonly approvers?: readonly string[];
  readonly rubric?: RubricChoice;
  readonly bodies?: readonly string[];
  readonly columns?: readonly Column[];
  readonly declarations?: readonly Declaration[];
  readonly sections?: readonly SectionDraft[];
}

/** What a line means that names something declared. */
export function declared(title: string): Mention {
  return { kind: 'declared', handle: title, title };
}

export function roadmapOf(draft: RoadmapDraft): Roadmap {
  const { period, approval, annex, rubric, bodies, sections = [], declarations = [], columns = [] } = draft;
  return {
    type: 'roadmap',
    imports: [],
    declarations,
    columns,
    approvers: (draft.approvers ?? []).map((text) => ({ text })),
    agreements: [],
    notes: [],
    abbreviations: [],
    signatories: [],
    ...(draft.municipality === undefined ? {} : { municipality: draft.municipality }),
    ...(draft.numbering === undefined ? {} : { numbering: draft.numbering }),
    ...(period === undefined ? {} : { period: parsePeriod(period) }),
    ...(approval === undefined ? {} : { approval: parseApproval(approval) }),
    ...(annex === undefined ? {} : { annex }),
    ...(rubric === undefined ? {} : { rubric }),
    ...(bodies === undefined ? {} : { template: { name: 'по исполнителям', bodies: bodies.map(declared) } }),
    ...containerOf(draft, 'Дорожная карта'),
    sections: sections.map(sectionOf),
  };
}

function sectionOf(draft: SectionDraft): Section {
  const subsections = (draft.subsections ?? []).map(
    (each): Subsection => ({ rank: 'subsection', ...numberOf(each), ...containerOf(each, 'Подраздел') }),
  );
  return { rank: 'section', ...numberOf(draft), ...containerOf(draft, 'Раздел'), subsections };
}

function numberOf({ number }: { readonly number?: string }): { readonly number?: string } {
  return number === undefined ? {} : { number };
}

function containerOf(draft: ContainerDraft, title: string) {
  return {
    title: draft.title ?? title,
    goals: draft.goals ?? [],
    performers: mentions(draft.performers),
    coPerformers: mentions(draft.coPerformers),
    ...inheritableOf(draft),
    tasks: (draft.declaredTasks ?? []).map((each) => ({ title: each })),
    events: (draft.events ?? []).map(eventOf),
    proposals: [],
    suppressions: [],
  };
}

function inheritableOf({ tasks = [], participants, level, kinds = [] }: InheritableDraft) {
  return {
    serves: tasks.map((title) => ({ handle: title, title })),
    participants: mentions(participants),
    risks: [],
    ...(level === undefined ? {} : { level }),
    kinds: kinds.map(parseKind),
  };
}

function eventOf(draft: EventDraft): Event {
  const { number, venue, within, documents = [], actions = [], notes = [], stages = [] } = draft;
  return {
    ...(number === undefined ? {} : { number }),
    ...inheritableOf(draft),
    ...rowOf(draft),
    documents: documents.map((text) => ({ text })),
    ...(venue === undefined ? {} : { venue: mention(venue) }),
    resources: mentions(draft.resources),
    ...(within === undefined ? {} : { within: declared(within) }),
    actions: actions.map(([body, text]) => ({ bodies: [declared(body)], text })),
    notes,
    stages: stages.map(rowOf),
    suppressions: [],
  };
}

function rowOf({ number, title = '', deadline, performers, coPerformers, indicators = [], own = [] }: RowDraft): Stage {
  return {
    ...numberOf({ ...(number && { number }) }),
    title,
    ...(deadline === undefined ? {} : { deadline: parseDeadline(deadline) }),
    performers: mentions(performers),
    coPerformers: mentions(coPerformers),
    indicators: indicators.map(indicatorOf),
    documents: [],
    ...(own.length === 0 ? {} : { ownFields: own.map(([field, text]) => ({ field, text })) }),
  };
}

function indicatorOf(draft: IndicatorDraft): Indicator {
  if (typeof draft === 'string') return measured(draft);
  if (!('plans' in draft)) return { ...measured(draft[0]), target: measured(draft[1]) };
  const plans = draft.plans.map(([against, text]) => ({ against: mention(against), ...measured(text) }));
  return { ...measured(draft.text), plans };
}

function measured(text: string): Pick<Indicator, 'text' | 'quantities'> {
  return { text, quantities: parseQuantity(text).quantities };
}

function mentions(drafts: readonly MentionDraft[] = []): readonly Mention[] {
  return drafts.map(mention);
}

function mention(draft: MentionDraft): Mention {
  if (typeof draft !== 'string') return draft;
  return draft === allSchools ? { kind: 'all-schools' } : { kind: 'text', text: draft };
}
