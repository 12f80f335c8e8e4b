import { type CstNode, isCompositeCstNode, isLeafCstNode } from 'langium';
import type { SourceLine, Words } from '../../src/syntax/source-line.ts';
import { type Document, DorkartaTerminals, isConstruct, isField, type Line } from './generated/ast.ts';

/** The lines of a parsed document with the place of each of their parts. */
export function sourceLines(document: Document): readonly SourceLine[] {
  return document.lines.map(sourceLine);
}

function sourceLine(line: Line): SourceLine {
  const node = line.$cstNode;
  if (node === undefined) throw new Error('A line of a parsed document has no place');
  const parts = partsOf(node);
  const span = { start: node.offset, end: node.end };
  if (isConstruct(line)) {
    return {
      shape: 'construct',
      keyword: line.keyword,
      word: required(parts, 'keyword'),
      head: parts.get('HEAD'),
      ...span,
    };
  }
  if (isField(line)) {
    return {
      shape: 'field',
      keyword: line.keyword,
      word: required(parts, 'keyword'),
      argument: parts.get('ARGUMENT'),
      colon: parts.get('colon'),
      value: parts.get('TEXT') ?? parts.get('LIST'),
      bare: parts.get('BARE'),
      ...span,
    };
  }
  return { shape: 'stray', words: required(parts, 'STRAY'), ...span };
}

function required(parts: ReadonlyMap<string, Words>, name: string): Words {
  const words = parts.get(name);
  if (words === undefined) throw new Error(`A line of a parsed document has no ${name}`);
  return words;
}

const terminals: ReadonlySet<string> = new Set(Object.keys(DorkartaTerminals));

function nameOf(token: string): string {
  if (token === ':') return 'colon';
  return terminals.has(token) ? token : 'keyword';
}

/** The parts of a line by the name of their terminal; whatever else is no colon is its keyword. */
function partsOf(node: CstNode, parts = new Map<string, Words>()): ReadonlyMap<string, Words> {
  for (const child of isCompositeCstNode(node) ? node.content : []) {
    if (!isLeafCstNode(child)) partsOf(child, parts);
    else {
      const name = nameOf(child.tokenType.name);
      parts.set(name, { text: child.text, start: child.offset, end: child.end });
    }
  }
  return parts;
}
