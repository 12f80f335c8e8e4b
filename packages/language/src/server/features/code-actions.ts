import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic as LspDiagnostic,
  type Range,
} from 'vscode-languageserver';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../places/span.ts';
import { actionsAt } from '../../services/fixes/actions-at.ts';
import { editsBetween, fixAll, type Reexamine, safeFixes } from '../../services/fixes/fix-all.ts';
import { fixesFor } from '../../services/fixes/fixes-for.ts';
import { type EditedFile, fixAllKind, toCodeAction, toFixAllAction } from '../../services/fixes/to-lsp-code-actions.ts';
import { decideActions } from '../../services/reviews/decide-actions.ts';
import type { FileView } from '../../services/view/file-view.ts';
import { answerAbout } from '../answer.ts';
import type { Feature } from '../feature.ts';
import type { Session } from '../session.ts';

export const codeActionsFeature: Feature = {
  capabilities: {
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind],
    },
  },
  register: (connection, session) => {
    connection.onCodeAction(
      answerAbout(connection, session, [], async (view, params: CodeActionParams): Promise<CodeAction[]> => {
        const wants = wantedKinds(params);
        return [
          ...(wants(CodeActionKind.QuickFix) ? await quickFixes(view, params, session) : []),
          ...(wants(CodeActionKind.QuickFix) ? decideActions(view, spanOf(params.range, view)) : []),
          ...otherActions(view, params).filter(({ kind }) => wants(kind ?? '')),
          ...(wants(fixAllKind) ? await fixAllActions(view, params, (text) => session.viewWith(view.uri, text)) : []),
        ];
      }),
    );
  },
};

/** The kinds that an editor asks for; while its author only moves the cursor it need not hear of what concerns the whole file. */
function wantedKinds({ context: { only, triggerKind } }: CodeActionParams): (kind: string) => boolean {
  if (only === undefined) return (kind) => kind !== fixAllKind || triggerKind !== CodeActionTriggerKind.Automatic;
  return (kind) => only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

/** The fixes of what is wrong in the range, found anew: what the editor sends back of the diagnostics is only matched with it. */
async function quickFixes(view: FileView, params: CodeActionParams, session: Session): Promise<CodeAction[]> {
  const found = diagnosticsIn(view, spanOf(params.range, view));
  const { templates, rubrics } = await session.folderOf(view.uri);
  const files = found.some(({ rule }) => rule === 'import-exists') ? await session.all() : [];
  return found.flatMap((diagnostic) => {
    const sent = params.context.diagnostics.filter((each) => isSame(each, diagnostic, view));
    return fixesFor(view, diagnostic, { templates, rubrics, files }).map((fix) =>
      toCodeAction(fix, edited(view, params), sent),
    );
  });
}

function diagnosticsIn({ diagnostics }: FileView, { start, end }: Span): readonly Diagnostic[] {
  return diagnostics.filter(
    ({ span, suppressed }) => suppressed === undefined && span.start <= end && span.end >= start,
  );
}

function spanOf(range: Range, { positions }: FileView): Span {
  return { start: positions.offsetAt(range.start), end: positions.offsetAt(range.end) };
}

function isSame({ code, range }: LspDiagnostic, { rule, span }: Diagnostic, { positions }: FileView): boolean {
  return code === rule && positions.offsetAt(range.start) === span.start && positions.offsetAt(range.end) === span.end;
}

function otherActions(view: FileView, params: CodeActionParams): CodeAction[] {
  return actionsAt(view, spanOf(params.range, view)).map((fix) => toCodeAction(fix, edited(view, params)));
}

/** The file by the URI that its editor uses. */
function edited({ positions }: FileView, { textDocument: { uri } }: CodeActionParams): EditedFile {
  return { uri, positions };
}

async function fixAllActions(view: FileView, params: CodeActionParams, reexamine: Reexamine): Promise<CodeAction[]> {
  if (safeFixes(view).length === 0) return [];
  const edits = editsBetween(view.text, await fixAll(view, reexamine));
  return edits.length === 0 ? [] : [toFixAllAction(edits, edited(view, params))];
}
