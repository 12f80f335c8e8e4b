import { commands, type Disposable, type Webview } from 'vscode';
import type { FromPage, PageView, ToPage } from '../../webview/messages.ts';
import type { TextPlace } from '../reveal-place.ts';

/** A page in a webview, as the extension speaks with it. */
export interface Page extends Disposable {
  readonly tell: (message: ToPage) => void;
}

/** What the extension does when a page speaks. */
export interface PageListener {
  readonly ready: (view: PageView) => void;
  readonly reveal: (place: TextPlace) => void;
  readonly view?: (view: PageView) => void;
  /** What a button's command is called with. */
  readonly commandArguments?: () => readonly unknown[];
}

/** The commands that buttons of our pages stand for; a page can ask for no other. */
const allowedCommands: ReadonlySet<string> = new Set([
  'dorkarta.newRoadmap',
  'dorkarta.import',
  'dorkarta.newReview',
  'dorkarta.decide',
  'dorkarta.openWalkthrough',
  'dorkarta.fixAll',
  'dorkarta.exportDocx',
  'dorkarta.exportXlsx',
  'dorkarta.exportHtml',
  'dorkarta.survey',
  'dorkarta.surveyDocx',
  'dorkarta.surveyHtml',
  'workbench.action.files.openFile',
  'workbench.actions.view.problems',
]);

/** Connects a page with the extension. */
export function connectPage(webview: Webview, listener: PageListener): Page {
  const subscription = webview.onDidReceiveMessage((message: FromPage) => {
    switch (message.type) {
      case 'ready':
        return listener.ready(message.view);
      case 'reveal':
        return listener.reveal(message);
      case 'view':
        return listener.view?.(message.view);
      case 'command':
        if (allowedCommands.has(message.command)) {
          const about = typeof message.argument === 'string' ? [undefined, message.argument] : undefined;
          void commands.executeCommand(message.command, ...(about ?? listener.commandArguments?.() ?? []));
        }
    }
  });
  return { tell: (message) => void webview.postMessage(message), dispose: () => subscription.dispose() };
}
