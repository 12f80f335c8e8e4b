import { URI } from 'vscode-uri';
import { pathBetween } from '../../workspace/import-path.ts';
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
