import { failure, type Result } from '../result.ts';
import { templateCatalogue, templateNamed, templateNames } from '../templates/template-catalogue.ts';
import { nearest } from '../text/nearest.ts';
import { type Configuration, configurationSchema } from './configuration.ts';
import { guess, readJsonFile } from './json-file.ts';

/** What a configuration can mean by name. */
export interface KnownNames {
  /** The ids of all rules. */
  readonly rules: readonly string[];
}

/** Reads the text of `dorkarta.config.json`, strictly: what is wrong is told in Russian with key, value and what was expected. */
export function parseConfiguration(text: string, known: KnownNames): Result<Configuration, readonly string[]> {
  const keysAt = (path: readonly PropertyKey[]): readonly string[] => (path.length === 0 ? ownKeys : columnKeys);
  const parsed = readJsonFile(text, configurationSchema, keysAt);
  if (!parsed.ok) return parsed;
  const troubles = [...unknownRules(parsed.value, known), ...unknownTemplate(parsed.value)];
  return troubles.length > 0 ? failure(troubles) : parsed;
}

const ownKeys = ['rubric', 'rubrics', 'template', 'templates', 'severity'];
const columnKeys = ['column', 'header'];

function unknownRules({ severity = {} }: Configuration, { rules }: KnownNames): readonly string[] {
  return Object.keys(severity)
    .filter((id) => !rules.includes(id))
    .map((id) => {
      const meant = nearest(id, rules);
      const advice = meant === undefined ? 'возьмите имя из квадратных скобок у замечания' : `возможно, «${meant}»`;
      return `ключ «severity.${id}»: правила «${id}» нет, ${advice}.`;
    });
}

function unknownTemplate(configuration: Configuration): readonly string[] {
  const { template } = configuration;
  const catalogue = templateCatalogue(configuration);
  const names = templateNames(catalogue);
  if (template === undefined || templateNamed(catalogue, template) !== undefined) return [];
  const list = names.map((name) => `«${name}»`).join(', ');
  return [`ключ «template»: шаблона «${template}» нет, ${guess(template, names)}есть ${list}.`];
}
