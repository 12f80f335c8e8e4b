import type { Connection } from 'vscode-languageserver';
import { answer } from './answer.ts';
import {
  type ImportParams,
  type ImportResult,
  importRequest,
  type PasteParams,
  type PasteResult,
  pasteRequest,
} from './protocol.ts';
import type { ServerHost } from './server-host.ts';
import type { Session } from './session.ts';

/** What comes from other programs: rows that are pasted, and whole files. What reads it is loaded when it is first asked for. */
export function registerSources(connection: Connection, session: Session, { sources }: ServerHost): void {
  connection.onRequest<PasteResult | null, never>(
    pasteRequest,
    answer<PasteParams, PasteResult | null>(connection, null, async ({ uri, range, ...copied }) => {
      const view = await session.view(uri);
      const read = view === undefined ? undefined : await sources.copied(copied);
      if (view === undefined || read === undefined) return null;
      if (!read.ok) return { trouble: read.trouble };
      if (read.value === undefined) return null;
      const { pasteRows } = await import('../services/pasting/paste-rows.ts');
      const { positions } = view;
      const selected = { start: positions.offsetAt(range.start), end: positions.offsetAt(range.end) };
      const pasted = await pasteRows(view, selected, read.value, (text) => session.viewWith(uri, text));
      if (pasted === undefined) return null;
      const { span, text: newText } = pasted.edit;
      return { edit: { range: positions.rangeOf(span), newText }, title: pasted.title };
    }),
  );
  const trouble = 'в программе ошибка; подробности – в окне «Вывод», «Дорожная карта».';
  const bug = { files: [], troubles: [{ trouble }] };
  connection.onRequest<ImportResult, never>(
    importRequest,
    answer<ImportParams, ImportResult>(connection, bug, ({ paths }) => sources.files(paths)),
  );
}
