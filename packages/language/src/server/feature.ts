import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Session } from './session.ts';

/** Something that the server offers: what it promises to editors, and the handlers that keep the promise. */
export interface Feature {
  readonly capabilities: ServerCapabilities;
  /** Every handler is made by `answer` or `answerAbout`: nothing is ever thrown to the client. */
  readonly register: (connection: Connection, session: Session) => void;
}
