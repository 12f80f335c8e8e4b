import { readHead } from '../syntax/head.ts';
import { constructOf } from '../syntax/keyword-reader.ts';
import type { ConstructLine, FieldLine, KnownFieldLine } from '../syntax/source-line.ts';
import { hasField, holdersOf, holdsEvents, isDeclaration, isRoot, neighboursOf } from '../vocabulary/constructs.ts';
import type { ConstructKeyword, FieldKeyword, KnownField } from '../vocabulary/spellings.ts';
import { hadBy } from './attach-field.ts';
import type { Draft } from './draft.ts';
import { amongFields } from './misplaced-lines.ts';
import { nearestOpen } from './open-constructs.ts';
import type { OutlineNode } from './outline.ts';

/** The construct that a field's line belongs to, if there is one. */
export function ownerOf(draft: Draft, line: FieldLine): OutlineNode | undefined {
  return ownerInCut(draft, line) ?? nearestOwner(draft, line.keyword);
}

/** «задача: Преодолеть дефицит кадров» of a roadmap: words that no list of names has declare a task, as they do without the colon. */
export function meantTask(draft: Draft, line: FieldLine): ConstructLine | undefined {
  const { keyword, colon, value, word, start, end } = line;
  const around = draft.open.at(-1);
  if (keyword !== 'tasks' || colon === undefined || value === undefined || around === undefined) return undefined;
  if (constructOf(word.text) !== 'task' || !holdsEvents(around.keyword)) return undefined;
  const isNamed = readHead(value, 'title').name !== undefined;
  const isSentence = isRoot(around.keyword) && /^\p{Lu}\p{Ll}*\s[^,;"]*$/u.test(value.text);
  return isNamed || isSentence ? { shape: 'construct', keyword: 'task', word, head: value, start, end } : undefined;
}

/** A field that nothing above can have, where its word begins a construct too («решение: …» behind a recommendation). */
export function meantConstruct(line: FieldLine): ConstructLine | undefined {
  const keyword = constructOf(line.word.text);
  if (keyword === undefined || isDeclaration(keyword)) return undefined;
  const { word, value, start, end } = line;
  return { shape: 'construct', keyword, word, head: value, start, end };
}

/** «муниципалитет Эртильский район» of a roadmap, as the field that it is there. */
export function homeIn({ word, head, start, end }: ConstructLine): FieldLine {
  const parts = { argument: undefined, colon: undefined, value: undefined, bare: head };
  return { shape: 'field', keyword: 'homeMunicipality', word, ...parts, start, end };
}

/** Whether a field that stood behind another one in its line has a place where that line stands. */
export function hasOwner(draft: Draft, { keyword }: FieldLine): boolean {
  return nearestOwner(draft, keyword) !== undefined;
}

function nearestOwner(draft: Draft, keyword: FieldKeyword): OutlineNode | undefined {
  const has = (node: OutlineNode): boolean => hasField(node.keyword, keyword);
  if (draft.direct !== undefined && has(draft.direct)) return draft.direct;
  const holds = (node: OutlineNode): boolean => hadBy(node, draft.had).holders.has(keyword);
  return (holdersOf(keyword).length === 0 ? undefined : nearestOpen(draft, holds)) ?? nearestOpen(draft, has);
}

/** The event that a field is of where the line of a section stands above it, and the section cannot have it. */
function ownerInCut(draft: Draft, { keyword, colon }: FieldLine): OutlineNode | undefined {
  const { cut } = draft;
  if (cut === undefined || draft.direct !== undefined || !hasField('event', keyword)) return undefined;
  if (cut.isTold) return cut.event;
  const { line } = cut.section;
  if (line === undefined || colon === undefined || nearestOwner(draft, keyword) !== undefined) return undefined;
  cut.isTold = true;
  // That its colon is not needed goes without saying where the line itself is to go.
  const dropped = draft.diagnostics.findIndex(
    ({ rule, span }) => rule === 'colon-is-needed' && span.start >= line.start && span.end <= line.end,
  );
  if (dropped >= 0) draft.diagnostics.splice(dropped, 1);
  draft.diagnostics.push(amongFields(line, cut.event.head.title?.text ?? ''));
  return cut.event;
}

/** The day that a construct has where a date is written in it. */
export const dayOf: Readonly<Partial<Record<ConstructKeyword, KnownField>>> = {
  event: 'deadline',
  stage: 'deadline',
  report: 'held',
};

function dayIn(inner: OutlineNode, line: FieldLine): KnownFieldLine | undefined {
  const day = dayOf[inner.keyword];
  if (line.keyword !== 'date' || day === undefined) return undefined;
  return { ...line, keyword: day };
}

/** Whether a construct only stands for what may be around a declaration that is read alone. */
function isStandIn(outer: OutlineNode, declaration: OutlineNode): boolean {
  return outer.line?.start === declaration.line?.start;
}

/** A line of signatures that was written in what has none. */
export interface LineOfElsewhere {
  /** What it stands in. */
  readonly inner: OutlineNode;
  /** The line that it was meant to be, where that is plain. */
  readonly meant: KnownFieldLine | undefined;
}

/**
 * A signature or its date below an event, a section or a task is none of the grif far above, whatever stands there; undefined
 * where the office that signs is nearer.
 */
export function lineOfElsewhere(draft: Draft, owner: OutlineNode, line: FieldLine): LineOfElsewhere | undefined {
  const { keyword } = line;
  const { direct } = draft;
  if (direct !== undefined && (direct.keyword !== 'task' || isStandIn(owner, direct))) return undefined;
  const inner = direct ?? draft.open.at(-1);
  if (!isRoot(owner.keyword) || inner === undefined || isRoot(inner.keyword)) return undefined;
  const meant = dayIn(inner, line);
  if (owner.keyword !== 'roadmap') return meant === undefined ? undefined : { inner, meant };
  const ofOffice = neighboursOf('position');
  if (keyword !== 'position' && !ofOffice.some((each) => each === keyword)) return undefined;
  const { holders, first } = hadBy(owner, draft.had);
  const office = holders.get(keyword) ?? first.get('position');
  // Where nobody else signs, what stands below a task of the roadmap is the roadmap's own.
  if (office === undefined && direct?.keyword === 'task' && draft.open.at(-1) === owner) return undefined;
  return office !== undefined && draft.signsIn === inner ? undefined : { inner, meant };
}
