import { failure } from '@dorkarta/core';
import type { SourceReader } from '@dorkarta/language';
import { importInThread } from './import-files.ts';

/** Reads what other programs wrote: files in a thread of their own, and what is pasted at once. */
export const sourceReader: SourceReader = {
  copied: async (copied) => {
    const { readClipboard } = await import('@dorkarta/documents/pasting');
    const read = readClipboard(copied);
    return read.ok ? read : failure(tooMuch);
  },
  files: (paths) => importInThread({ importFrom: paths }),
};

const tooMuch =
  'Скопированное не разложено по мероприятиям: в нём больше, чем бывает в дорожной карте. Скопируйте строки таблицы частями.';
