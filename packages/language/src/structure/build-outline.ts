import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { type Head, readHead } from '../syntax/head.ts';
import type { ConstructLine, FieldLine, SourceLine, Words } from '../syntax/source-line.ts';
import {
  canRepeat,
  constructs,
  hasField,
  holdsEvents,
  isBodyOfText,
  isDeclaration,
  ownersOf,
  type RootKeyword,
} from '../vocabulary/constructs.ts';
import { type ConstructKeyword, type FieldKeyword, spell } from '../vocabulary/spellings.ts';
import type { ConstructNode, FieldNode, Outline } from './outline.ts';
import { readStray, withoutKeyword } from './stray-lines.ts';

/** What is being built: `open` are the constructs that the next line may belong to, from the outside in. */
interface Draft {
  readonly imports: FieldNode[];
  readonly declarations: ConstructNode[];
  readonly roots: ConstructNode[];
  readonly diagnostics: Diagnostic[];
  open: ConstructNode[];
  /** The declaration directly above, while only its own fields have come. */
  direct: ConstructNode | undefined;
  /** What each construct has so far: it may hold any number of fields, and each asks about those before it. */
  readonly held: Map<ConstructNode, Held>;
}

interface Held {
  /** The first field of each word. */
  readonly first: Map<FieldKeyword, FieldNode>;
  indicator: FieldNode | undefined;
}

function heldBy(node: ConstructNode, { held }: Draft): Held {
  const found = held.get(node) ?? { first: new Map(), indicator: undefined };
  held.set(node, found);
  return found;
}

function give(node: ConstructNode, field: FieldNode, draft: Draft): void {
  const { keyword } = field.line;
  const held = heldBy(node, draft);
  if (!held.first.has(keyword)) held.first.set(keyword, field);
  if (keyword === 'indicator') held.indicator = field;
  node.fields.push(field);
}

/** Puts the lines of a file in their places. Total: a line out of place is reported, and costs only itself. */
export function buildOutline(lines: readonly SourceLine[]): Outline {
  const draft: Draft = {
    imports: [],
    declarations: [],
    roots: [],
    diagnostics: [],
    open: [],
    direct: undefined,
    held: new Map(),
  };
  for (const line of lines) addLine(draft, line);
  return draft;
}

function addLine(draft: Draft, line: SourceLine): void {
  switch (line.shape) {
    case 'construct':
      addConstruct(draft, line);
      break;
    case 'field':
      addField(draft, line);
      break;
    case 'stray': {
      const { diagnostic, meant } = readStray(line);
      draft.diagnostics.push(diagnostic);
      if (meant !== undefined) addLine(draft, meant);
      break;
    }
  }
}

function addConstruct(draft: Draft, line: ConstructLine): void {
  const { keyword } = line;
  const head = line.head === undefined ? emptyHead : headOf(line.head, keyword);
  if (isDeclaration(keyword)) {
    if (head.name === undefined && isInsideText(draft)) {
      draft.diagnostics.push(withoutKeyword({ words: wordsOf(line) }));
      return;
    }
    addDeclaration(draft, line, head);
    return;
  }
  reportDroppedColon(draft, line, head);
  place(draft, line, head);
}

const emptyHead: Head = { number: undefined, name: undefined, title: undefined, colon: undefined, notAName: undefined };

/** A report's head is a handle, and what begins a recommendation or decision is text: none of them has a number or name. */
function headOf(words: NonNullable<ConstructLine['head']>, keyword: ConstructKeyword): Head {
  const head = readHead(words);
  if (constructs[keyword].head === 'title' || head.title?.quoted === true) return head;
  const start = head.colon?.end ?? words.start;
  const text = words.text.slice(start - words.start).trimStart();
  const span = { start: words.end - text.length, end: words.end };
  return { ...emptyHead, colon: head.colon, title: text === '' ? undefined : { text, span, quoted: false } };
}

function isInsideText(draft: Draft): boolean {
  return draft.open.some((node) => isBodyOfText(node.keyword));
}

function wordsOf(line: ConstructLine): ConstructLine['word'] {
  const between = line.head === undefined ? '' : ` ${line.head.text}`;
  return { text: `${line.word.text}${between}`, start: line.start, end: line.end };
}

