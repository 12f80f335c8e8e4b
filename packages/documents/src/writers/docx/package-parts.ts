import { cleanText } from '../../document/clean-text.ts';
import type { DocumentProperties } from '../../document/table-document.ts';
import type { TypesetDocument } from '../../typesetting/typeset.ts';
import { joinedText } from '../joined-text.ts';
import type { Breathe } from '../pace.ts';
import { escapedXml } from '../xml.ts';
import type { PackageParts } from '../zip-parts.ts';
import { bodyOf } from './body.ts';
import { componentWrites } from './elements.ts';
import { bodyMark, frameOf, propertyMark } from './frame.ts';
import { linkIds } from './links.ts';
import { numberLists } from './numbering.ts';
import { paragraphSetting } from './paragraphs.ts';

const corePropertiesName = 'docProps/core.xml';
const numberingName = 'word/numbering.xml';
const bodyName = 'word/document.xml';

/** The parts of the file: those of its frame, and in the place of the signs there what the document says. */
export async function packageParts(document: TypesetDocument, breathe: Breathe): Promise<PackageParts> {
  const links = linkIds(document);
  const { file, parts, lists } = frameOf(document, links);
  const context = { file, viewWrapper: file.Document, stack: [] };
  const { numbering, nextList } = numberLists(document, lists);
  const body = bodyOf(document, paragraphSetting({ links, nextList }), context);
  const part = (name: string): string => String(parts.get(name));
  return new Map<string, string | Uint8Array>([
    ...parts,
    [corePropertiesName, withProperties(part(corePropertiesName), document.properties)],
    [numberingName, `${declarationOf(part(numberingName))}${componentWrites(numbering)(context)}`],
    [bodyName, await joinedText(withBody(part(bodyName), body), breathe)],
  ]);
}

/** What the file says about itself, with the document's own day in place of the clock's, which the library writes. */
function withProperties(core: string, { title, subject, creator, date }: DocumentProperties): string {
  const words: Readonly<Record<string, string>> = { title, subject, creator };
  return core
    .replace(/(?<=<dcterms:\w+ [^>]*>)[^<]*/g, `${date}T00:00:00Z`)
    .replace('<dcterms:created', '<dc:language>ru-RU</dc:language>$&')
    .replace(propertyMark, (_, name: string) => escapedXml(cleanText(words[name] ?? '')));
}

/** The line that says what XML this is. */
function declarationOf(part: string): string {
  return part.slice(0, part.indexOf('?>') + 2);
}

function* withBody(frame: string, body: Iterable<string>): Generator<string> {
  const [before = '', behind = ''] = frame.split(bodyMark);
  yield before;
  yield* body;
  yield behind;
}
