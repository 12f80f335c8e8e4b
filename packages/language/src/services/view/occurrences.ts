import { foldTitle } from '@dorkarta/core';
import type { Span } from '../../places/span.ts';
import { normalUri } from '../../workspace/import-path.ts';
import type { Neighbours } from './feature.ts';
import type { FileView } from './file-view.ts';
import { type NameTarget, partsOfUse, type WrittenAs } from './name-target.ts';
import { fileName, isSameFile } from './same-file.ts';

/** The words of one file that mean a target. */
export interface Occurrences {
  readonly view: FileView;
  /** Where it is declared, in the file that declares it. */
  readonly declaration: Span | undefined;
  readonly uses: readonly UseHere[];
}

/** Words that mean a target. */
export interface UseHere {
  readonly span: Span;
  readonly writtenAs: WrittenAs;
}

/** Where a target stands in the file that declares it. */
export function declarationIn({ parsed }: FileView, { kind, span }: NameTarget): Span | undefined {
  if (kind !== 'roadmap') return span;
  const root = parsed.outline.roots.find(({ keyword }) => keyword === 'roadmap');
  return root?.head.name ?? root?.head.title?.span ?? root?.line;
}

/** All words that mean a target: in the file at hand, in the one that declares it, and in those that import that one. */
export async function occurrencesOf(
  target: NameTarget,
  view: FileView,
  neighbours: Neighbours,
): Promise<readonly Occurrences[]> {
  const needles = [target.name, target.title, target.number].map((words) => foldTitle(words ?? '')).filter(Boolean);
  const importers = await importersOf(target.uri, neighbours, (text) => {
    const folded = foldTitle(text);
    return needles.some((needle) => folded.includes(needle));
  });
  const views = new Map([[normalUri(view.uri), view]]);
  for (const uri of [target.uri, ...importers]) {
    const key = normalUri(uri);
    const other = views.has(key) ? undefined : await neighbours.view(uri);
    if (other !== undefined) views.set(key, other);
  }
  return [...views.values()].map((each) => occurrencesIn(each, target));
}

/** The files whose text names a file, and that `mayMatter` by what else they hold; each once. */
export async function importersOf(
  uri: string,
  neighbours: Neighbours,
  mayMatter: (text: string) => boolean,
): Promise<readonly string[]> {
  // Where case does not matter, an import may write it in another one.
  const name = fileName(uri).toLowerCase();
  const files = new Map((await neighbours.all()).map((file) => [normalUri(file), file]));
  const importers: string[] = [];
  for (const file of files.values()) {
    const text = isSameFile(file, uri) ? undefined : await neighbours.text(file);
    if (text?.toLowerCase().includes(name) && mayMatter(text)) importers.push(file);
  }
  return importers;
}

function occurrencesIn(view: FileView, target: NameTarget): Occurrences {
  const isHome = isSameFile(view.uri, target.uri);
  return {
    view,
    declaration: isHome ? declarationIn(view, target) : undefined,
    uses: view.uses.flatMap((use): readonly UseHere[] => {
      const { declared } = use;
      if (!isSameFile(declared.uri ?? view.uri, target.uri)) return [];
      const { qualifier, handle, writtenAs } = partsOfUse(use, view.text);
      if (target.kind === 'roadmap') return qualifier === undefined ? [] : [{ span: qualifier, writtenAs: 'name' }];
      return declared.span?.start === target.span?.start ? [{ span: handle, writtenAs }] : [];
    }),
  };
}
