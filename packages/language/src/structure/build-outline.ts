import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { type Head, readHead } from '../syntax/head.ts';
import { constructOf } from '../syntax/keyword-reader.ts';
import { noOwnFields, type OwnFields } from '../syntax/own-fields.ts';
import type { ConstructLine, FieldLine, SourceLine, Words } from '../syntax/source-line.ts';
import {
  canBePartOf,
  constructs,
  constructsAround,
  endsBodies,
  hasField,
  holdersOf,
  holdsEvents,
  isBodyOfText,
  isDeclaration,
  isRoot,
  ownersOf,
  type RootKeyword,
} from '../vocabulary/constructs.ts';
import { type ConstructKeyword, type FieldKeyword, spell } from '../vocabulary/spellings.ts';
import { attach, type HadSoFar, hadBy } from './attach-field.ts';
import { meantValue, withoutColon } from './field-values.ts';
import { meantFields } from './meant-fields.ts';
import type { FieldNode, Outline, OutlineNode } from './outline.ts';
import { type Around, isHeadOfList, isRoadmap, type ListAbove, listBelow } from './pasted-lines.ts';
import { rootWords } from './root-words.ts';
import { rulingIn } from './ruling-line.ts';
import { type SeveralLines, severalIn, wordsOf } from './several-lines.ts';
import { readStray, withoutKeyword } from './stray-lines.ts';

/** What is being built: `open` are the constructs that the next line may belong to, from the outside in. */
interface Draft {
  /** The fields that the roadmap adds to the language. */
  readonly own: OwnFields;
  readonly imports: FieldNode[];
  readonly declarations: OutlineNode[];
  readonly roots: OutlineNode[];
  readonly diagnostics: Diagnostic[];
  open: OutlineNode[];
  /** The declaration directly above, while only its own fields have come. */
  direct: OutlineNode | undefined;
  readonly had: HadSoFar;
  /** Whether a line was not read that may have begun a construct, so that fields below it may be another's. */
  isUnread: boolean;
}

/** A construct that was read by itself, with what there is to tell about its lines. */
export interface ConstructAlone {
  readonly node: OutlineNode;
  readonly diagnostics: readonly Diagnostic[];
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

function newDraft(own: OwnFields, open: readonly OutlineNode[] = []): Draft {
  return {
    own,
    imports: [],
    declarations: [],
    roots: [],
    diagnostics: [],
    open: [...open],
    direct: undefined,
    had: new Map(),
    isUnread: false,
  };
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
  return isAlone ? { node, diagnostics: draft.diagnostics } : undefined;
}

/** Puts a construct that was read by itself in its place; false where what stands around it decides what it is. */
function addAlone(draft: Draft, { node, diagnostics }: ConstructAlone): boolean {
  const { line, head, keyword } = node;
  if (line === undefined) return false;
  if (isDeclaration(keyword)) {
    if (head.name === undefined && isInsideText(draft)) return false;
    declare(draft, line, copyOf(node));
  } else {
    const root = draft.roots.at(-1);
    if (!isRoot(keyword) && root !== undefined && !isPartOf(keyword, root)) return false;
    // No other lines add to a body that ends here, so that all versions of a text can share it.
    placeNode(draft, line, isBodyOfText(keyword) ? node : copyOf(node));
  }
  draft.diagnostics.push(...diagnostics);
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
    });
    list = listBelow(line, list);
  }
}

