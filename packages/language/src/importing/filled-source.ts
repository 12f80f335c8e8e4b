import type { FilledFile, FilledSheet } from '@dorkarta/core/recognising';

/** A form that was filled in, or a table of monitoring, and what its file is called. */
export interface FilledSource {
  readonly file: {
    /** As whoever brings it would write it. */
    readonly shown: string;
    /** Its path below the folder that was brought, or its own name. */
    readonly relative: string;
  };
  readonly sheet: FilledSheet;
}

/** The sheets by the names of their files, as places in them are told and kept: short where that tells them apart. `separator` is what stands between folders. */
export function namedSheets(sources: readonly FilledSource[], separator: string): readonly FilledFile[] {
  const names = sources.map(({ file }) => file.relative);
  return sources.map(({ file, sheet }) => {
    const isOne = names.filter((name) => name === file.relative).length === 1;
    return { name: (isOne ? file.relative : file.shown).replaceAll(separator, '/'), sheet };
  });
}
