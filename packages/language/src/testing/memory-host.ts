import { failure, type Result, success } from '@dorkarta/core';
import type { FileHost } from '../workspace/file-host.ts';
import type { FileTrouble } from '../workspace/file-trouble.ts';

/** Files that stand in memory, by their URIs: what has a text is there, and each lies where its URI says. */
export function memoryHost(textOf: (uri: string) => string | undefined): FileHost {
  const missing: Result<never, FileTrouble> = failure({ code: 'is-missing' });
  return {
    read: async (uri) => {
      const text = textOf(uri);
      return text === undefined ? missing : success(text);
    },
    locate: async (uri) => (textOf(uri) === undefined ? missing : success(uri)),
  };
}
