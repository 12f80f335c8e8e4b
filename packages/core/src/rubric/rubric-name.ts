import { quoted } from '../text/quoted.ts';
import type { Rubric } from './rubric.schema.ts';

/** How a version of criteria is named, as in the field «критерии»: «рекомендации_2022 версия 1». */
export function rubricName({ id, version }: { readonly id: string; readonly version: number }): string {
  return `${id} версия ${version}`;
}

/** How documents name a version of criteria, which know nothing of the name that files give it: «Критерии оценки», версия 1. */
export function rubricTitle({ title, version }: Pick<Rubric, 'title' | 'version'>): string {
  return `${quoted(title)}, версия ${version}`;
}