function addDeclaration(draft: Draft, line: ConstructLine, head: Head): void {
  const parent = line.keyword === 'task' ? nearestOpen(draft, (node) => holdsEvents(node.keyword)) : undefined;
  const node = createNode(line, head, parent);
  reportDroppedColon(draft, line, head);
  if (line.keyword === 'task') (parent ?? implicitRoadmap(draft, line)).children.push(node);
  else draft.declarations.push(node);
  draft.direct = node;
}

function reportDroppedColon(draft: Draft, line: ConstructLine, head: Head): void {
  if (head.colon === undefined) return;
  const message = `После слова «${line.word.text}» двоеточие не нужно: оно отброшено.`;
  draft.diagnostics.push(diagnose('colon-is-needed', head.colon, message));
}

/** Puts a ranked construct into the innermost open one of a higher rank. */
function place(draft: Draft, line: ConstructLine, head: Head): void {
  const rank = constructs[line.keyword].rank ?? 0;
  draft.open = draft.open.filter((node) => (constructs[node.keyword].rank ?? 0) < rank);
  draft.direct = undefined;
  if (rank === 0) {
    openRoot(draft, createNode(line, head, undefined));
    return;
  }
  const parent = parentFor(draft, line);
  reportForeign(draft, line);
  const node = createNode(line, head, parent);
  parent.children.push(node);
  draft.open.push(node);
}

function openRoot(draft: Draft, node: ConstructNode): void {
  const [first] = draft.roots;
  if (first !== undefined && node.line !== undefined) {
    const message = `В файле уже есть «${first.line?.word.text ?? 'карта'}»: одна карта или один отчёт о мониторинге – один файл. Перенесите вторую в отдельный файл.`;
    draft.diagnostics.push(diagnose('line-is-understood', node.line.word, message));
  }
  draft.roots.push(node);
  draft.open = [node];
}

/** What belongs to a monitoring report has no place in a roadmap, and the other way round. */
function reportForeign(draft: Draft, line: ConstructLine): void {
  const root = draft.roots.at(-1);
  if (root === undefined || root.keyword === rootFor(line.keyword)) return;
  const message =
    root.keyword === 'monitoring'
      ? `Строка «${line.word.text}» стоит в дорожной карте, а это отчёт о мониторинге: перенесите её в файл карты.`
      : `Строка «${line.word.text}» стоит в отчёте о мониторинге, а это дорожная карта: перенесите её в отдельный файл под строку «мониторинг …».`;
  draft.diagnostics.push(diagnose('line-is-understood', line.word, message));
}

/** What a construct is a part of. */
function rootFor(keyword: ConstructKeyword): RootKeyword {
  return constructs[keyword].of ?? 'roadmap';
}

function parentFor(draft: Draft, line: ConstructLine): ConstructNode {
  const parent = draft.open.at(-1) ?? implicitRoadmap(draft, line);
  const { inside } = constructs[line.keyword];
  if (inside !== undefined && parent.keyword !== inside) {
    const message = `Над строкой «${line.word.text}» нет строки «${spell(inside)}», к которой она относится: добавьте её выше.`;
    draft.diagnostics.push(diagnose('line-is-understood', line.word, message));
  }
  return parent;
}

/** The root of a file whose first construct comes before its `карта` or `мониторинг`. */
function implicitRoadmap(draft: Draft, line: ConstructLine): ConstructNode {
  const existing = draft.roots.at(-1);
  if (existing !== undefined) return existing;
  const keyword = rootFor(line.keyword);
  const message =
    keyword === 'monitoring'
      ? `Перед строкой «${line.word.text}» нужна строка «мониторинг …» с названием отчёта.`
      : `Перед строкой «${line.word.text}» нужна строка «карта …» с названием дорожной карты.`;
  draft.diagnostics.push(diagnose('line-is-understood', line.word, message));
  const node: ConstructNode = {
    keyword,
    line: undefined,
    head: emptyHead,
    parent: undefined,
    fields: [],
    children: [],
    span: { start: line.start, end: line.end },
  };
  openRoot(draft, node);
  return node;
}

function createNode(line: ConstructLine, head: Head, parent: ConstructNode | undefined): ConstructNode {
  const node: ConstructNode = {
    keyword: line.keyword,
    line,
    head,
    parent,
    fields: [],
    children: [],
    span: { start: line.start, end: line.end },
  };
  widen(parent, line.end);
  return node;
}

