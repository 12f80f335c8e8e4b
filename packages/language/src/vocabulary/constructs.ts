import type { Printable } from '@dorkarta/core';
import type { ConstructKeyword, FieldKeyword, KnownField } from './spellings.ts';

export type { ConstructKeyword };

/** The kinds of root: what one file can be about. Declarations alone make a directory, which has no root. */
export type RootKeyword = Printable['type'];

/** What the language knows of a construct: where it stands, how its head is read, and what it holds. */
export interface ConstructShape {
  /**
   * Its rank from the outside in. A construct ends where the next one of its rank or of a higher (smaller) one begins, and
   * so does a list or a text in `"""` that was left open.
   * Declarations have none: they stand anywhere and end nothing.
   */
  readonly rank?: number;
  /** The root that it is a part of; absent where it can stand in any file. */
  readonly of?: RootKeyword;
  /** Another root that it can be a part of. */
  readonly alsoOf?: RootKeyword;
  /** Another kind of file that it can stand in once, as a part, where it begins one of its own elsewhere. */
  readonly within?: RootKeyword;
  /** The construct that it must stand in, where any of a higher rank will not do. */
  readonly inside?: ConstructKeyword;
  /** Whether its head is a number, a name and a title, or all of it one text. */
  readonly head: 'title' | 'text';
  /** Its fields of which there can be one. */
  readonly once: readonly FieldKeyword[];
  /** Its fields that may stand more than once: each is one more, or lengthens the list. */
  readonly many: readonly FieldKeyword[];
}

/** The ranks, from the outside in. */
const ranks = { root: 0, section: 1, subsection: 2, body: 3, part: 4 } as const;

/** What holds for all events below that state none themselves. */
const inheritable: readonly FieldKeyword[] = ['tasks', 'participants', 'risk', 'performers', 'coPerformers', 'kind'];
/** What an event and its stages come to. */
const results: readonly FieldKeyword[] = ['performers', 'coPerformers', 'indicator', 'target', 'document'];

const declaration = { head: 'title', once: [], many: [] } as const satisfies ConstructShape;
const section = {
  of: 'roadmap',
  head: 'title',
  once: ['level'],
  many: ['goal', 'ignore', ...inheritable],
} as const satisfies ConstructShape;
const conclusion = { rank: ranks.body, of: 'monitoring', head: 'text', once: [], many: [] } as const;

/** Every construct: the nesting, the heads and the fields of the language, in one table. */
export const constructs: Readonly<Record<ConstructKeyword, ConstructShape>> = {
  performer: declaration,
  school: { ...declaration, once: ['curator', 'contact'], many: ['risk'] },
  group: { ...declaration, once: ['schools', 'count'] },
  project: { ...declaration, once: ['level'] },
  municipality: { ...declaration, once: ['short', 'genitive'] },
  task: { ...declaration, of: 'roadmap' },
  roadmap: {
    rank: ranks.root,
    of: 'roadmap',
    head: 'title',
    once: [
      'homeMunicipality',
      'region',
      'period',
      'rationale',
      'annex',
      'approved',
      'position',
      'signature',
      'date',
      'template',
      'numbering',
      'orientation',
      'columnNumbers',
      'schoolList',
      'prepared',
      'label',
      'rubric',
      'level',
    ],
    many: ['goal', 'approver', 'agreed', 'signed', 'column', 'note', 'abbreviations', 'ignore', ...inheritable],
  },
  section: { rank: ranks.section, ...section },
  subsection: { rank: ranks.subsection, inside: 'section', ...section },
  event: {
    rank: ranks.body,
    of: 'roadmap',
    head: 'title',
    once: ['deadline', 'venue', 'within', 'level'],
    many: ['resources', 'action', 'note', 'ignore', 'own', ...results, ...inheritable],
  },
  stage: {
    rank: ranks.part,
    of: 'roadmap',
    inside: 'event',
    head: 'title',
    once: ['deadline'],
    many: ['own', ...results],
  },
  proposal: { rank: ranks.body, of: 'roadmap', head: 'title', once: [], many: ['participants', 'kind', 'own'] },
  monitoring: { rank: ranks.root, of: 'monitoring', head: 'title', once: ['date'], many: ['ignore'] },
  report: {
    rank: ranks.body,
    of: 'monitoring',
    head: 'text',
    once: ['held', 'information', 'reason'],
    many: ['state', 'fact', 'document', 'coverage', 'resolution', 'ignore'],
  },
  review: {
    rank: ranks.root,
    of: 'review',
    within: 'monitoring',
    head: 'title',
    once: ['date', 'expert', 'approved'],
    many: ['criterion', 'ruling', 'ignore'],
  },
  recommendation: { ...conclusion, alsoOf: 'review' },
  decision: conclusion,
};

/**
 * The fields that have lines of their own below them, one of each word, in the order in which they are written. Such a line
 * belongs to the last of them above it; behind another field that has it as its neighbour (`beside`), to the construct again.
 */
