import { z } from 'zod';
// The sources, since the packages may not be built yet.
// biome-ignore lint/style/noRestrictedImports: see above
import { configurableRules } from '../../packages/core/src/index.ts';
// biome-ignore lint/style/noRestrictedImports: see above
import { configurationSchema, rubricSchema } from '../../packages/core/src/schemas.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What an editor needs to help with files that people write; in the configuration it offers the rules by name. */
export const schemasOfCore: { readonly rubric: JsonSchema; readonly configuration: JsonSchema } = {
  rubric: { ...jsonSchemaOf(rubricSchema), title: 'Критерии оценки дорожных карт' },
  configuration: withRuleNames({ ...jsonSchemaOf(configurationSchema), title: 'Настройки dorkarta' }),
};

/** A schema for what is written in the file, in the version of JSON Schema that editors know best. */
function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      delete jsonSchema.readOnly;
      const expected = expectedBy(zodSchema);
      if (expected !== undefined) jsonSchema.description = expected;
    },
  });
}

/** What the schema's own error text says is expected, as a sentence. */
function expectedBy({ _zod: { def } }: z.core.$ZodTypes): string | undefined {
  const error = def.error as z.core.$ZodErrorMap | undefined;
  const text = error?.({ code: 'custom', input: undefined, path: [] });
  if (typeof text !== 'string') return undefined;
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

function withRuleNames(schema: JsonSchema): JsonSchema {
  const severity = schema.properties?.['severity'];
  if (typeof severity !== 'object' || typeof severity.additionalProperties !== 'object') {
    throw new Error('The configuration has no severities by rule');
  }
  const { propertyNames: _, additionalProperties: setting, ...rest } = severity;
  const properties = Object.fromEntries(
    configurableRules.map(({ id, title }) => [id, { ...setting, description: `${title}.` }]),
  );
  return {
    ...schema,
    properties: { ...schema.properties, severity: { ...rest, properties, additionalProperties: false } },
  };
}
