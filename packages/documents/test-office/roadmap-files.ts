import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layoutFile, type TableDocument } from '@dorkarta/documents';
import { createFolders, examineFile } from '@dorkarta/language';
import { nodeFileHost, uriOfPath } from '@dorkarta/language/node';

const repository = join(import.meta.dirname, '../../..');

/** The text of a file of `examples/`. */
export function exampleText(name: string): string {
  return readFileSync(join(repository, 'examples', name), 'utf8');
}

/** The document of a file of `examples/`. */
export function exampleDocument(name: string): Promise<TableDocument> {
  return documentOfFile(join(repository, 'examples', name));
}

/** The document of the roadmap that the samples of the language's page make up. */
export function samplePageDocument(): Promise<TableDocument> {
  const page = readFileSync(join(repository, 'docs/language-on-one-page.md'), 'utf8');
  const samples = [...page.matchAll(/^```dk ?(.*)\n([\s\S]*?)^```$/gm)].map(([, name = '', text = '']) => ({
    name,
    text,
  }));
  const unnamed = samples.filter(({ name }) => name === '').map(({ text }) => text);
  return documentOfText(
    unnamed.join('\n'),
    samples.filter(({ name }) => name !== ''),
  );
}

/** The document of a roadmap's text, with other files beside it. */
export function documentOfText(
  text: string,
  others: readonly { readonly name: string; readonly text: string }[] = [],
): Promise<TableDocument> {
  const folder = mkdtempSync(join(tmpdir(), 'dorkarta-roadmap-'));
  mkdirSync(join(folder, '.git'));
  for (const file of [{ name: 'карта.dk', text }, ...others]) writeFileSync(join(folder, file.name), file.text);
  return documentOfFile(join(folder, 'карта.dk'));
}

async function documentOfFile(path: string): Promise<TableDocument> {
  const uri = uriOfPath(path);
  const folder = await createFolders({ host: nodeFileHost, named: new Set([uri]) }).folderOf(uri);
  const read = await folder.workspace.analyze(uri);
  if (!read.ok) throw new Error(read.trouble.code);
  const { printed } = examineFile(read.value, folder);
  if (printed === undefined) throw new Error(`No document: ${path}`);
  const laidOut = layoutFile(printed, { templates: folder.templates });
  if (!laidOut.ok) throw new Error(laidOut.trouble.code);
  return laidOut.value.document;
}
