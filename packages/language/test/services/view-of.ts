import { rememberingInference } from '@dorkarta/core';
import { createParser, examineFile, mapFile } from '@dorkarta/language';
import { rememberingReaders } from '../../src/mapping/phrase-readers.ts';
import type { FileView } from '../../src/services/view/file-view.ts';
import { textPositions } from '../../src/services/view/text-positions.ts';
import { importsOf } from '../../src/workspace/imports.ts';
import { uriOf } from './open-files.ts';

const parse = createParser();
const phrases = rememberingReaders();
const inference = rememberingInference();

/** A file by itself, as the services see it; with its earlier version only what changed is read. */
export function viewOf(text: string, before?: FileView): FileView {
  const parsed = parse(text, before?.parsed);
  const mapped = { ...mapFile(parsed, { imports: [], phrases }), text };
  const { diagnostics, subject, scored, printed } = examineFile(mapped, { inference });
  const uri = uriOf('карта.dk');
  const importLines = importsOf(uri, parsed, (other) => other).lines;
  return { ...mapped, uri, parsed, importLines, diagnostics, subject, scored, printed, positions: textPositions(text) };
}
