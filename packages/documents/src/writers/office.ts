import type { Form } from '../forms/form.ts';
import type { WriteFormat, WrittenDocument } from './write-format.ts';

/*
 * The writers of office formats stand on large libraries: they are loaded when something is written, so that whoever only
 * checks a roadmap or looks at its page need not wait for them.
 */

/** A document as a file of Word. */
export const writeDocx: WriteFormat = async (document) => (await import('./docx/write-docx.ts')).writeDocx(document);

/** A document as a book of Excel; it refuses a text that is too long for a cell. */
export const writeXlsx: WriteFormat = async (document) => (await import('./xlsx/write-xlsx.ts')).writeXlsx(document);

/** A form to be filled in, as a book of Excel. */
export async function writeForm(form: Form): Promise<WrittenDocument> {
  return (await import('./xlsx/write-form.ts')).writeForm(form);
}
