import { CommanderError } from 'commander';
import { createProgram } from './command-line/program.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Environment } from './terminal/environment.ts';
import { harmless } from './terminal/harmless.ts';

/** Carries out a call of the command line (`argv` without the program's own name) and gives its exit code. */
export async function run(argv: readonly string[], around: Environment): Promise<ExitCode> {
  const environment = harmless(around);
  let code: ExitCode = exitCodes.fine;
  const settle = (settled: ExitCode): void => {
    code = settled;
  };
  const program = createProgram(environment, settle, argv[0]);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    // Commander ends every call that runs no command with an error of its own; 0 is the help or the version.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
    reportBug(error, environment);
    return exitCodes.bug;
  }
}

function reportBug(error: unknown, { debug, stderr }: Environment): void {
  const cause = error instanceof Error ? error.message : String(error);
  stderr(`Ошибка в самой программе dorkarta: ${cause}\n`);
  if (debug) stderr(`${error instanceof Error ? error.stack : ''}\n`);
  else stderr('Сообщите о ней разработчикам; подробности покажет запуск с переменной DORKARTA_DEBUG=1.\n');
}
