import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { GeneratedFile } from './generated-file.ts';

/** JSON Schemas of the files that people write beside their roadmaps, for editors. */
export async function jsonSchemas(root: URL): Promise<readonly GeneratedFile[]> {
  const { rubricJsonSchema, configurationJsonSchema } = await schemasOfCore(root);
  return [schemaFile('rubric', rubricJsonSchema), schemaFile('dorkarta.config', configurationJsonSchema)];
}

/** The core runs bundled only: Node does not find the names in one of the libraries that it uses. */
async function schemasOfCore(root: URL): Promise<typeof import('./json-schema-of-core.ts')> {
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
  return await import(`data:text/javascript;base64,${code}`);
}

function schemaFile(name: string, schema: object): GeneratedFile {
  return { path: `schemas/${name}.schema.json`, content: `${JSON.stringify(schema, undefined, 2)}\n` };
}
