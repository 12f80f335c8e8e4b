import { existsSync } from 'node:fs';
import path from 'node:path';
import { viewRoadmap } from '@dorkarta/core';
import type { FileAnswers } from '@dorkarta/core/recognising';
import {
  type Analysis,
  createFolders,
  createParser,
  examineFile,
  type FileTrouble,
  type Folder,
  type Folders,
  fileTroubleMessage,
  type ImportedFile,
  type ImportResult,
  type ImportTrouble,
} from '@dorkarta/language';
import {
  type AddedForms,
  addForms,
  answersAccount,
  answersText,
  beginReportOfForms,
  type EarlierFile,
  type FilledSource,
  type FormsOfReport,
  type FoundRoadmap,
  formsByReport,
  foundRoadmap,
  missingEarlier,
  nameOfReport,
  openEarlier,
  type ReportFile,
  roadmapOfForm,
  roadmapsOf,
} from '@dorkarta/language/importing';
import { nodeFileHost, roadmapsInFolder, uriOfPath } from '@dorkarta/language/node';

/** A filled form or a table of monitoring, and where its file lies. */
export interface FilledFile extends FilledSource {
  readonly path: string;
}

/** Makes of filled forms and tables of monitoring a report beside each roadmap that they are about, or more of one that is there. */
export async function importReports(sources: readonly FilledFile[]): Promise<ImportResult> {
  const known = new Map<string, Promise<readonly FoundRoadmap[]>>();
  const roadmapsIn = (folder: string): Promise<readonly FoundRoadmap[]> => {
    const roadmaps = known.get(folder) ?? openRoadmaps(folder);
    known.set(folder, roadmaps);
    return roadmaps;
  };
  const found: { readonly source: FilledFile; readonly roadmap: FoundRoadmap }[] = [];
  const troubles: ImportTrouble[] = [];
  for (const source of sources) {
    const folder = path.dirname(source.path);
    const roadmap = await roadmapOfForm(source.sheet, { places: [folder, path.dirname(folder)], roadmapsIn });
    if (roadmap.ok) found.push({ source, roadmap: roadmap.value });
    else troubles.push({ path: source.path, trouble: roadmap.trouble });
  }
  const files: ImportedFile[] = [];
  for (const forms of formsByReport(found)) {
    const outcome = await reportOf(forms);
    files.push(...outcome.files);
    troubles.push(...outcome.troubles);
  }
  return { files, troubles };
}

type Forms = FormsOfReport<FilledFile>;

async function reportOf(forms: Forms): Promise<ImportResult> {
  const { dir, base } = path.parse(forms.roadmap.path);
  const name = nameOfReport(base, forms.asOf);
  return existsSync(path.join(dir, name)) ? addTo({ folder: dir, name }, forms) : begin({ folder: dir, name }, forms);
}

/** Where a report stands, or will. */
interface Place {
  readonly folder: string;
  readonly name: string;
}

async function begin(place: Place, { roadmap, asOf, sources }: Forms): Promise<ImportResult> {
  const { folder } = place;
  const earlier = await openEarlier(sources, roadmap.view, (name) => openReport(path.resolve(folder, name)));
  const begun = beginReportOfForms(sources, {
    roadmap: { path: path.basename(roadmap.path), view: roadmap.view },
    on: asOf,
    earlier: earlier.found,
    imports: earlier.found.map((each) => path.relative(folder, each.path).replaceAll(path.sep, '/')),
    separator: path.sep,
  });
  if ('nothing' in begun) return refuse(sources, begun.nothing);
  const { answered, doubts, account } = accountOf([{ sources, ...begun }]);
  const missing = earlier.missing.length === 0 ? [] : [missingEarlier(earlier.missing)];
  const told = { answered, doubts: doubts + missing.length, account: [...missing, ...account] };
  return { files: [{ is: 'report', ...place, text: begun.text, change: 'begun', ...told }], troubles: [] };
}

