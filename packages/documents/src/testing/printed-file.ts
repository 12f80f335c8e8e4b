import { failure, type PrintedFile, type RoadmapView, success } from '@dorkarta/core';
import { createFolders, examineFile, type FileHost } from '@dorkarta/language';

/** A file among others as documents are made from it; the first is meant. */
export async function printedFile(files: Readonly<Record<string, string>>): Promise<PrintedFile> {
  const texts = new Map(Object.entries(files).map(([name, text]) => [`file:///${encodeURIComponent(name)}`, text]));
  const isMissing = failure({ code: 'is-missing' } as const);
  const host: FileHost = {
    read: async (uri) => {
      const text = texts.get(uri);
      return text === undefined ? isMissing : success(text);
    },
    spell: (uri) => uri,
    locate: async (uri) => (texts.has(uri) || uri.endsWith('/') || uri === 'file://' ? success(uri) : isMissing),
  };
  const [uri = ''] = texts.keys();
  const folder = await createFolders({ host, named: new Set([uri]) }).folderOf(uri);
  const read = await folder.workspace.analyze(uri);
  const { printed } = read.ok ? examineFile(read.value, folder) : {};
  if (printed === undefined) throw new Error(`No document: ${uri}`);
  return printed;
}

/** The roadmap that a text writes. */
export async function roadmapView(text: string): Promise<RoadmapView> {
  const printed = await printedFile({ 'карта.dk': text });
  if (printed.type !== 'roadmap') throw new Error('No roadmap');
  return printed.view;
}