const parts: Readonly<Partial<Record<FieldKeyword, readonly KnownField[]>>> = {
  indicator: ['target'],
  approver: ['signature', 'date'],
  agreed: ['signature', 'date'],
  signed: ['signature', 'date'],
};

/** The fields of a construct that belong together: behind the office of who signs the act, a signature is his. */
const beside: Readonly<Partial<Record<FieldKeyword, readonly KnownField[]>>> = { position: ['signature', 'date'] };

/** The lines of the construct itself that a field has beside it. */
export function neighboursOf(field: FieldKeyword): readonly KnownField[] {
  return beside[field] ?? [];
}

/** The lines that a field can have below it. */
export function partsOf(field: FieldKeyword): readonly KnownField[] {
  return parts[field] ?? [];
}

/** The fields that can have a line below them, in the order of the table. */
export function holdersOf(part: FieldKeyword): readonly KnownField[] {
  return (Object.keys(parts) as readonly KnownField[]).filter((field) => partsOf(field).some((each) => each === part));
}

/** Every construct, in the order of the table. */
export const constructKeywords = Object.keys(constructs) as readonly ConstructKeyword[];

/** The constructs that declare something by name for whoever writes below or imports the file. */
export function isDeclaration(keyword: ConstructKeyword): boolean {
  return constructs[keyword].rank === undefined;
}

/** The declarations that may stand in any file. */
export const sharedDeclarations: readonly ConstructKeyword[] = constructKeywords.filter(
  (keyword) => isDeclaration(keyword) && constructs[keyword].of === undefined,
);

/** What a file is about: a roadmap, a monitoring report, or an expert's conclusion. */
export function isRoot(keyword: ConstructKeyword): keyword is RootKeyword {
  return constructs[keyword].rank === ranks.root;
}

/** The kinds of root, in the order of the table. */
export const rootKeywords: readonly RootKeyword[] = constructKeywords.filter(isRoot);

/**
 * Whether lines can mean it by a name: a declaration, a roadmap, or a part of one. Of a report, a conclusion, and what
 * stands in them, no line speaks.
 */
export function canBeMeant(keyword: ConstructKeyword): boolean {
  return (constructs[keyword].of ?? 'roadmap') === 'roadmap';
}

/** Whether a construct can be a part of what a file is about. */
export function canBePartOf(keyword: ConstructKeyword, root: RootKeyword): boolean {
  const { of = 'roadmap', alsoOf } = constructs[keyword];
  return of === root || alsoOf === root;
}

/** What holds events: a roadmap, its sections and subsections. */
export function holdsEvents(keyword: ConstructKeyword): boolean {
  const { rank, of } = constructs[keyword];
  return of === 'roadmap' && rank !== undefined && rank < ranks.body;
}

/** What ends an event and holds others: its line among the fields of an event cuts it in two. */
export function cutsEvents(keyword: ConstructKeyword): boolean {
  return holdsEvents(keyword) && !isRoot(keyword);
}

/** What consists of its author's texts: inside it a declaration is one only with `имя =`. */
export function isBodyOfText(keyword: ConstructKeyword): boolean {
  return (constructs[keyword].rank ?? ranks.root) >= ranks.body;
}

/** What ends the body of text above it: another one, or what holds them. */
export function endsBodies(keyword: ConstructKeyword): boolean {
  const { rank } = constructs[keyword];
  return rank !== undefined && rank <= ranks.body;
}

/** All that can stand around a construct, in the order of the table. */
export function constructsAround(inner: ConstructKeyword): readonly ConstructKeyword[] {
  return around.get(inner) ?? [];
}

const around: ReadonlyMap<ConstructKeyword, readonly ConstructKeyword[]> = new Map(
  constructKeywords.map((inner) => [inner, constructKeywords.filter((outer) => canStandAround(outer, inner))]),
);

function canStandAround(outer: ConstructKeyword, inner: ConstructKeyword): boolean {
  const [without, within] = [constructs[outer].rank, constructs[inner].rank];
  return without !== undefined && (within === undefined || without < within);
}

/** Whether a construct has a field. */
export function hasField(keyword: ConstructKeyword, field: FieldKeyword): boolean {
  const { once, many } = constructs[keyword];
  return once.includes(field) || many.includes(field);
}

/** Whether a construct has fields at all. */
export function hasFields(keyword: ConstructKeyword): boolean {
  const { once, many } = constructs[keyword];
  return once.length + many.length > 0;
}

/** Whether a construct can have a field more than once. */
export function canRepeat(keyword: ConstructKeyword, field: FieldKeyword): boolean {
  return constructs[keyword].many.includes(field);
}

/** The constructs that have a field, in the order of the table. */
export function ownersOf(field: FieldKeyword): readonly ConstructKeyword[] {
  return constructKeywords.filter((keyword) => hasField(keyword, field));
}
