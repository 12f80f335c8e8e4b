import { foldTitle } from '@dorkarta/core';
import type { WorkspaceSymbol } from 'vscode-languageserver';
import type { ParsedFile } from '../../mapping/parsed-file.ts';
import type { ConstructNode } from '../../structure/outline.ts';
import { canBeMeant, isRoot } from '../../vocabulary/constructs.ts';
import { normalUri } from '../../workspace/import-path.ts';
import type { Neighbours } from '../view/feature.ts';
import { constructsOf } from '../view/outline-nodes.ts';
import { textPositions } from '../view/text-positions.ts';
import { symbolKinds, titleOf } from './symbols.ts';

/** An editor shows no more than it can; who looks for more types another word. */
const mostSymbols = 1000;

/**
 * The roadmaps, events and declarations of the workspace whose name or title holds every word of a query, whatever its case
 * and its «ё»; without a query, the roadmaps.
 */
export async function workspaceSymbols(query: string, neighbours: Neighbours): Promise<WorkspaceSymbol[]> {
  const words = foldTitle(query).split(' ').filter(Boolean);
  const files = new Map((await neighbours.all()).map((uri) => [normalUri(uri), uri]));
  const symbols: WorkspaceSymbol[] = [];
  for (const uri of files.values()) {
    const parsed = await neighbours.parsed(uri);
    if (parsed !== undefined) symbols.push(...symbolsIn(parsed, neighbours.editorUri(uri), words));
    if (symbols.length >= mostSymbols) break;
  }
  return symbols.slice(0, mostSymbols);
}

function symbolsIn({ text, outline }: ParsedFile, uri: string, words: readonly string[]): readonly WorkspaceSymbol[] {
  const found = constructsOf(outline).filter((node) => isMeant(node, words));
  if (found.length === 0) return [];
  const positions = textPositions(text);
  const root = outline.roots[0];
  return found.map((node) => ({
    name: titleOf(node),
    kind: symbolKinds[node.keyword],
    ...(root === undefined || root === node ? {} : { containerName: titleOf(root) }),
    location: { uri, range: positions.rangeOf(node.head.name ?? node.head.title?.span ?? node.line ?? node.span) },
  }));
}

function isMeant(node: ConstructNode, words: readonly string[]): boolean {
  if (words.length === 0) return node.keyword === 'roadmap';
  if (!isOfInterest(node)) return false;
  const folded = foldTitle(`${node.head.name?.text ?? ''} ${titleOf(node)}`);
  return words.every((word) => folded.includes(word));
}

/** Roadmaps, monitoring reports, experts' conclusions, events, proposals and declarations; not the parts of an event, of a report or of a conclusion. */
function isOfInterest({ keyword, line }: ConstructNode): boolean {
  const isPart = keyword === 'stage' || !(canBeMeant(keyword) || isRoot(keyword));
  return line !== undefined && !isPart;
}
