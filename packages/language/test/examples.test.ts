import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dkFileSchema } from '@dorkarta/core/schemas';
import { createFiles, createParser, createWorkspace, examineFile, mapFile } from '@dorkarta/language';
import { nodeFileHost } from '@dorkarta/language/node';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../examples');
const examples = readdirSync(folder).filter((name) => name.endsWith('.dk'));
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const workspace = createWorkspace(createFiles(nodeFileHost));
const parse = createParser();

/** Written to show what is asked for; the others are real roadmaps, and warnings of theirs are right. */
const model = ['directory.dk', 'directory-2026.dk', 'district-2026.dk', 'region-2026.dk', 'template-2022.dk'];

describe.each(examples)('%s', (name) => {
  test('has no errors, and its model fits the schema', async () => {
    const analysis = await workspace.analyze(pathToFileURL(join(folder, name)).toString());
    if (!analysis.ok) throw new Error(analysis.trouble.code);
    const findings = examineFile(analysis.value).diagnostics.filter(({ severity }) =>
      model.includes(name) ? severity !== 'info' : severity === 'error',
    );
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    expect(dkFileSchema.parse(analysis.value.file)).toEqual(analysis.value.file);
  });

  test('every prefix, cut at each line and inside each line, is read and examined', () => {
    const text = read(name);
    const ends = [...text.matchAll(/\r?\n/g)].map(({ index }) => index);
    const cuts = ends.flatMap((end, index) => [end, Math.floor((end + (ends[index - 1] ?? 0)) / 2)]);
    for (const cut of cuts) {
      const prefix = text.slice(0, cut);
      const mapped = mapFile(parse(prefix), { imports: [] });
      expect(
        examineFile({ ...mapped, text: prefix }).diagnostics.every(
          ({ span }) => span.start <= span.end && span.end <= cut,
        ),
      ).toBe(true);
    }
  });
});
