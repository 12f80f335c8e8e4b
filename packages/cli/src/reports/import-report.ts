import { type AnswersAccount, columnMeaning, type ImportedRoadmap } from '@dorkarta/language/importing';

/** What became of a file that was to be brought in. */
export type ImportedFile =
  | ({ readonly path: string; readonly is: 'roadmap'; readonly output: string } & Pick<
      ImportedRoadmap,
      'events' | 'columns' | 'remarks' | 'account'
    >)
  | ImportedAnswers
  | { readonly path: string; readonly is: 'unread'; readonly reason: string };

/** A filled form or a table of monitoring, and what became of its answers. */
export interface ImportedAnswers extends AnswersAccount {
  readonly path: string;
  /** The report that its answers stand in; absent where it has none. */
  readonly output?: string;
}

/** The report of an import for programs: each file, what it was taken for, and where its cells went. */
export function importReport(files: readonly ImportedFile[]): string {
  return `${JSON.stringify({ files: files.map(entryOf) }, null, 2)}\n`;
}

function entryOf(file: ImportedFile): unknown {
  switch (file.is) {
    case 'form':
    case 'monitoring': {
      const { is, inFields, inComments, ...rest } = file;
      const account = { cells: inFields + inComments, inFields, inNotes: 0, inComments, lost: 0 };
      return { ...rest, kind: is, account };
    }
    case 'unread':
      return { path: file.path, kind: null, reason: file.reason };
    case 'roadmap': {
      const { cells, inFields, inNotes, inComments } = file.account;
      return {
        path: file.path,
        kind: 'roadmap',
        output: file.output,
        events: file.events,
        columns: file.columns.map(({ head, column, by }) => ({
          head,
          key: column.key,
          meaning: columnMeaning(column),
          by,
        })),
        remarks: file.remarks,
        account: { cells, inFields, inNotes, inComments, lost: cells - inFields - inNotes - inComments },
      };
    }
  }
}
