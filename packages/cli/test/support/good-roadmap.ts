import { newRoadmapText } from '@dorkarta/language/samples';

/** The roadmap that `init` begins with: all five criteria of the content expertise are met, and nothing is found in it. */
export const goodRoadmap = newRoadmapText();

/** The good roadmap without the lines that a pattern matches. */
export function goodRoadmapWithout(pattern: RegExp): string {
  return goodRoadmap
    .split('\n')
    .filter((line) => !pattern.test(line))
    .join('\n');
}
