import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Head, readHead } from '../syntax/head.ts';
import { constructOf } from '../syntax/keyword-reader.ts';
import { noOwnFields, type OwnFields } from '../syntax/own-fields.ts';
import type { ConstructLine, FieldLine, SourceLine, StrayLine, Words } from '../syntax/source-line.ts';
import {
  constructs,
  constructsAround,
  endsBodies,
  hasField,
  holdersOf,
  holdsEvents,
  isBodyOfText,
  isDeclaration,
} from '../vocabulary/constructs.ts';
import type { FieldKeyword } from '../vocabulary/spellings.ts';
import { attach, hadBy } from './attach-field.ts';
import { type Draft, newDraft } from './draft.ts';
import { meantValue, withoutColon } from './field-values.ts';
import { meantFields } from './meant-fields.ts';
import {
  colonIsDropped,
  foreignLine,
  isPartOf,
  lacksAbove,
  lacksRoot,
  outOfPlace,
  rootFor,
  secondRoot,
} from './misplaced-lines.ts';
import type { FieldNode, Outline, OutlineNode } from './outline.ts';
import {
  type Around,
  asTitle,
  eventBeginnings,
  fieldsBelow,
  isHeadOfList,
  isRoadmap,
  type ListAbove,
  listBelow,
  wordsOf,
} from './pasted-lines.ts';
import { criterionIn, rulingIn } from './ruling-line.ts';
import { type SeveralLines, severalIn } from './several-lines.ts';
import { isValueBelow, readStray, withoutKeyword } from './stray-lines.ts';

/** A construct that was read by itself, with what there is to tell about its lines. */
export interface ConstructAlone {
  readonly node: OutlineNode;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether a line of it was not read that may have begun another. */
  readonly isUnread: boolean;
}

/** Lines that belong together, and what they are by themselves, where that is known. */
export interface LineGroup {
  readonly lines: readonly SourceLine[];
  readonly alone?: ConstructAlone | undefined;
}

/**
 * Puts the lines of a file in their places. Total: a line out of place is reported, and costs only itself.
 * However the lines are grouped, the outline is the same; a body that was read by itself is taken as it is.
 */
export function buildOutline(groups: readonly LineGroup[], own: OwnFields = noOwnFields): Outline<OutlineNode> {
  const draft = newDraft(own);
  const filled = groups.filter(({ lines }) => lines.length > 0);
  for (const [index, { lines, alone }] of filled.entries()) {
    const isWhole = alone !== undefined && !(isBodyOfText(alone.node.keyword) && goesOn(filled[index + 1]));
    if (!isWhole || !addAlone(draft, alone)) addLines(draft, lines);
  }
  const { imports, declarations, roots, diagnostics } = draft;
  return { imports, declarations, roots, diagnostics };
}

/** Whether lines may add something to the body above them: all but those that begin with what ends it. */
function goesOn(next: LineGroup | undefined): boolean {
  const first = next?.lines[0];
  return first !== undefined && !(first.shape === 'construct' && endsBodies(first.keyword));
}

/**
 * Reads a construct by itself: undefined where its lines add anything to what may stand around it, or where that decides
 * what they are.
 */
export function readAlone(lines: readonly SourceLine[], own: OwnFields): ConstructAlone | undefined {
  const [first, ...rest] = lines;
  if (first?.shape !== 'construct' || severalIn(first) !== undefined) return undefined;
  const head = headOf(first);
  const node = createNode(first, head);
  const outer = constructsAround(first.keyword).map((keyword) => createNode({ ...first, keyword }, emptyHead));
  const draft = newDraft(own, isDeclaration(first.keyword) ? outer : [...outer, node]);
  const roots = outer.filter(({ keyword }) => keyword === rootFor(first.keyword));
  draft.roots.push(...roots);
  reportDroppedColon(draft, first, head);
  if (isDeclaration(first.keyword)) draft.direct = node;
  addLines(draft, rest);
  const isAlone =
    draft.imports.length + draft.declarations.length === 0 &&
    draft.roots.length === roots.length &&
    outer.every(({ fields, children }) => fields.length + children.length === 0) &&
    // What stands in a container is no part of it.
    (isBodyOfText(first.keyword) || node.children.length === 0);
  return isAlone ? { node, diagnostics: draft.diagnostics, isUnread: draft.isUnread } : undefined;
}

