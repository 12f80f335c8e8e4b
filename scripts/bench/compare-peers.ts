import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { besidePandoc, compile, imports } from './cases.ts';
import type { Making } from './inputs.ts';
import { type Measured, measureInTurn, ratioOf, secondsOf } from './measure.ts';
import { printRow } from './print-row.ts';

/** Compiling to DOCX beside pandoc, which is installed where apt-get can. */
export function compareWithPandoc(folder: string, { node, program, sizes }: Making): void {
  if (spawnSync('pandoc', ['--version']).status !== 0) {
    spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'pandoc'], { stdio: 'ignore' });
  }
  if (spawnSync('pandoc', ['--version']).status !== 0) {
    console.log('\npandoc is not installed, and apt-get could not install it');
    return;
  }
  console.log('\nDOCX alone: dorkarta from its text, pandoc from an HTML table of the same events\n');
  printRow('', 'dorkarta', 'pandoc', 'ratio', 'may be');
  const timed = besidePandoc.filter(({ events }) => events === 40 || sizes.includes(events));
  for (const { events, runs, ratio } of timed) {
    const source = `events-${events}.dk`;
    const compiled = (format: string): readonly string[] => [program, ...compile(source, '--to', format)];
    measureInTurn([{ program: node, args: compiled('html') }], { folder, runs: 1 });
    const pandoc = [join('out', `events-${events}.html`), '-o', join('out', 'pandoc.docx')];
    const [ours, theirs] = measureInTurn(
      [
        { program: node, args: compiled('docx') },
        { program: 'pandoc', args: pandoc },
      ],
      { folder, runs },
    );
    if (ours !== undefined && theirs !== undefined) {
      printRow(`${events} events`, secondsOf(ours), secondsOf(theirs), ratioOf(ours, theirs), `${ratio}`);
    }
  }
}

/** Bringing tables in beside programs that only read them: pandoc, DOCX to JSON, and SheetJS, XLSX to rows. */
export function compareImports(
  folder: string,
  { node, isFull }: Making,
  measured: ReadonlyMap<string, Measured>,
): void {
  console.log('\nThe same tables: dorkarta to a roadmap, pandoc from DOCX to JSON, SheetJS from XLSX to rows\n');
  printRow('', 'dorkarta', 'peer', 'ratio');
  const sheetJs = join(import.meta.dirname, 'read-with-sheetjs.mjs');
  for (const { name, args, runs } of imports.filter(({ isLong }) => isFull || isLong !== true)) {
    const [, input = ''] = args;
    const peer = input.endsWith('.docx')
      ? { program: 'pandoc', args: [input, '-t', 'json', '-o', 'pandoc.json'] }
      : { program: node, args: [sheetJs, input] };
    const ours = measured.get(name);
    const [theirs] = measureInTurn([peer], { folder, runs });
    if (ours !== undefined && theirs !== undefined)
      printRow(name, secondsOf(ours), secondsOf(theirs), ratioOf(ours, theirs));
  }
}
