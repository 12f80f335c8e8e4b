import type { Connection } from 'vscode-languageserver';

/** Runs something whose failure is a bug: it is logged, and the server goes on. */
export async function guard(connection: Connection, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    logBug(connection, error);
  }
}

/** Logs a bug with the place where it happened. */
export function logBug(connection: Connection, error: unknown): void {
  connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
