import type { DocumentProperties } from '../../table-document.ts';
import { xmlDeclaration, xmlText } from '../xml.ts';
import { pageHeaderId } from './body-parts.ts';
import type { References } from './references.ts';

const contentTypeRoot = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relationshipRoot = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts that the main document relates to, with their names in content types and relationships. */
const wordParts = [
  { id: 'styles', file: 'styles.xml', type: 'styles' },
  { id: 'numbering', file: 'numbering.xml', type: 'numbering' },
  { id: 'settings', file: 'settings.xml', type: 'settings' },
  { id: pageHeaderId, file: 'header1.xml', type: 'header' },
] as const;

/** `[Content_Types].xml` */
export const contentTypesPart =
  `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${contentTypeRoot}.document.main+xml"/>` +
  wordParts
    .map(({ file, type }) => `<Override PartName="/word/${file}" ContentType="${contentTypeRoot}.${type}+xml"/>`)
    .join('') +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
  '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>';

/** `_rels/.rels` */
export const packageRelationshipsPart = relationships([
  relationship('document', `${relationshipRoot}/officeDocument`, 'word/document.xml'),
  relationship(
    'core',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  ),
  relationship('app', `${relationshipRoot}/extended-properties`, 'docProps/app.xml'),
]);

/** `word/_rels/document.xml.rels` */
export function documentRelationshipsPart(references: References): string {
  return relationships([
    ...wordParts.map(({ id, file, type }) => relationship(id, `${relationshipRoot}/${type}`, file)),
    ...references.links().map(({ id, target }) => relationship(id, `${relationshipRoot}/hyperlink`, target, true)),
  ]);
}

/** `docProps/core.xml` */
export function corePropertiesPart({ title, subject, creator, date }: DocumentProperties): string {
  const moment = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return (
    `${xmlDeclaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subject)}</dc:subject><dc:creator>${xmlText(creator)}</dc:creator>` +
    `<dc:language>ru-RU</dc:language>${moment('created')}${moment('modified')}</cp:coreProperties>`
  );
}

/** `docProps/app.xml` */
export const appPropertiesPart = `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>dorkarta</Application></Properties>`;

function relationships(items: readonly string[]): string {
  return `${xmlDeclaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

function relationship(id: string, type: string, target: string, external = false): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${xmlText(target)}"${external ? ' TargetMode="External"' : ''}/>`;
}
