import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { monitoringRules, roadmapRules } from '@dorkarta/core';
import { onTestFinished } from 'vitest';
import { run } from '../../src/run.ts';
import { type Appearance, plainAppearance } from '../../src/terminal/appearance.ts';

/** What a call of the command line left behind. */
export interface Called {
  readonly code: number;
  /** The lines of stdout. */
  readonly stdout: readonly string[];
  readonly stderr: string;
}

/** Who calls: whether a person watches, and how stdout and stderr show text. */
export interface Caller {
  readonly interactive?: boolean;
  readonly appearance?: Appearance;
}

/** Calls the command line within this process. */
export async function call(cwd: string, argv: readonly string[], caller: Caller = {}): Promise<Called> {
  const { interactive = false, appearance = plainAppearance } = caller;
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(argv, {
    callName: 'dorkarta',
    year: 2026,
    cwd,
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    appearance: { stdout: appearance, stderr: appearance },
    interactive,
    debug: false,
  });
  return { code, stdout: linesOf(out.join('')), stderr: err.join('') };
}

export function linesOf(text: string): readonly string[] {
  return text.split('\n').slice(0, -1);
}

/** A path with `/` as the system writes it. */
export function native(path: string): string {
  return path.replaceAll('/', sep);
}

/** Files by their paths. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with these files, for the time of the test. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'Дорожная карта '));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The configuration of tests whose roadmaps need not be good ones: rules that only ask or tell are off. */
export const withoutAdvice = JSON.stringify({
  severity: Object.fromEntries(
    [...roadmapRules, ...monitoringRules].filter(({ severity }) => severity !== 'error').map(({ id }) => [id, 'off']),
  ),
});

/** A roadmap of one event with these further lines; the event is in line 4. */
export function roadmap(...lines: readonly string[]): string {
  return ['карта Карта района', '  период: 2022', '', 'мероприятие Первое', '  срок: март 2022', ...lines, ''].join(
    '\n',
  );
}
