import { createServer, type Socket } from 'node:net';
import path from 'node:path';
import { type Editor, type EditorOptions, type ServerProcess, startEditor } from '@dorkarta/language/testing';
import { server } from './two-worlds.ts';
import { type Windows, windowsPath } from './windows.ts';

const relay = path.join(import.meta.dirname, 'relay.cjs');

/** An editor here that drives the built language server on Windows, over the server's stdio. */
export function startEditorFor(
  windows: Windows,
  folders: readonly string[],
  options: EditorOptions = {},
  file = server,
): Promise<Editor> {
  return startEditor(windowsPath(file), folders, { ...options, start: (there) => startThere(windows, there) });
}

async function startThere(windows: Windows, file: string): Promise<ServerProcess> {
  const listener = createServer();
  const connected = new Promise<Socket>((resolve) => listener.once('connection', resolve));
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const child = windows.startNode([windowsPath(relay), String(port), file], path.dirname(relay));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const socket = await Promise.race([
    connected,
    ended.then((code) => {
      throw new Error(`The language server did not start on Windows (${code}).`);
    }),
  ]);
  listener.close();
  return { output: socket, input: socket, editor: null, ended };
}