/** Puts a construct that was read by itself in its place; false where what stands around it decides what it is. */
function addAlone(draft: Draft, { node, diagnostics, isUnread }: ConstructAlone): boolean {
  const { line, head, keyword } = node;
  if (line === undefined) return false;
  if (isDeclaration(keyword)) {
    if (head.name === undefined && isInsideText(draft)) return false;
    declare(draft, line, copyOf(node));
  } else {
    const root = draft.roots.at(-1);
    if (root !== undefined && !isPartOf(keyword, root.keyword)) return false;
    // No other lines add to a body that ends here, so that all versions of a text can share it.
    placeNode(draft, line, isBodyOfText(keyword) ? node : copyOf(node));
  }
  draft.diagnostics.push(...diagnostics);
  draft.isUnread ||= isUnread;
  return true;
}

/** A node to which fields and constructs can be added. */
function copyOf(node: OutlineNode): OutlineNode {
  return { ...node, fields: [...node.fields], children: [] };
}

function addLines(draft: Draft, lines: readonly SourceLine[]): void {
  let list: ListAbove | undefined;
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1];
    addLine(draft, line, {
      list,
      next: below?.shape === 'construct' ? undefined : below,
      own: draft.own,
      mayBeginRoadmap: draft.roots.length + draft.declarations.length === 0 && !isRoadmap(below),
      mayBeginEvent: !(line.shape === 'field' && line.colon !== undefined) && mayBeginEvent(draft, lines, index + 1),
    });
    list = listBelow(line, list);
  }
}

/** Whether the fields that follow are those of an event that has not begun: the one above has such fields, or there is none. */
function mayBeginEvent(draft: Draft, lines: readonly SourceLine[], from: number): boolean {
  const inner = draft.open.at(-1);
  if (inner === undefined) return false;
  const fields = fieldsBelow(lines, from);
  if (inner.keyword !== 'event') return holdsEvents(inner.keyword) && fields.includes('deadline');
  return eventBeginnings.some((field) => fields.includes(field) && hadBy(inner, draft.had).first.has(field));
}

/** A title that begins with a word of the language, where no line of that word can stand. */
function titleIn(draft: Draft, line: SourceLine, around: Around): StrayLine | undefined {
  switch (line.shape) {
    case 'stray':
      return undefined;
    case 'field':
      return asTitle(line, around);
    case 'construct': {
      const root = draft.roots.at(-1)?.keyword;
      const isForeign = root === 'roadmap' && rootFor(line.keyword) !== root;
      const isWord = isDeclaration(line.keyword) && isInsideText(draft) && headOf(line).name === undefined;
      return isForeign || isWord ? asTitle(line, around) : undefined;
    }
  }
}

function addLine(draft: Draft, written: SourceLine, around: Around = {}): void {
  const line = titleIn(draft, written, around) ?? written;
  switch (line.shape) {
    case 'construct':
      addConstruct(draft, line);
      break;
    case 'field':
      if (!isHeadOfList(line, around.next) && !isValueBelow(line, around.next, draft.own)) addFields(draft, line);
      break;
    case 'stray': {
      const criterion = draft.open[0]?.keyword === 'review' ? criterionIn(line) : undefined;
      if (criterion !== undefined) {
        addField(draft, criterion);
        break;
      }
      const { diagnostic, meant = [] } = readStray(line, around);
      if (diagnostic !== undefined) draft.diagnostics.push(diagnostic);
      draft.isUnread ||= meant.length === 0;
      for (const each of meant) addLine(draft, each);
      break;
    }
  }
}

