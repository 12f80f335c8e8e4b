import type { GeneratedFile } from './generated-file.ts';
import { schemasOfCore } from './json-schema-of-core.ts';

/** JSON Schemas of the files that people write beside their roadmaps, for editors. */
export function jsonSchemas(): readonly GeneratedFile[] {
  const { rubric, configuration } = schemasOfCore;
  return [schemaFile('rubric', rubric), schemaFile('dorkarta.config', configuration)];
}

function schemaFile(name: string, schema: object): GeneratedFile {
  return { path: `schemas/${name}.schema.json`, content: `${JSON.stringify(schema, undefined, 2)}\n` };
}
