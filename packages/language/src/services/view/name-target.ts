import { bareNumber, foldWord } from '@dorkarta/core';
import type { NameUse } from '../../mapping/memory.ts';
import type { Span } from '../../places/span.ts';
import type { ConstructNode } from '../../structure/outline.ts';
import type { ConstructKeyword } from '../../vocabulary/spellings.ts';
import type { FileView } from './file-view.ts';
import { constructsOf } from './outline-nodes.ts';

/** Something that lines can mean by its name, its number or its title. */
export interface NameTarget {
  readonly kind: ConstructKeyword;
  readonly name: string | undefined;
  readonly number: string | undefined;
  readonly title: string;
  /** The file that declares it. */
  readonly uri: string;
  /** Where its name, or without one its title, stands there; absent for a roadmap meant by a qualifier, a file has one. */
  readonly span: Span | undefined;
}

/** How words mean something. */
export type WrittenAs = 'name' | 'number' | 'title';

/** Words in a file that mean a target, or that declare it. */
export interface NamedHere {
  readonly target: NameTarget;
  readonly span: Span;
  readonly writtenAs: WrittenAs;
  readonly isDeclaration: boolean;
}

/** What the words at an offset mean: a use, the roadmap before its dot, or a declaration. */
export function nameAt(view: FileView, offset: number): NamedHere | undefined {
  return useAt(view, offset) ?? declarationAt(view, offset);
}

function useAt(view: FileView, offset: number): NamedHere | undefined {
  const use = view.uses.find(({ span }) => holds(span, offset));
  if (use === undefined) return undefined;
  const { qualifier, handle, writtenAs } = partsOfUse(use, view.text);
  const { kind, name, number, title, span } = use.declared;
  const uri = use.declared.uri ?? view.uri;
  if (qualifier !== undefined && offset <= qualifier.end) {
    const roadmap: NameTarget = {
      kind: 'roadmap',
      name: use.declared.qualifier,
      number: undefined,
      title: '',
      uri,
      span: undefined,
    };
    return { target: roadmap, span: qualifier, writtenAs: 'name', isDeclaration: false };
  }
  return { target: { kind, name, number, title, uri, span }, span: handle, writtenAs, isDeclaration: false };
}

function declarationAt(view: FileView, offset: number): NamedHere | undefined {
  const node = constructsOf(view.parsed.outline).find(({ head: { name, title } }) =>
    [name, title?.span].some((span) => span !== undefined && holds(span, offset)),
  );
  if (node === undefined) return undefined;
  const { name, title } = node.head;
  const isName = name !== undefined && holds(name, offset);
  const span = isName ? name : (title?.span ?? name);
  if (span === undefined) return undefined;
  return { target: targetOf(node, view.uri), span, writtenAs: isName ? 'name' : 'title', isDeclaration: true };
}

/** What a construct is to the lines that mean it. */
export function targetOf({ keyword, head, line }: ConstructNode, uri: string): NameTarget {
  const { name, number, title } = head;
  return {
    kind: keyword,
    name: name?.text,
    number: number?.text,
    title: title?.text ?? '',
    uri,
    span: name ?? title?.span ?? line,
  };
}

/** The parts of a use: the roadmap's name before a dot, and the words that mean one of what the roadmap holds. */
export interface UseParts {
  readonly qualifier: Span | undefined;
  readonly handle: Span;
  readonly writtenAs: WrittenAs;
}

export function partsOfUse({ span, declared }: NameUse, text: string): UseParts {
  const words = text.slice(span.start, span.end);
  const isQuoted = text[span.start - 1] === '"';
  const writtenAs = (handle: string): WrittenAs => {
    if (isQuoted) return 'title';
    if (declared.name !== undefined && foldWord(declared.name) === foldWord(handle)) return 'name';
    return declared.number !== undefined && bareNumber(declared.number) === bareNumber(handle) ? 'number' : 'title';
  };
  const dot = words.indexOf('.');
  const behind = words.slice(dot + 1);
  const isQualified =
    dot > 0 &&
    declared.qualifier !== undefined &&
    foldWord(words.slice(0, dot)) === foldWord(declared.qualifier) &&
    writtenAs(behind) !== 'title';
  if (!isQualified) return { qualifier: undefined, handle: span, writtenAs: writtenAs(words) };
  const at = span.start + dot;
  return {
    qualifier: { start: span.start, end: at },
    handle: { start: at + 1, end: span.end },
    writtenAs: writtenAs(behind),
  };
}

/** An editor's cursor stands between characters, so both ends belong to a word. */
function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
