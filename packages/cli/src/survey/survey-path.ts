import type { FileInFolder } from '../folders/folder.ts';

/** A file as a survey tells it: below the folder that was called for, the same on every system; one from elsewhere as it was named. */
export function surveyPath({ input }: FileInFolder): string {
  return (input.isNamed ? input.shown : input.relative).replaceAll('\\', '/');
}
