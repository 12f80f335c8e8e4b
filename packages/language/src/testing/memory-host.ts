import { failure, type Result, success } from '@dorkarta/core';
import type { FileHost } from '../workspace/file-host.ts';
import type { FileTrouble } from '../workspace/file-trouble.ts';

/** Files on a disk where case does not matter, by their URIs. */
export function caselessHost(texts: ReadonlyMap<string, string>): FileHost {
  const fold = (uri: string): string => decodeURIComponent(uri).toLowerCase();
  const uris = new Map([...texts.keys()].map((uri) => [fold(uri), uri]));
  const spell = (uri: string): string => uris.get(fold(uri)) ?? uri;
  const { read, locate } = memoryHost((uri) => texts.get(uri));
  return { spell, read: (uri) => read(spell(uri)), locate: (uri) => locate(spell(uri)) };
}

/** Files that stand in memory, by their URIs: what has a text is there, and each lies where its URI says. */
export function memoryHost(textOf: (uri: string) => string | undefined): FileHost {
  const missing: Result<never, FileTrouble> = failure({ code: 'is-missing' });
  return {
    read: async (uri) => {
      const text = textOf(uri);
      return text === undefined ? missing : success(text);
    },
    spell: (uri) => uri,
    locate: async (uri) => (textOf(uri) === undefined ? missing : success(uri)),
  };
}
