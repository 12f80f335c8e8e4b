import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The libraries whose code is part of bundles, with their licences, as those ask for; `inputs` are the files bundled, below the root. */
export function thirdPartyNotices(root: string, inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap((input) => packageFolderOf(input) ?? []));
  const notices = [...folders].map((folder) => noticeOf(join(root, folder)));
  const intro = 'dorkarta contains code of these libraries.\n';
  return [intro, ...new Set(notices.toSorted())].join(`\n${'-'.repeat(80)}\n\n`);
}

/** The folder of the npm package that a file belongs to. */
function packageFolderOf(input: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0];
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${name} states no licence`);
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.|$)/i.test(each));
  const text = file === undefined ? `Licensed under ${license}.\n` : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** What esbuild told of a bundle. */
export interface BundleReport {
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** The reports that the build leaves beside the extension, by the names of the bundles. */
export function bundledInputs(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const report: BundleReport = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return Object.keys(report.inputs);
  });
}
