import { createProgram } from '../../src/command-line/program.ts';
import type { Environment } from '../../src/terminal/environment.ts';

/** The options of each command, as they can be written. */
export function optionsByCommand(): ReadonlyMap<string, ReadonlySet<string>> {
  const appearance = { colours: false, width: undefined };
  const environment = {
    callName: 'dorkarta',
    appearance: { stdout: appearance, stderr: appearance },
    stdout: () => undefined,
    stderr: () => undefined,
  } as unknown as Environment;
  const { commands } = createProgram(environment, () => undefined);
  return new Map(
    commands.map((command) => [
      command.name(),
      new Set([
        ...command.options.flatMap(({ short, long }) => [short, long].filter((name) => name != null)),
        '--help',
      ]),
    ]),
  );
}
