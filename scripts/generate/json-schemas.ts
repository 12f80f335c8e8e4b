import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { GeneratedFile } from './generated-file.ts';
import type { schemasOfCore } from './json-schema-of-core.ts';

/** JSON Schemas of the files that people write beside their roadmaps, for editors. */
export async function jsonSchemas(root: URL): Promise<readonly GeneratedFile[]> {
  const { rubric, configuration } = await loadSchemas(root);
  return [schemaFile('rubric', rubric), schemaFile('dorkarta.config', configuration)];
}

/** The core runs bundled only: Node does not find the names in one of the libraries that it uses. */
async function loadSchemas(root: URL): Promise<typeof schemasOfCore> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('scripts/generate/json-schema-of-core.ts', root))],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['source'],
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const bundle = await import(`data:text/javascript;base64,${code}`);
  return bundle.schemasOfCore;
}

function schemaFile(name: string, schema: object): GeneratedFile {
  return { path: `schemas/${name}.schema.json`, content: `${JSON.stringify(schema, undefined, 2)}\n` };
}
