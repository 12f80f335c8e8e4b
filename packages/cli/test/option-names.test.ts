import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { optionsByCommand } from './support/options.ts';

const sources = join(import.meta.dirname, '..', 'src');
const programFile = join(sources, 'command-line', 'program.ts');

/** The modules of the command line that one imports, now or later. */
function importsOf(file: string, text: string): readonly string[] {
  return [...text.matchAll(/(?:from |import\()'(\.[^']+)'/g)]
    .map(([, path = '']) => join(dirname(file), path))
    .filter((path) => existsSync(path));
}

/** What a module can reach. */
function reachedFrom(start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    importsOf(file, readFileSync(file, 'utf8')).forEach(visit);
  };
  visit(start);
  return reached;
}

function isWrittenByHand(file: string): boolean {
  return !file.split(sep).includes('generated');
}

/** The options that the texts of a module name; comments say what they like, and calls of another command name its own. */
function namedIn(text: string): readonly string[] {
  const said = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const strings = said.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? [];
  return strings
    .filter((string) => !/(?:dorkarta|\$\{call(?:Name)?\}) [a-z]+ /.test(string))
    .flatMap((string) => [...string.matchAll(/(?<![\p{L}\d-])--?[a-z][a-z-]*(?![\p{L}\d])/gu)].map(String))
    .filter((name) => name.startsWith('--') || /^-[a-z]$/.test(name));
}

/** The module of each command, as the program loads it. */
function modulesOf(command: string): readonly string[] {
  const text = readFileSync(programFile, 'utf8');
  const described = new RegExp(`^  ${command}: (\\w+),$`, 'm').exec(text)?.[1];
  const parts = text.split(/^const /m);
  const part = parts.find((each) => each.startsWith(`${described}: `)) ?? '';
  const [own = ''] = part.split(/\n(?:const|function|async|interface|\/\*\*) ?/);
  const modules = importsOf(programFile, own);
  const reports = own.includes('report(') ? [join(sources, 'commands', 'report-to-file.ts')] : [];
  return [...modules, ...reports];
}

describe('messages name only options that the command has', () => {
  const options = optionsByCommand();
  test.each([...options.keys()])('%s', (command) => {
    const modules = modulesOf(command);
    expect(modules.length).toBeGreaterThan(0);
    const reached = [...new Set(modules.flatMap((file) => [...reachedFrom(file)]))].filter(isWrittenByHand);
    const wrong = reached.flatMap((file) =>
      namedIn(readFileSync(file, 'utf8'))
        .filter((name) => options.get(command)?.has(name) !== true)
        .map((name) => `${relative(sources, file).replaceAll(sep, '/')}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('and no text names one that no command has', () => {
    const all = new Set([...options.values()].flatMap((names) => [...names]));
    const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && isWrittenByHand(name),
    );
    const wrong = files.flatMap((file) =>
      namedIn(readFileSync(join(sources, file), 'utf8'))
        .filter((name) => !all.has(name) && !['-h', '-V', '--version'].includes(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});
