import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from '../../server/server.ts';
import { createNodeServerHost, type ServerParts } from './node-server-host.ts';

export type { ServerParts };

/** Serves the editor that started this process: over stdio with `--stdio`, over IPC with `--node-ipc`. */
export function startServer(parts: ServerParts): void {
  serve(createConnection(ProposedFeatures.all), createNodeServerHost(parts));
}
