import { lazily } from '@dorkarta/core';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Placement } from '../places/placement.ts';
import type { Head } from '../syntax/head.ts';
import type { TextValue } from '../syntax/text-value.ts';
import { type Move, movedLine, movedWords } from './moved-line.ts';
import type { ConstructNode, FieldNode, Outline, OutlineNode } from './outline.ts';

/** An outline where it stands by now; its parts are placed when they are first asked for. */
export function placeOutline(outline: Outline<OutlineNode>, { spanOf }: Placement): Outline {
  const imports = lazily(() => outline.imports.map((field) => placedField(field, spanOf)));
  const declarations = lazily(() => outline.declarations.map((node) => placedNode(node, undefined, spanOf)));
  const roots = lazily(() => outline.roots.map((node) => placedNode(node, undefined, spanOf)));
  const diagnostics = lazily(() =>
    outline.diagnostics.map((each): Diagnostic => ({ ...each, span: spanOf(each.span) })),
  );
  return {
    get imports() {
      return imports();
    },
    get declarations() {
      return declarations();
    },
    get roots() {
      return roots();
    },
    get diagnostics() {
      return diagnostics();
    },
  };
}

function placedNode(node: OutlineNode, parent: ConstructNode | undefined, move: Move): ConstructNode {
  const placed: ConstructNode = {
    ...node,
    line: node.line === undefined ? undefined : movedLine(node.line, move),
    head: placedHead(node.head, move),
    fields: node.fields.map((field) => placedField(field, move)),
    children: [],
    span: move(node.span),
    parent,
  };
  placed.children.push(...node.children.map((child) => placedNode(child, placed, move)));
  return placed;
}

function placedField({ line, value, parts }: FieldNode, move: Move): FieldNode {
  const placed = { line: movedLine(line, move), value: movedWords(value, move) };
  return parts === undefined ? placed : { ...placed, parts: parts.map((part) => placedField(part, move)) };
}

function placedHead(head: Head, move: Move): Head {
  return {
    number: movedWords(head.number, move),
    name: movedWords(head.name, move),
    title: head.title === undefined ? undefined : placedText(head.title, move),
    colon: movedWords(head.colon, move),
    notAName: movedWords(head.notAName, move),
  };
}

function placedText(value: TextValue, move: Move): TextValue {
  const { trouble } = value;
  return { ...value, span: move(value.span), ...(trouble && { trouble: { ...trouble, span: move(trouble.span) } }) };
}
