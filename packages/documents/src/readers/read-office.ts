import { failure, type Result, success } from '@dorkarta/core';
import type { SourceDocument } from '@dorkarta/core/recognising';
import { mainDocument, readDocx } from './docx/read-docx.ts';
import { type Archive, HostileFile, type Inflate, openArchive } from './open-archive.ts';
import type { ReadTrouble } from './read-trouble.ts';
import { mainWorkbook, readXlsx } from './xlsx/read-xlsx.ts';

/** What an office file says, and which kind it is. */
export interface OfficeSource {
  readonly format: 'docx' | 'xlsx';
  readonly document: SourceDocument;
}

/**
 * Reads a Word document or an Excel workbook, by what it holds and not by its name, inflated as the host can. Total: what cannot be
 * read says why.
 */
export function readOffice(bytes: Uint8Array, inflate?: Inflate): Result<OfficeSource, ReadTrouble> {
  const other = whatElse(bytes);
  if (other !== undefined) return failure(other);
  try {
    const opened = openArchive(bytes, inflate);
    return opened.ok ? readArchive(opened.value) : opened;
  } catch (error) {
    if (error instanceof HostileFile) return failure({ code: 'is-hostile', why: error.why });
    return failure({ code: 'is-damaged' });
  }
}

function readArchive(archive: Archive): Result<OfficeSource, ReadTrouble> {
  if (archive.names.includes('EncryptedPackage')) return failure({ code: 'is-protected' });
  const document = mainDocument(archive);
  if (document !== undefined && archive.has(document) && /document/i.test(document)) {
    const read = readDocx(archive, document);
    const hasTable = read.blocks.some(({ is }) => is === 'table');
    return hasTable
      ? success({ format: 'docx', document: read })
      : failure({ code: 'has-no-table', hasPicture: read.hasPicture });
  }
  const workbook = mainWorkbook(archive);
  if (workbook === undefined) return failure({ code: 'is-other' });
  const read = readXlsx(archive, workbook);
  const hasTable = read.blocks.some(({ is }) => is === 'table');
  return hasTable ? success({ format: 'xlsx', document: read }) : failure({ code: 'has-no-table', hasPicture: false });
}

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];
const encrypted = 'EncryptedPackage';

/** What a file is that is no zip: told by its first bytes. */
function whatElse(bytes: Uint8Array): ReadTrouble | undefined {
  if (bytes.length === 0) return { code: 'is-empty' };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return undefined;
  if (oldOffice.every((byte, index) => bytes[index] === byte)) {
    const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, Math.min(bytes.length, 1 << 20) & ~1));
    return { code: names.includes(encrypted) ? 'is-protected' : 'is-old-office' };
  }
  const start = new TextDecoder().decode(bytes.subarray(0, 2000)).trimStart();
  if (/^<(?:!doctype html|html|head|body|table|meta|\?xml[^>]*>\s*<html)/i.test(start)) return { code: 'is-html' };
  return isReadable(bytes) ? { code: 'is-text' } : { code: 'is-damaged' };
}

function isReadable(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 2000);
  return sample.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}
