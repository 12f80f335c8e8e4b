import { Packer } from 'docx';
import type { PackageParts } from '../zip-parts.ts';
import { bodyMark, type WordDocument } from './word-document.ts';

const corePropertiesName = 'docProps/core.xml';
const bodyName = 'word/document.xml';

/**
 * The parts of the file, with the document's own day in place of the clock's, which the library writes.
 * They are taken from the packer's compiler, since whatever the packer itself gives is zipped with the time of writing.
 */
export function packageParts({ frame, body }: WordDocument, date: string): PackageParts {
  const parts: PackageParts = Packer['compiler'].compile(frame);
  const core = String(parts.get(corePropertiesName));
  return new Map([
    ...parts,
    [corePropertiesName, withLanguage(withDate(core, date))],
    [bodyName, withBody(String(parts.get(bodyName)), body)],
  ]);
}

function* withBody(frame: string, body: Iterable<string>): Generator<string> {
  const [before = '', behind = ''] = frame.split(bodyMark);
  yield before;
  yield* body;
  yield behind;
}

function withDate(core: string, date: string): string {
  return core.replace(/(?<=<dcterms:\w+ [^>]*>)[^<]*/g, `${date}T00:00:00Z`);
}

function withLanguage(core: string): string {
  return core.replace('<dcterms:created', '<dc:language>ru-RU</dc:language>$&');
}
