import { URI, Utils } from 'vscode-uri';

/** Whether a text was never saved as a file (`untitled:Untitled-1`): it stands in no folder, and no path leads from it. */
export function isUnsaved(uri: string): boolean {
  const { scheme, path } = URI.parse(uri);
  return scheme === 'untitled' || !path.startsWith('/');
}

/**
 * The URI of an imported file: a path relative to the file that imports it, with `/` or `\`.
 * Absolute paths, drive letters and addresses are none, and a text that was never saved imports nothing.
 */
export function resolveImport(from: string, path: string): string | undefined {
  if (isUnsaved(from)) return undefined;
  const relative = path.replaceAll('\\', '/');
  if (relative.startsWith('/') || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(relative)) return undefined;
  return Utils.resolvePath(Utils.dirname(URI.parse(from)), relative).toString();
}
