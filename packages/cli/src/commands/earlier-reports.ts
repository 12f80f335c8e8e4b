import { existsSync } from 'node:fs';
import type { EarlierFile } from '@dorkarta/language/importing';
import { checkFile } from '../check-file.ts';
import { openInputs } from '../folders/open-inputs.ts';
import type { Environment } from '../terminal/environment.ts';

/** Opens a report that forms were sent out with; undefined where it is not there. */
export async function openEarlierReport(file: string, environment: Environment): Promise<EarlierFile | undefined> {
  if (!existsSync(file)) return undefined;
  const { files = [] } = await openInputs([file], { ...environment, stderr: () => undefined });
  for (const each of files) {
    const { analysis, printed } = await checkFile(each, { onlyErrors: true });
    if (analysis !== undefined && printed?.type === 'monitoring')
      return { path: each.input.path, view: printed.view, text: analysis.parsed.text };
  }
  return undefined;
}
