import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Session } from './session.ts';

/** What the server offers beyond diagnostics, score and preview. */
export const featureCapabilities: ServerCapabilities = {};

/** Answers the editor's requests, each with one service. */
export function registerFeatures(_connection: Connection, _session: Session): void {}
