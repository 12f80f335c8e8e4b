import { type Analysis, createFiles, createWorkspace, type Diagnostic } from '@dorkarta/language';
import type { Span } from '../src/places/span.ts';
import { caselessHost } from '../src/testing/memory-host.ts';

/** A file that stands on a page. */
export interface PageFile {
  readonly name: string;
  readonly text: string;
}

/** What is found in files when they lie in one folder: each finding as its rule and place. */
export async function findingsIn(
  files: readonly PageFile[],
  examine: (file: Analysis) => readonly Diagnostic[],
): Promise<readonly string[]> {
  const uriOf = (name: string): string => encodeURI(`file:///страница/${name}`);
  const texts = new Map(files.map(({ name, text }) => [uriOf(name), text]));
  const workspace = createWorkspace(createFiles(caselessHost(texts)));
  const found = files.map(async (file) => {
    const analysis = await workspace.analyze(uriOf(file.name));
    if (!analysis.ok) throw new Error(`${file.name}: ${analysis.trouble.code}`);
    return examine(analysis.value).map(({ rule, span }) => describePlace(file, rule, span));
  });
  return (await Promise.all(found)).flat();
}

export function describePlace({ name, text }: PageFile, rule: string, { start, end }: Span): string {
  return `${name}:${start} ${rule} »${text.slice(start, end)}«`;
}
