import type { DkFile } from '@dorkarta/core';

/** What a roadmap or a monitoring report shares with its file. */
export type FileParts = Pick<DkFile, 'imports' | 'declarations'>;
