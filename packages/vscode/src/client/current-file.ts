import { type ScoreParams, scoreNotification } from '@dorkarta/language';
import {
  Disposable,
  type Event,
  EventEmitter,
  TabInputText,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { languageId } from './language-client.ts';

/** The file that status bar, views and commands speak of, and what the server last said of it. */
export interface CurrentFile extends Disposable {
  readonly document: () => TextDocument | undefined;
  /** Undefined while the server has said nothing yet. */
  readonly assessment: () => ScoreParams | undefined;
  /** Another file, or another word of the server's on this one. */
  readonly onDidChange: Event<void>;
}

/** It is the file being written; while something that is no file has the focus (a view, the preview), the last one. */
export function createCurrentFile(client: LanguageClient): CurrentFile {
  const assessments = new Map<string, ScoreParams>();
  const changed = new EventEmitter<void>();
  let document: TextDocument | undefined;

  const follow = (): void => {
    const next = nextDocument(document);
    if (next === document) return;
    document = next;
    changed.fire();
  };
  const subscriptions = Disposable.from(
    changed,
    window.onDidChangeActiveTextEditor(follow),
    window.tabGroups.onDidChangeTabs(follow),
    workspace.onDidOpenTextDocument(follow),
    workspace.onDidCloseTextDocument(({ uri }) => {
      assessments.delete(uri.toString());
      follow();
    }),
    client.onNotification(scoreNotification, (assessment: ScoreParams) => {
      assessments.set(assessment.uri, assessment);
      if (assessment.uri === document?.uri.toString()) changed.fire();
    }),
  );
  follow();
  return {
    document: () => document,
    assessment: () => (document === undefined ? undefined : assessments.get(document.uri.toString())),
    onDidChange: changed.event,
    dispose: () => subscriptions.dispose(),
  };
}

function nextDocument(last: TextDocument | undefined): TextDocument | undefined {
  const active = window.activeTextEditor?.document;
  if (active !== undefined && isRoadmapFile(active)) return active;
  if (last !== undefined && !last.isClosed && isRoadmapFile(last) && isShown(last.uri)) return last;
  const visible = window.visibleTextEditors.map((editor) => editor.document).find(isRoadmapFile);
  return visible ?? workspace.textDocuments.find((each) => isRoadmapFile(each) && isShown(each.uri));
}

/** Whether a document is written in the language of roadmaps, and served: on disk or never saved. */
export function isRoadmapFile({ languageId: language, uri }: TextDocument): boolean {
  return language === languageId && (uri.scheme === 'file' || uri.scheme === 'untitled');
}

function isShown(uri: Uri): boolean {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString());
}