function addLine(draft: Draft, line: SourceLine, around: Around = {}): void {
  switch (line.shape) {
    case 'construct':
      addConstruct(draft, line);
      break;
    case 'field':
      if (!isHeadOfList(line, around.next)) addFields(draft, line);
      break;
    case 'stray': {
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
      draft.diagnostics.push(withoutKeyword({ words: wordsOf(line) }));
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

function colonIsDropped(word: Words, colon: Words): Diagnostic {
  const surplus =
    colon.text === ':' ? 'двоеточие не нужно: оно отброшено' : `знак «${colon.text}» не нужен: он отброшен`;
  return diagnose('colon-is-needed', colon, `После слова «${word.text}» ${surplus}.`);
}

/** Puts a ranked construct into the innermost open one of a higher rank. */
function placeNode(draft: Draft, line: ConstructLine, node: OutlineNode): void {
  const rank = constructs[line.keyword].rank ?? 0;
  draft.open = draft.open.filter((node) => (constructs[node.keyword].rank ?? 0) < rank);
  draft.direct = undefined;
  draft.isUnread = false;
  if (rank === 0) {
    openRoot(draft, node);
    return;
  }
  const parent = parentFor(draft, line);
  reportForeign(draft, line);
  parent.children.push(node);
  widen(draft, parent, node.span.end);
  draft.open.push(node);
}

function openRoot(draft: Draft, node: OutlineNode): void {
  const [first] = draft.roots;
  if (first !== undefined && node.line !== undefined) {
    draft.diagnostics.push(
      diagnose('line-is-understood', node.line.word, secondRoot(first, node, node.line.word.text)),
    );
  }
  draft.roots.push(node);
  draft.open = [node];
}

/** What to do about a `карта` or `мониторинг` below what the file is about already, in words or by its parts. */
function secondRoot(first: OutlineNode, second: OutlineNode, word: string): string {
  if (first.line === undefined && first.keyword === second.keyword) {
    return `Строка «${word}» стоит ниже того, что к ней относится: перенесите её выше.`;
  }
  const before = first.line === undefined ? rootWords[rootFor(first.keyword)].what : `«${first.line.word.text}»`;
  return `В файле уже есть ${before}, а одна карта или один отчёт о мониторинге – один файл: перенесите «${word}» с тем, что ниже, в отдельный файл.`;
}

/** What belongs to a monitoring report has no place in a roadmap, and the other way round. */
function reportForeign(draft: Draft, line: ConstructLine): void {
  const root = draft.roots.at(-1)?.keyword;
  const own = rootFor(line.keyword);
  if (root === undefined || !isRoot(root) || canBePartOf(line.keyword, root)) return;
  const { where, remedy } = rootWords[own];
  const message = `Строка «${line.word.text}» стоит ${where}, а это ${rootWords[root].what}: перенесите её ${remedy}.`;
  draft.diagnostics.push(diagnose('line-is-understood', line.word, message));
}

/** Whether a construct can be a part of a root. */
function isPartOf(keyword: ConstructKeyword, root: OutlineNode): boolean {
  return isRoot(root.keyword) && canBePartOf(keyword, root.keyword);
}

/** What a construct is a part of. */
function rootFor(keyword: ConstructKeyword): RootKeyword {
  return constructs[keyword].of ?? 'roadmap';
}

function parentFor(draft: Draft, line: ConstructLine): OutlineNode {
  const parent = draft.open.at(-1) ?? implicitRoadmap(draft, line);
  const { inside } = constructs[line.keyword];
  if (inside !== undefined && parent.keyword !== inside) {
    const message = `Над строкой «${line.word.text}» нет строки «${spell(inside)}», к которой она относится: добавьте её выше.`;
    draft.diagnostics.push(diagnose('line-is-understood', line.word, message));
  }
  return parent;
}

/** The root of a file whose first construct comes before its `карта` or `мониторинг`. */
function implicitRoadmap(draft: Draft, line: ConstructLine): OutlineNode {
  const existing = draft.roots.at(-1);
  if (existing !== undefined) return existing;
  const keyword = rootFor(line.keyword);
  const message = `Перед строкой «${line.word.text}» нужна строка ${rootWords[keyword].line}.`;
  draft.diagnostics.push(diagnose('line-is-understood', line.word, message));
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

function outOfPlace(line: FieldLine): Diagnostic {
  const above = [...ownersOf(line.keyword), ...holdersOf(line.keyword)];
  const words = above.map((keyword) => `«${spell(keyword)}»`);
  const message = `Поле «${line.word.text}» здесь ни к чему не относится: оно стоит ниже строки ${words.join(' или ')}.`;
  return diagnose('line-is-understood', line.word, message);
}
