import { URI } from 'vscode-uri';
import { resolveImport } from '../../workspace/import-path.ts';
import type { FileView } from '../view/file-view.ts';
import type { Offer } from './completion-item.ts';

/** The files that a file can import, by their paths from it; the nearest first. */
export function importOffers({ uri, importLines }: FileView, files: readonly string[]): readonly Offer[] {
  const imported = new Set(importLines.map((line) => line.uri));
  const own = URI.parse(uri).toString();
  const paths = files
    .map((file) => URI.parse(file).toString())
    .filter((file) => file !== own && !imported.has(file))
    .flatMap((file) => pathBetween(uri, file) ?? []);
  return paths.toSorted(nearestFirst).map((path) => ({ label: path, kind: 'file' }));
}

function nearestFirst(one: string, other: string): number {
  const steps = (path: string): number => path.split('/').length;
  return steps(one) - steps(other) || (one < other ? -1 : 1);
}

/** The path from one file to another as an import is written, if there is one. */
function pathBetween(from: string, to: string): string | undefined {
  const [source, target] = [URI.parse(from), URI.parse(to)];
  if (source.scheme !== target.scheme || source.authority !== target.authority) return undefined;
  const folders = source.path.split('/').slice(0, -1);
  const steps = target.path.split('/');
  const common = folders.findIndex((folder, index) => folder !== steps[index]);
  const shared = common < 0 ? folders.length : common;
  const path = [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
  return resolveImport(from, path) === to ? path : undefined;
}
