import { URI, Utils } from 'vscode-uri';

/**
 * The URI of an imported file: a path relative to the file that imports it, with `/` or `\`.
 * Absolute paths, drive letters and addresses are none.
 */
export function resolveImport(from: string, path: string): string | undefined {
  const relative = path.replaceAll('\\', '/');
  if (relative.startsWith('/') || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(relative)) return undefined;
  return Utils.resolvePath(Utils.dirname(URI.parse(from)), relative).toString();
}
