import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { WindowsInstallation, WindowsNode } from '../support/install-windows.ts';
import { createWindows, windowsPath } from '../support/windows.ts';
import { bundleUnitTests } from './bundle-unit-tests.ts';
import type { TestResult } from './vitest-for-windows.ts';

const root = path.join(import.meta.dirname, '../..');

/** Runs unit tests on Windows, and tells what became of each that is not skipped there. */
export async function runUnitTests(
  installation: WindowsInstallation,
  node: WindowsNode,
  files: readonly string[],
): Promise<readonly TestResult[]> {
  mkdirSync(path.join(root, 'build'), { recursive: true });
  const folder = mkdtempSync(path.join(root, 'build/windows-'));
  try {
    const tests = await bundleUnitTests(files, folder);
    const results = path.join(folder, 'results.json');
    const environment = { ...installation.environment, DORKARTA_RESULTS: windowsPath(results) };
    const { code, stdout, stderr } = createWindows({ ...installation, environment }, node).runNode(
      [windowsPath(tests)],
      root,
    );
    const found: readonly TestResult[] = JSON.parse(readFileSync(results, 'utf8'));
    const isTold = code === 0 || found.some(({ outcome }) => typeof outcome === 'object');
    const isWhole = files.every((file) => found.some((result) => result.file === file));
    if (!isTold || !isWhole) throw new Error(`Windows' Node.js ended with ${code}: ${stderr}${stdout.slice(-2000)}`);
    return found.filter(({ outcome }) => outcome !== 'skipped');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
