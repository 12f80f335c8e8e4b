import { reviewIn } from '@dorkarta/core';
import { mayBeReview } from '../vocabulary/may-be-review.ts';
import type { Analysis } from './workspace.ts';

/** What a file holds, and what it imports. */
type Held = Pick<Analysis, 'file' | 'imports'>;

/** How files are looked at: at their texts first, since few hold a conclusion. */
export interface ReviewSource {
  readonly text: (uri: string) => Promise<string | undefined>;
  readonly view: (uri: string) => Promise<Held | undefined>;
}

/** The roadmap that a file holds an expert's conclusion on, one in a monitoring report included; undefined where it holds none. */
export function reviewedRoadmap({ file, imports }: Held): string | undefined {
  return reviewIn(file) === undefined ? undefined : imports.find(({ roadmap }) => roadmap !== undefined)?.uri;
}

/** Those of some files that hold an expert's conclusion, in their order, by the URI of the roadmap that it is on. */
export async function reviewsAmong(
  files: readonly string[],
  { text, view }: ReviewSource,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const uri of files) {
    if (!mayBeReview.test((await text(uri)) ?? '')) continue;
    const file = await view(uri);
    const roadmap = file === undefined ? undefined : reviewedRoadmap(file);
    if (roadmap !== undefined) found.set(roadmap, [...(found.get(roadmap) ?? []), uri]);
  }
  return found;
}

/** Why none is begun on a roadmap that has one already, a clause; the file is named as its reader knows it. */
export function reviewIsThere(file: string): string {
  return `оно уже есть в файле ${file}; другому эксперту скопируйте этот файл под другим именем`;
}
