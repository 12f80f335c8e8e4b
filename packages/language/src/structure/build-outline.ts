import type { Head } from '../syntax/head.ts';
import { noOwnFields, type OwnFields } from '../syntax/own-fields.ts';
import type { ConstructLine, FieldLine, SourceLine, Words } from '../syntax/source-line.ts';
import {
  constructs,
  constructsAround,
  cutsEvents,
  hasField,
  holdsEvents,
  isBodyOfText,
  isDeclaration,
  isRoot,
  ownersOf,
  partsOf,
} from '../vocabulary/constructs.ts';
import type { ConstructKeyword, FieldKeyword } from '../vocabulary/spellings.ts';
import { attach } from './attach-field.ts';
import { type Draft, newDraft } from './draft.ts';
import { hasOwner, homeIn, lineOfElsewhere, meantConstruct, meantTask, ownerOf } from './field-owner.ts';
import { meantValue, withoutColon } from './field-values.ts';
import { fieldsOfNext, giveAbove, settleAbove, waitForEvent } from './fields-above.ts';
import { beginsRoot, type ConstructAlone, goesOn, type LineGroup } from './line-groups.ts';
import { mayBeginEvent, outOfPlaceIn, titleIn } from './lines-around.ts';
import { emptyHead, headOf, meantDeclarationIn } from './meant-declaration.ts';
import { meantFields } from './meant-fields.ts';
import { wordsOf } from './meant-lines.ts';
import {
  colonIsDropped,
  foreignField,
  foreignLine,
  isPartOf,
  lacksAbove,
  lacksRoot,
  rootFor,
  secondRoot,
} from './misplaced-lines.ts';
import {
  innermost,
  isHomeOf,
  isInReport,
  isInReview,
  isInsideText,
  nearestOpen,
  openAbove,
  rootAround,
  widen,
} from './open-constructs.ts';
import type { FieldNode, Outline, OutlineNode } from './outline.ts';
import { type Around, isHeadOfList, isRoadmap, type ListAbove, listBelow } from './pasted-lines.ts';
import { reportLine } from './report-line.ts';
import { reviewLine } from './review-line.ts';
import { criterionIn, rulingIn } from './ruling-line.ts';
import { type SeveralLines, severalIn } from './several-lines.ts';
import { isValueBelow, longerFieldIn, readStray, withoutKeyword } from './stray-lines.ts';
import type { StrayReading } from './stray-reading.ts';

/**
 * Puts the lines of a file in their places. Total: a line out of place is reported, and costs only itself.
 * However the lines are grouped, the outline is the same; a body that was read by itself is taken as it is.
 */
export function buildOutline(groups: readonly LineGroup[], own: OwnFields = noOwnFields): Outline<OutlineNode> {
  const filled = groups.filter(({ lines }) => lines.length > 0);
  const draft = newDraft(own, groups.some(beginsRoot));
  for (const [index, { lines, alone }] of filled.entries()) {
    const isWhole = alone !== undefined && !(isBodyOfText(alone.node.keyword) && goesOn(filled[index + 1]));
    if (!isWhole || !addAlone(draft, alone)) addLines(draft, lines);
  }
  settleAbove(draft);
  const { imports, declarations, roots, diagnostics } = draft;
  return { imports, declarations, roots, diagnostics };
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
  const around = constructsAround(first.keyword).filter((keyword) => canHold(keyword, first.keyword));
  const isOfSeveralKinds = around.filter(isRoot).length > 1;
  if (isOfSeveralKinds && rest.some(meansOtherInOtherFiles)) return undefined;
  const outer = around.map((keyword) => createNode({ ...first, keyword }, emptyHead));
  const draft = newDraft(own, true, isDeclaration(first.keyword) ? outer : [...outer, node]);
  const roots = outer.filter(({ keyword }) => keyword === rootFor(first.keyword));
  draft.roots.push(...roots);
  reportDroppedColon(draft, first, head);
  if (isDeclaration(first.keyword)) draft.direct = node;
  addLines(draft, rest);
  const isAlone =
    draft.imports.length + draft.declarations.length + draft.above.length === 0 &&
    draft.roots.length === roots.length &&
    // What is told of a line names what stands in such a file.
    !(isOfSeveralKinds && draft.diagnostics.length > 0) &&
    outer.every(({ fields, children }) => fields.length + children.length === 0) &&
    !((cutsEvents(first.keyword) || isDeclaration(first.keyword)) && draft.lacksEvent) &&
    // What stands in a container is no part of it.
    (isBodyOfText(first.keyword) || node.children.length === 0);
  return isAlone ? { node, diagnostics: draft.diagnostics, isUnread: draft.isUnread } : undefined;
}

