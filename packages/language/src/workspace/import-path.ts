import { URI, Utils } from 'vscode-uri';

/** Whether a text was never saved as a file (`untitled:Untitled-1`): it stands in no folder, and no path leads from it. */
export function isUnsaved(uri: string): boolean {
  const { scheme, path } = URI.parse(uri);
  return scheme === 'untitled' || !path.startsWith('/');
}

/** A text that a URI can hold: half a character (of an emoji the other half was deleted) is replaced. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** A URI in its one form: editors and programs escape characters differently. Total. */
export function normalUri(uri: string): string {
  return URI.parse(wellFormed(uri)).toString();
}

/**
 * The URI of an imported file: a path relative to the file that imports it, with `/` or `\`.
 * Absolute paths, drive letters and addresses are none, and a text that was never saved imports nothing.
 */
export function resolveImport(from: string, path: string): string | undefined {
  if (isUnsaved(from)) return undefined;
  const relative = wellFormed(path).replaceAll('\\', '/');
  if (relative.startsWith('/') || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(relative)) return undefined;
  return Utils.resolvePath(Utils.dirname(URI.parse(from)), relative).toString();
}

/** The path of an import with its names as they are in the URI of the file that it means. */
export function spelledPath(path: string, uri: string): string {
  const names = URI.parse(uri).path.split('/').reverse();
  const parts = wellFormed(path)
    .split(/([\\/]+)/)
    .reverse();
  let at = 0;
  const spelled = parts.map((part, index) => {
    // Names stand at even places, what divides them between; «..» leads away from the names of the URI.
    if (index % 2 === 1 || part === '' || part === '.' || at < 0) return part;
    const name = names[at];
    at = part === '..' || name === undefined ? -1 : at + 1;
    return part === '..' ? part : (name ?? part);
  });
  return spelled.reverse().join('');
}

/** The path from one file to another as an import is written, if there is one. */
export function pathBetween(from: string, to: string): string | undefined {
  const [source, target] = [URI.parse(from), URI.parse(to)];
  if (source.scheme !== target.scheme || source.authority !== target.authority) return undefined;
  const folders = source.path.split('/').slice(0, -1);
  const steps = target.path.split('/');
  const common = folders.findIndex((folder, index) => folder !== steps[index]);
  const shared = common < 0 ? folders.length : common;
  const path = [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
  return resolveImport(from, path) === to ? path : undefined;
}

/** What stands in a folder under a name. */
export function inFolder(folder: string, name: string): string {
  return Utils.joinPath(URI.parse(folder), name).toString();
}

/** The folders that a file lies in, from its own to the outermost. */
export function foldersAbove(uri: string): readonly string[] {
  const folders: URI[] = [];
  for (let folder = Utils.dirname(URI.parse(uri)); ; folder = Utils.dirname(folder)) {
    folders.push(folder);
    if (/^\/?(?:[A-Za-z]:)?\/?$/.test(folder.path)) return folders.map(String);
  }
}