function addConstruct(draft: Draft, line: ConstructLine): void {
  const { keyword } = line;
  const ruling = draft.open[0]?.keyword === 'review' ? rulingIn(line) : undefined;
  if (ruling !== undefined) {
    addField(draft, ruling);
    return;
  }
  const head = headOf(line);
  if (isDeclaration(keyword)) {
    if (head.name === undefined && isInsideText(draft)) {
      // What was only meant to be one is told already.
      if (line.head === undefined || line.head.start >= line.word.end) addWords(draft, wordsOf(line));
      return;
    }
    addDeclaration(draft, line, head);
    return;
  }
  const several = severalIn(line);
  if (several !== undefined) {
    addSeveral(draft, line, several);
    return;
  }
  placeNode(draft, line, createNode(line, head));
  reportDroppedColon(draft, line, head);
}

/** Words that begin no declaration: a field that is spoken of («проект: …»), or nothing. */
function addWords(draft: Draft, words: Words): void {
  const { start, end } = words;
  if (words.text.includes(':')) addLine(draft, { shape: 'stray', words, start, end }, { own: draft.own });
  else draft.diagnostics.push(withoutKeyword({ words }));
  draft.isUnread = true;
}

function addSeveral(draft: Draft, line: ConstructLine, { first, others, diagnostic }: SeveralLines): void {
  draft.diagnostics.push(diagnostic);
  const head = { ...headOf(first), colon: headOf(line).colon };
  placeNode(draft, first, createNode(first, head));
  for (const each of others) {
    if (each.shape === 'construct') addConstruct(draft, each);
    else addField(draft, each);
  }
}

const emptyHead: Head = { number: undefined, name: undefined, title: undefined, colon: undefined, notAName: undefined };

function headOf({ head, keyword }: ConstructLine): Head {
  return head === undefined ? emptyHead : readHead(head, constructs[keyword].head);
}

function isInsideText(draft: Draft): boolean {
  return draft.open.some((node) => isBodyOfText(node.keyword));
}

function addDeclaration(draft: Draft, line: ConstructLine, head: Head): void {
  declare(draft, line, createNode(line, head));
  reportDroppedColon(draft, line, head);
}

function declare(draft: Draft, line: ConstructLine, node: OutlineNode): void {
  draft.direct = node;
  if (line.keyword !== 'task') {
    draft.declarations.push(node);
    return;
  }
  const parent = nearestOpen(draft, ({ keyword }) => holdsEvents(keyword)) ?? implicitRoadmap(draft, line);
  parent.children.push(node);
  widen(draft, parent, node.span.end);
}

function reportDroppedColon(draft: Draft, line: ConstructLine, head: Head): void {
  if (head.colon === undefined) return;
  draft.diagnostics.push(colonIsDropped(line.word, head.colon));
}

/** Puts a ranked construct into the innermost open one of a higher rank. */
function placeNode(draft: Draft, line: ConstructLine, node: OutlineNode): void {
  const rank = constructs[line.keyword].rank ?? 0;
  draft.open = draft.open.filter((node) => (constructs[node.keyword].rank ?? 0) < rank);
  draft.direct = undefined;
  const parent = rank === 0 ? undefined : parentFor(draft, line);
  draft.isUnread = false;
  if (parent === undefined) {
    openRoot(draft, node);
    return;
  }
  draft.diagnostics.push(...foreignLine(line, draft.roots.at(-1)?.keyword));
  parent.children.push(node);
  widen(draft, parent, node.span.end);
  draft.open.push(node);
}

function openRoot(draft: Draft, node: OutlineNode): void {
  const [first] = draft.roots;
  if (first !== undefined && node.line !== undefined) {
    draft.diagnostics.push(secondRoot(first, { keyword: node.keyword, word: node.line.word }));
  }
  draft.roots.push(node);
  draft.open = [node];
}

function parentFor(draft: Draft, line: ConstructLine): OutlineNode {
  const parent = draft.open.at(-1) ?? implicitRoadmap(draft, line);
  const { inside } = constructs[line.keyword];
  if (inside !== undefined && parent.keyword !== inside) {
    // One line above lacks for all that stand below it.
    const isTold = draft.isUnread || parent.children.at(-1)?.keyword === line.keyword;
    if (!isTold) draft.diagnostics.push(lacksAbove(line, inside));
  }
  return parent;
}

