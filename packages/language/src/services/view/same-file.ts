import { URI, Utils } from 'vscode-uri';
import { normalUri } from '../../workspace/import-path.ts';

/** Whether two URIs mean one file: editors and programs escape characters differently. */
export function isSameFile(one: string, other: string): boolean {
  return one === other || normalUri(one) === normalUri(other);
}

/** The name of a file as an import writes it. */
export function fileName(uri: string): string {
  return Utils.basename(URI.parse(uri));
}
