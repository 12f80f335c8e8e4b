import type { IsoDay } from '@dorkarta/core';

/** How a new monitoring report is called, by the file of its roadmap and its day: «карта-мониторинг-2021-07-01.dk». */
export function nameOfReport(roadmapFile: string, day: IsoDay | undefined): string {
  return `${roadmapFile.replace(/\.dk$/i, '')}-мониторинг${day === undefined ? '' : `-${day}`}.dk`;
}