/** The root of a file whose first construct comes before its `карта` or `мониторинг`. */
function implicitRoadmap(draft: Draft, line: ConstructLine): OutlineNode {
  const existing = draft.roots.at(-1);
  if (existing !== undefined) return existing;
  const keyword = rootFor(line.keyword);
  draft.diagnostics.push(lacksRoot(line, keyword));
  const node: OutlineNode = {
    keyword,
    line: undefined,
    head: emptyHead,
    fields: [],
    children: [],
    span: { start: line.start, end: line.end },
    identity: {},
  };
  openRoot(draft, node);
  return node;
}

function createNode(line: ConstructLine, head: Head): OutlineNode {
  const { keyword, start, end } = line;
  return { keyword, line, head, fields: [], children: [], span: { start, end }, identity: {} };
}

/** A construct that goes on makes those around it longer; a declaration has none. */
function widen({ open }: Draft, node: OutlineNode, end: number): void {
  node.span = { start: node.span.start, end };
  for (let index = open.indexOf(node) - 1; index >= 0; index -= 1) {
    const around = open[index];
    if (around !== undefined) around.span = { start: around.span.start, end };
  }
}

/** A line's field, or the several that it holds. */
function addFields(draft: Draft, line: FieldLine): void {
  const { lines, diagnostics } = meantFields(line);
  draft.diagnostics.push(...diagnostics);
  for (const each of lines) {
    if (each.shape === 'field') addField(draft, each);
    else addConstruct(draft, each);
  }
}

function addField(draft: Draft, line: FieldLine): void {
  const field: FieldNode = { line, value: meantValue(line, draft.diagnostics) };
  const lacksColon = !line.colon;
  if (lacksColon) draft.diagnostics.push(withoutColon(line));
  // «План мероприятий группы» may have been a title.
  draft.isUnread ||= lacksColon && /^\p{Lu}/u.test(line.word.text);
  if (line.keyword === 'import') {
    draft.imports.push(field);
    return;
  }
  const owner = ownerOf(draft, line.keyword);
  const construct = owner === undefined ? meantConstruct(line) : undefined;
  if (construct !== undefined) {
    addConstruct(draft, construct);
    if (line.colon !== undefined) draft.diagnostics.push(colonIsDropped(line.word, line.colon));
    return;
  }
  if (owner === undefined) {
    if (!lacksColon) draft.diagnostics.push(outOfPlace(line));
    return;
  }
  if (draft.direct !== owner) draft.direct = undefined;
  const problem = attach(owner, field, draft.had);
  if (problem !== undefined && !lacksColon && !draft.isUnread) draft.diagnostics.push(problem);
  owner.identity = {};
  widen(draft, owner, line.end);
}

/** A field that nothing above can have, where its word begins a construct too («решение: …» behind a recommendation). */
function meantConstruct(line: FieldLine): ConstructLine | undefined {
  const keyword = constructOf(line.word.text);
  if (keyword === undefined || isDeclaration(keyword)) return undefined;
  const { word, value, start, end } = line;
  return { shape: 'construct', keyword, word, head: value, start, end };
}

function ownerOf(draft: Draft, keyword: FieldKeyword): OutlineNode | undefined {
  const has = (node: OutlineNode): boolean => hasField(node.keyword, keyword);
  if (draft.direct !== undefined && has(draft.direct)) return draft.direct;
  const holds = (node: OutlineNode): boolean => hadBy(node, draft.had).holders.has(keyword);
  return (holdersOf(keyword).length === 0 ? undefined : nearestOpen(draft, holds)) ?? nearestOpen(draft, has);
}

function nearestOpen(draft: Draft, fits: (node: OutlineNode) => boolean): OutlineNode | undefined {
  return draft.open.findLast(fits);
}
