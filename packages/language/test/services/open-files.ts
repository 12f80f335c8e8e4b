import { createFiles, createParser, createWorkspace, examineFile, type Workspace } from '@dorkarta/language';
import type { Position, Range, TextEdit } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Neighbours } from '../../src/services/view/feature.ts';
import type { FileView } from '../../src/services/view/file-view.ts';
import { textPositions } from '../../src/services/view/text-positions.ts';
import { caselessHost } from '../../src/testing/memory-host.ts';

/** An editor with a few files open, and its cursor in one of them. */
export interface Editor {
  readonly view: FileView;
  /** Where the `|` stood. */
  readonly position: Position;
  readonly neighbours: Neighbours;
}

const parse = createParser();

export function uriOf(name: string): string {
  return URI.file(`/work space/${name}`).toString();
}

export function nameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}

/** Opens files, by their names; on a disk where case does not matter; `|` is the cursor. Without one it is at the beginning of the first. */
export async function openFiles(files: Readonly<Record<string, string>>): Promise<Editor> {
  const names = Object.keys(files);
  const active = names.find((name) => files[name]?.includes('|')) ?? names[0] ?? '';
  const offset = Math.max(0, files[active]?.indexOf('|') ?? 0);
  const texts = new Map(names.map((name) => [uriOf(name), files[name]?.replace('|', '') ?? '']));
  const workspace = createWorkspace(createFiles(caselessHost(texts), parse));
  const neighbours: Neighbours = {
    view: (uri) => viewOf(uri, workspace),
    all: async () => [...texts.keys()],
    editorUri: (uri) => uri,
    text: async (uri) => texts.get(uri),
    parsed: (uri) => workspace.parsedOf(uri),
  };
  const view = await neighbours.view(uriOf(active));
  if (view === undefined) throw new Error(`No file ${active}`);
  return { view, position: view.positions.positionAt(offset), neighbours };
}

/** Opens one file. */
export function openText(text: string): Promise<Editor> {
  return openFiles({ 'карта.dk': text });
}

async function viewOf(uri: string, workspace: Workspace): Promise<FileView | undefined> {
  const analysis = await workspace.analyze(uri);
  if (!analysis.ok) return undefined;
  const { diagnostics, subject, scored, printed } = examineFile(analysis.value);
  return { ...analysis.value, diagnostics, subject, scored, printed, positions: textPositions(analysis.value.text) };
}

/** The words at a range. */
export function wordsAt({ text, positions }: FileView, { start, end }: Range): string {
  return text.slice(positions.offsetAt(start), positions.offsetAt(end));
}

/** A text with edits made. */
export function applyEdits({ text, positions }: FileView, edits: readonly TextEdit[]): string {
  const spans = edits.map(({ range, newText }) => ({
    start: positions.offsetAt(range.start),
    end: positions.offsetAt(range.end),
    newText,
  }));
  return spans
    .toSorted((one, other) => other.start - one.start)
    .reduce((edited, { start, end, newText }) => edited.slice(0, start) + newText + edited.slice(end), text);
}
