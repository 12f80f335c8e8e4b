import type { ForeignFormat } from '../../workspace/file-trouble.ts';

/** Recognizes documents, archives and pictures by their first bytes, whatever the name of the file says. */
export function guessForeignFormat(bytes: Uint8Array): ForeignFormat | undefined {
  const found = beginnings.find(({ signature }) => startsWith(bytes, signature))?.format;
  if (found === 'zip') return packedFormat(bytes);
  return found === 'office' ? oldOfficeFormat(bytes) : found;
}

interface Beginning {
  readonly signature: string | readonly number[];
  readonly format: ForeignFormat;
}

const beginnings: readonly Beginning[] = [
  { signature: 'PK\u0003\u0004', format: 'zip' },
  { signature: 'PK\u0005\u0006', format: 'zip' },
  { signature: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], format: 'office' },
  { signature: '%PDF-', format: 'pdf' },
  { signature: '{\\rtf', format: 'rtf' },
  { signature: 'Rar!\u001A\u0007', format: 'archive' },
  { signature: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], format: 'archive' },
  { signature: [0x1f, 0x8b, 0x08], format: 'archive' },
  { signature: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], format: 'picture' },
  { signature: [0xff, 0xd8, 0xff], format: 'picture' },
  { signature: [0x49, 0x49, 0x2a, 0x00], format: 'picture' },
  { signature: [0x4d, 0x4d, 0x00, 0x2a], format: 'picture' },
];

function startsWith(bytes: Uint8Array, signature: Beginning['signature']): boolean {
  const expected = typeof signature === 'string' ? Buffer.from(signature, 'latin1') : signature;
  return expected.every((byte, index) => bytes[index] === byte);
}

/** Office files are archives: what they hold tells them apart. */
function packedFormat(bytes: Uint8Array): ForeignFormat {
  const archive = bufferOf(bytes);
  const parts: readonly (readonly [part: string, format: ForeignFormat])[] = [
    ['word/document.xml', 'docx'],
    ['xl/workbook.', 'xlsx'],
    ['ppt/presentation.xml', 'pptx'],
    ['application/vnd.oasis.opendocument.text', 'odt'],
    ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ];
  return parts.find(([part]) => archive.includes(part))?.[1] ?? 'zip';
}

/** The offices of before 2007 name their streams in UTF-16. */
function oldOfficeFormat(bytes: Uint8Array): ForeignFormat {
  const file = bufferOf(bytes);
  const holds = (stream: string): boolean => file.includes(Buffer.from(stream, 'utf16le'));
  if (holds('WordDocument')) return 'doc';
  return holds('Workbook') || holds('Book') ? 'xls' : 'office';
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