/** What the file is about where a line stands; a root that is read by itself is open, and in no list of roots yet. */
function rootOfLine(draft: Draft): ConstructKeyword | undefined {
  if (isInReview(draft)) return 'review';
  return (draft.roots.at(-1) ?? draft.open.find(({ keyword }) => isRoot(keyword)))?.keyword;
}

/** Whether a construct can stand somewhere below another: declarations below any. */
function canHold(outer: ConstructKeyword, inner: ConstructKeyword): boolean {
  return isDeclaration(inner) || !isRoot(outer) || isPartOf(inner, outer);
}

/** Whether what a line is depends on whether it stands in a report, in a conclusion, or in neither. */
function meansOtherInOtherFiles(line: SourceLine): boolean {
  return reportLine(line) !== undefined || reviewLine(line) !== undefined;
}

/** Puts a construct that was read by itself in its place; false where what stands around it decides what it is. */
function addAlone(draft: Draft, { node, diagnostics, isUnread }: ConstructAlone): boolean {
  const { line, head, keyword } = node;
  if (line === undefined || draft.above.length > 0) return false;
  if (isDeclaration(keyword)) {
    if (head.name === undefined && (isInsideText(draft) || isHomeOf(draft, keyword))) return false;
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
      root: rootOfLine(draft),
      inside: innermost(draft)?.keyword,
      mayBeginRoadmap: draft.roots.length + draft.declarations.length === 0 && !isRoadmap(below),
      below: draft.above.length > 0 && line.shape === 'construct' ? fieldsOfNext(lines, index + 1) : undefined,
      mayBeginEvent: !(line.shape === 'field' && line.colon !== undefined) && mayBeginEvent(draft, lines, index + 1),
    });
    list = listBelow(line, list);
  }
}

function addLine(draft: Draft, written: SourceLine, around: Around = {}): void {
  const asMeant = isInReport(draft) ? reportLine(written) : isInReview(draft) ? reviewLine(written) : undefined;
  if (asMeant !== undefined) {
    addReading(draft, asMeant);
    return;
  }
  const line = titleIn(draft, written, around) ?? written;
  switch (line.shape) {
    case 'construct':
      addConstruct(draft, line, around.below);
      break;
    case 'field':
      addFieldLine(draft, line, around);
      break;
    case 'stray': {
      settleAbove(draft);
      const criterion = isInReview(draft) ? criterionIn(line) : undefined;
      if (criterion !== undefined) {
        addField(draft, criterion);
        break;
      }
      addReading(draft, readStray(line, around));
      break;
    }
  }
}

function addFieldLine(draft: Draft, line: FieldLine, around: Around): void {
  const longer = longerFieldIn(line, around);
  if (longer !== undefined || !hasField('event', line.keyword)) settleAbove(draft);
  if (longer !== undefined) addReading(draft, longer);
  else if (!isHeadOfList(line, around.next) && !isValueBelow(line, around.next, draft.own)) addFields(draft, line);
}

function addReading(draft: Draft, { diagnostic, meant = [] }: StrayReading): void {
  if (diagnostic !== undefined) draft.diagnostics.push(diagnostic);
  draft.isUnread ||= meant.length === 0;
  for (const each of meant) addLine(draft, each);
}

function addConstruct(draft: Draft, line: ConstructLine, below: readonly FieldKeyword[] = []): void {
  const { keyword } = line;
  if (keyword !== 'event') settleAbove(draft);
  const ruling = isInReview(draft) ? rulingIn(line) : undefined;
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
    if (head.name === undefined && isHomeOf(draft, keyword)) addFields(draft, homeIn(line));
    else addDeclaration(draft, line, head);
    return;
  }
  const several = severalIn(line);
  if (several !== undefined) {
    settleAbove(draft);
    addSeveral(draft, line, several);
    return;
  }
  const node = createNode(line, head);
  const isForeign = foreignLine(line, draft.roots.at(-1)?.keyword).length > 0;
  placeNode(draft, line, node);
  giveAbove(draft, node, below);
  // Of a line that belongs elsewhere only that is told.
  if (!isForeign || isRoot(keyword)) reportDroppedColon(draft, line, head);
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
  const declared = meantDeclarationIn(line);
  if (declared !== undefined) draft.diagnostics.push(declared.diagnostic);
  if (head.colon === undefined) return;
  draft.diagnostics.push(colonIsDropped(line.word, head.colon));
}

