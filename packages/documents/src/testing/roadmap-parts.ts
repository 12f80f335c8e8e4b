import type { Event, Proposal, Roadmap, Section, Stage, Subsection } from '@dorkarta/core';

/** A roadmap of the parts that a test is about; all else is unsaid. */
export function roadmapOf(parts: Partial<Roadmap> & Pick<Roadmap, 'title'>): Roadmap {
  return {
    type: 'roadmap',
    imports: [],
    declarations: [],
    columns: [],
    sections: [],
    ...nothingAround,
    ...noContent,
    ...parts,
  };
}

/** Nothing above the table but the title, and nothing below it. */
const nothingAround = { approvers: [], agreements: [], notes: [], abbreviations: [], signatories: [] } as const;

export function sectionOf(parts: Partial<Section> & Pick<Section, 'title'>): Section {
  return { rank: 'section', subsections: [], ...noContent, ...parts };
}

export function subsectionOf(parts: Partial<Subsection> & Pick<Subsection, 'title'>): Subsection {
  return { rank: 'subsection', ...noContent, ...parts };
}

export function eventOf(parts: Partial<Event>): Event {
  return {
    title: '',
    resources: [],
    actions: [],
    notes: [],
    stages: [],
    suppressions: [],
    ...noInheritable,
    ...noResults,
    ...parts,
  };
}

export function stageOf(parts: Partial<Stage>): Stage {
  return { title: '', ...noResults, ...parts };
}

export function proposalOf(parts: Partial<Proposal> & Pick<Proposal, 'title'>): Proposal {
  return { participants: [], kinds: [], ...parts };
}

/** A deadline, period or approval of which only the words matter. */
export function wordsOf(text: string): {
  readonly text: string;
  readonly parts: readonly [];
  readonly notes: readonly [];
} {
  return { text, parts: [], notes: [] };
}

export function indicatorsOf(...texts: readonly string[]): Event['indicators'] {
  return texts.map((text) => ({ text, quantities: [] }));
}

export function textsOf(...texts: readonly string[]): Event['performers'] {
  return texts.map((text) => ({ kind: 'text', text }));
}

export function declaredOf(handle: string, title: string): Event['performers'][number] {
  return { kind: 'declared', handle, title };
}

const noInheritable = { serves: [], participants: [], risks: [], performers: [], coPerformers: [], kinds: [] };
const noResults = { performers: [], coPerformers: [], indicators: [], documents: [] };
const noContent = { ...noInheritable, goals: [], tasks: [], events: [], proposals: [], suppressions: [] };
