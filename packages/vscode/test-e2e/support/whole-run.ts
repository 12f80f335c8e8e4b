import { rmSync } from 'node:fs';
import { artifacts } from './artifacts.ts';
import { figuresTable } from './figures-table.ts';
import { installVsCode } from './install-vs-code.ts';

/** Before the first test: what the tests need, and no artefacts of an earlier run. */
export function setup(): void {
  installVsCode();
  rmSync(artifacts, { recursive: true, force: true });
}

/** After the last test: what was measured. */
export function teardown(): void {
  process.stdout.write(figuresTable());
}