/** Puts a ranked construct into the innermost open one of a higher rank. */
function placeNode(draft: Draft, line: ConstructLine, node: OutlineNode): void {
  const around = rootAround(draft, line);
  const event = cutsEvents(line.keyword) ? nearestOpen(draft, ({ keyword }) => keyword === 'event') : undefined;
  draft.cut = event === undefined ? undefined : { event, section: node, isTold: false };
  draft.open = around === undefined ? openAbove(draft, line) : [around];
  draft.direct = undefined;
  const parent = around ?? (isRoot(line.keyword) ? undefined : parentFor(draft, line));
  draft.isUnread = false;
  if (parent === undefined) {
    openRoot(draft, node);
    return;
  }
  if (around === undefined) draft.diagnostics.push(...foreignLine(line, draft.roots.at(-1)?.keyword));
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
  if (
    inside !== undefined &&
    parent.keyword !== inside &&
    isPartOf(line.keyword, draft.roots.at(-1)?.keyword ?? 'roadmap')
  ) {
    // One line above lacks for all that stand below it.
    const isTold = draft.isUnread || parent.children.at(-1)?.keyword === line.keyword;
    if (!isTold) draft.diagnostics.push(lacksAbove(line, inside));
  }
  return parent;
}

/** The roadmap of a file that lacks its line, by the first of its fields. */
function unbegunRoadmap(draft: Draft, line: FieldLine): OutlineNode | undefined {
  const isOfRoadmap = ownersOf(line.keyword).includes('roadmap') && line.colon !== undefined;
  if (draft.hasRoot || draft.roots.length > 0 || !isOfRoadmap) return undefined;
  return implicitRoadmap(draft, { ...line, shape: 'construct', keyword: 'roadmap', head: undefined });
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

/** A line's field, or the several that it holds. */
function addFields(draft: Draft, line: FieldLine): void {
  const { lines, diagnostics } = meantFields(line);
  draft.diagnostics.push(...diagnostics);
  for (const [index, each] of lines.entries()) {
    if (each.shape === 'construct') addConstruct(draft, each);
    else if (index === 0 || each.keyword === line.keyword || hasOwner(draft, each)) addField(draft, each);
    // That it stands behind another field is told already.
    else draft.lacksEvent ||= hasField('event', each.keyword);
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
  const owner = ownerOf(draft, line) ?? unbegunRoadmap(draft, line);
  const construct = meantTask(draft, line) ?? (owner === undefined ? meantConstruct(line) : undefined);
  if (construct !== undefined) {
    addConstruct(draft, construct);
    if (line.colon !== undefined) draft.diagnostics.push(colonIsDropped(line.word, line.colon));
    return;
  }
  if (owner === undefined) {
    draft.lacksEvent ||= hasField('event', line.keyword);
    if (!lacksColon && !waitForEvent(draft, field)) outOfPlaceIn(draft, line);
    return;
  }
  const elsewhere = lineOfElsewhere(draft, owner, line);
  if (elsewhere !== undefined) {
    const { inner, meant } = elsewhere;
    if (!lacksColon && !draft.isUnread) draft.diagnostics.push(foreignField(line, inner, meant?.keyword));
    if (meant !== undefined) attachTo(draft, inner, { ...field, line: meant });
    return;
  }
  attachTo(draft, owner, field);
}

function attachTo(draft: Draft, owner: OutlineNode, field: FieldNode): void {
  const { line } = field;
  if (draft.direct !== owner) draft.direct = undefined;
  if (line.keyword === 'position' || partsOf(line.keyword).includes('signature')) draft.signsIn = draft.open.at(-1);
  const problem = attach(owner, field, { had: draft.had, inner: innermost(draft) });
  if (problem !== undefined && line.colon !== undefined && !draft.isUnread) draft.diagnostics.push(problem);
  owner.identity = {};
  widen(draft, owner, line.end);
}