async function addTo(place: Place, { sources }: Forms): Promise<ImportResult> {
  const { name } = place;
  const opened = await openFile(path.join(place.folder, name));
  if (!opened.read.ok) {
    return refuse(sources, `отчёт «${name}» не прочитан: ${fileTroubleMessage(opened.read.trouble)}`);
  }
  const report = reportIn(opened.read.value);
  if (report === undefined || roadmapsOf(report).length === 0) {
    return refuse(sources, `файл «${name}» уже есть, и это не отчёт о карте: переименуйте его и повторите.`);
  }
  const { workspace } = opened.folder;
  const reread = async (text: string): Promise<ReportFile | undefined> =>
    reportIn(await workspace.analyzeWith(opened.uri, createParser()(text)));
  const { text, added, brought, refused } = await addForms(sources, {
    report,
    shown: name,
    reread,
    separator: path.sep,
  });
  const troubles = refused.map(({ source, reason }) => ({ path: source.path, trouble: reason }));
  if (added.length + brought.length === 0) return { files: [], troubles };
  const change = text === report.parsed.text ? 'none' : 'added';
  const { account, ...counts } = accountOf(added);
  const before = brought.map(({ source, reason }) =>
    sources.length === 1 ? reason : `${source.file.shown}: ${reason}`,
  );
  return { files: [{ is: 'report', ...place, text, change, ...counts, account: [...account, ...before] }], troubles };
}

function refuse(sources: readonly FilledFile[], trouble: string): ImportResult {
  return { files: [], troubles: sources.map((source) => ({ path: source.path, trouble })) };
}

/** What became of forms: each sentence with the name of its file, where there are several. */
function accountOf(
  added: readonly AddedForms<FilledFile>[],
): Pick<Extract<ImportedFile, { readonly is: 'report' }>, 'answered' | 'doubts' | 'account'> {
  const told = added.flatMap(({ sources, files, lost }) =>
    sources.flatMap((source, index) => {
      const answers: FileAnswers | undefined = files[index];
      if (answers === undefined) return [];
      const account = answersAccount(source.sheet, answers, lost);
      return {
        name: answers.name,
        answered: answers.answered - answers.known,
        doubts: account.findings.length + account.changes.length + account.remarks.length,
        lines: answersText(source.sheet, answers, account),
      };
    }),
  );
  return {
    answered: told.reduce((sum, each) => sum + each.answered, 0),
    doubts: told.reduce((sum, each) => sum + each.doubts, 0),
    account: told.flatMap(({ name, lines }) => (told.length === 1 ? lines : lines.map((line) => `${name}: ${line}`))),
  };
}

/** A file as it is on the disk, and the folder that it belongs to. */
interface OpenedFile {
  readonly uri: string;
  readonly folder: Folder;
  readonly read:
    | { readonly ok: true; readonly value: Analysis }
    | { readonly ok: false; readonly trouble: FileTrouble };
}

function foldersOf(files: readonly string[]): Folders {
  return createFolders({ host: nodeFileHost, named: new Set(files.map(uriOfPath)) });
}

async function openFile(file: string, folders = foldersOf([file])): Promise<OpenedFile> {
  const uri = uriOfPath(file);
  const folder = await folders.folderOf(uri);
  return { uri, folder, read: await folder.workspace.analyze(uri) };
}

async function openRoadmaps(folder: string): Promise<readonly FoundRoadmap[]> {
  const found: FoundRoadmap[] = [];
  const files = roadmapsInFolder(folder);
  const folders = foldersOf(files);
  for (const file of files) {
    const { read } = await openFile(file, folders);
    if (read.ok && read.value.file.type === 'roadmap') {
      found.push(foundRoadmap({ shown: path.basename(file), path: file, view: viewRoadmap(read.value.file) }));
    }
  }
  return found;
}

/** A report that forms were sent out with; undefined where it is not there. */
async function openReport(file: string): Promise<EarlierFile | undefined> {
  const { folder, read } = await openFile(file);
  if (!read.ok) return undefined;
  const { printed } = examineFile(read.value, folder);
  return printed?.type === 'monitoring' ? { path: file, view: printed.view, text: read.value.parsed.text } : undefined;
}

function reportIn({ file, parsed, imports, earlier }: Analysis): ReportFile | undefined {
  return file.type === 'monitoring' ? { file, parsed, imports, earlier } : undefined;
}
