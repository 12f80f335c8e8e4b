/**
 * `pnpm bench:memory [edits] [events] [megabytes]`: whether a day of typing leaves the language server's memory where it was.
 * A letter comes and goes anywhere in a roadmap, under a heap of so many megabytes; `--spoil` leaves the letters where they
 * came, so that more and more of the text means nothing. It only tells, but for a server that ends.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { startEditor } from '@dorkarta/language/testing';
import { sampleRoadmap } from './bench/sample-roadmap.ts';
import { residentMegabytes, server } from './bench/typing.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { spoil: { type: 'boolean' } } });
const [edits = 5000, events = 32, heap = 96] = positionals.map(Number);
const steps = 10;

/** The same places in every run. */
function placesIn(length: number): () => number {
  let seed = 7;
  return () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % length;
  };
}

const folder = await mkdtemp(join(tmpdir(), 'dorkarta-memory-'));
try {
  const uri = pathToFileURL(join(folder, 'карта.dk')).toString();
  const text = sampleRoadmap(events);
  await writeFile(join(folder, 'карта.dk'), text);
  const nodeOptions = [`--max-old-space-size=${heap}`];
  const editor = await startEditor(server, [pathToFileURL(folder).toString()], { nodeOptions });
  await editor.open(uri, text);
  await editor.diagnostics(uri);
  const tell = (count: number, milliseconds: number): void =>
    console.log(
      `${String(count).padStart(7)} edits ${residentMegabytes(editor.pid).toFixed(0).padStart(6)} MB ${milliseconds.toFixed(1).padStart(8)} ms an edit`,
    );
  tell(0, 0);
  const place = placesIn(text.length);
  let [at, begun] = [0, performance.now()];
  for (let count = 1; count <= edits; count += 1) {
    const comes = count % 2 === 1;
    if (comes || values.spoil === true) at = place();
    const version = comes ? await editor.edit(uri, at, 0, 'ж') : await editor.edit(uri, at, 1, '');
    await editor.diagnostics(uri, version);
    if (count % Math.ceil(edits / steps) !== 0) continue;
    tell(count, (performance.now() - begun) / Math.ceil(edits / steps));
    begun = performance.now();
  }
  const code = await editor.quit();
  if (code !== 0) throw new Error(`The server ended with ${code}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
