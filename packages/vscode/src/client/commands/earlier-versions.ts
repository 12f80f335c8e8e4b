import { extensions, type TextDocument, Uri, workspace } from 'vscode';

/** A text that a file had, and which it is. */
export interface EarlierVersion {
  readonly text: string;
  /** «что сохранено на диске» */
  readonly name: string;
  readonly remark: string;
}

/** What is needed of VS Code's git extension. */
interface GitExtension {
  readonly getAPI: (version: 1) => {
    readonly getRepository: (uri: Uri) => Repository | null;
    /** Finds the repository of a folder, where the extension has not looked there yet. */
    readonly openRepository: (folder: Uri) => Promise<Repository | null>;
  };
}

interface Repository {
  readonly show: (ref: string, path: string) => Promise<string>;
}

/** The texts that a file can be compared with: what is saved, where it was edited since, and what was committed last. */
export async function earlierVersions(document: TextDocument): Promise<readonly EarlierVersion[]> {
  const saved = await savedText(document);
  const committed = await committedText(document.uri);
  const versions = [
    ...(document.isDirty && saved !== undefined
      ? [{ text: saved, name: 'что сохранено на диске', remark: 'правки, которые ещё не сохранены' }]
      : []),
    ...(committed === undefined
      ? []
      : [{ text: committed, name: 'что записано в git последним', remark: 'всё с последней записи версии' }]),
  ];
  if (versions.length > 0) return versions;
  return saved === undefined ? [] : [{ text: saved, name: 'что сохранено на диске', remark: '' }];
}

async function savedText({ uri }: TextDocument): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** The text of the last commit; undefined where there is no git, no repository, or no such file in it. */
async function committedText(uri: Uri): Promise<string | undefined> {
  const git = extensions.getExtension<GitExtension>('vscode.git');
  try {
    const api = (await git?.activate())?.getAPI(1);
    const repository = api?.getRepository(uri) ?? (await api?.openRepository(Uri.joinPath(uri, '..')));
    return await repository?.show('HEAD', uri.fsPath);
  } catch {
    return undefined;
  }
}
