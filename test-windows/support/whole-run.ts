import { createServer, type Socket } from 'node:net';
import path from 'node:path';
import { installWindows } from './install-windows.ts';
import { createWindows, windowsPath } from './windows.ts';

/** Before the first test: what the tests need, and a program that keeps Wine awake until the last one has ended. */
export async function setup(): Promise<() => Promise<void>> {
  const installation = installWindows();
  const listener = createServer();
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const windows = createWindows(installation, installation.oldest);
  const keeper = path.join(import.meta.dirname, 'keep-awake.cjs');
  const child = windows.startNode([windowsPath(keeper), String(port)], import.meta.dirname);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const socket = await Promise.race([
    new Promise<Socket>((resolve) => listener.once('connection', resolve)),
    ended.then((code) => {
      throw new Error(`Windows' Node.js does not start in Wine (${code}).`);
    }),
  ]);
  listener.close();
  return async () => {
    socket.destroy();
    await ended;
  };
}