function widen(node: ConstructNode | undefined, end: number): void {
  for (let each = node; each !== undefined; each = each.parent) each.span = { start: each.span.start, end };
}

function addField(draft: Draft, line: FieldLine): void {
  const field: FieldNode = { line, value: withoutSecondColon(draft, line) };
  const lacksColon = !line.colon;
  if (lacksColon) draft.diagnostics.push(withoutColon(line));
  if (line.keyword === 'import') {
    draft.imports.push(field);
    return;
  }
  const owner = ownerOf(draft, line.keyword);
  if (owner === undefined) {
    if (!lacksColon) draft.diagnostics.push(outOfPlace(line));
    return;
  }
  if (draft.direct !== owner) draft.direct = undefined;
  const problem = attach(owner, field, draft);
  if (problem !== undefined && !lacksColon) draft.diagnostics.push(problem);
  widen(owner, line.end);
}

/** The value of a field; a second colon before it is reported and left out. */
function withoutSecondColon(draft: Draft, line: FieldLine): Words | undefined {
  const value = line.value ?? line.bare;
  const colons = value === undefined ? '' : (/^(?:\s*:)+\s*/.exec(value.text)?.[0] ?? '');
  if (value === undefined || colons === '') return value;
  const end = value.start + colons.length;
  const message = `После слова «${line.word.text}» стоят два двоеточия: оставьте одно.`;
  draft.diagnostics.push(
    diagnose('line-is-understood', { start: value.start, end: value.start + colons.trimEnd().length }, message),
  );
  const text = value.text.slice(colons.length);
  return text === '' ? undefined : { text, start: end, end: value.end };
}

function withoutColon(line: FieldLine): Diagnostic {
  const word = line.word.text;
  return diagnose(
    'line-is-understood',
    line,
    `После слова «${word}» нужно двоеточие («${word}: …»); если это продолжение текста, присоедините строку к предыдущей.`,
  );
}

function ownerOf(draft: Draft, keyword: FieldKeyword): ConstructNode | undefined {
  const has = (node: ConstructNode): boolean => hasField(node.keyword, keyword);
  if (draft.direct !== undefined && has(draft.direct)) return draft.direct;
  const measured =
    keyword === 'target' ? nearestOpen(draft, (node) => heldBy(node, draft).indicator !== undefined) : undefined;
  return measured ?? nearestOpen(draft, has);
}

function nearestOpen(draft: Draft, fits: (node: ConstructNode) => boolean): ConstructNode | undefined {
  return draft.open.findLast(fits);
}

function outOfPlace(line: FieldLine): Diagnostic {
  const words = ownersOf(line.keyword).map((keyword) => `«${spell(keyword)}»`);
  const message = `Поле «${line.word.text}» здесь ни к чему не относится: оно стоит ниже строки ${words.join(' или ')}.`;
  return diagnose('line-is-understood', line.word, message);
}

/** Gives a construct its field; a second one that may stand only once is not taken. */
function attach(owner: ConstructNode, field: FieldNode, draft: Draft): Diagnostic | undefined {
  const { keyword, word } = field.line;
  if (keyword === 'target') return attachTarget(owner, field, draft);
  const first = canRepeat(owner.keyword, keyword) ? undefined : heldBy(owner, draft).first.get(keyword);
  if (first !== undefined) {
    const message = `Поле «${word.text}» здесь уже есть выше: оставьте одно из двух. Действует первое.`;
    return diagnose('field-stands-once', word, message);
  }
  give(owner, field, draft);
  return undefined;
}

function attachTarget(owner: ConstructNode, field: FieldNode, draft: Draft): Diagnostic | undefined {
  const { indicator } = heldBy(owner, draft);
  if (indicator === undefined) {
    give(owner, field, draft);
    const message = `Над полем «${field.line.word.text}» нет показателя, к которому оно относится: добавьте выше строку «показатель: …».`;
    return diagnose('line-is-understood', field.line.word, message);
  }
  if (indicator.target !== undefined) {
    const message = `У показателя уже есть «${indicator.target.line.word.text}» выше: оставьте один. Действует первый.`;
    return diagnose('field-stands-once', field.line.word, message);
  }
  indicator.target = field;
  return undefined;
}
