import { guess, type JsonFile, readJsonFile } from '../json/json-file.ts';
import { configurableRules } from '../judging/rule-catalogue.ts';
import { failure, type Result, success } from '../result.ts';
import { templateCatalogue, templateNamed, templateNames } from '../templates/template-catalogue.ts';
import { nearest } from '../text/nearest.ts';
import { type Configuration, configurationSchema } from './configuration.ts';

/** Reads the text of `dorkarta.config.json`, strictly: what is wrong is told in Russian with key, value and what was expected. */
export function parseConfiguration(text: string): Result<Configuration, readonly string[]> {
  const file = readJsonFile(text, configurationSchema);
  if (!file.ok) return file;
  const troubles = [...unknownRules(file.value), ...unknownTemplate(file.value)];
  return troubles.length > 0 ? failure(troubles) : success(file.value.value);
}

type ConfigurationFile = JsonFile<Configuration>;

function unknownRules({ value: { severity = {} }, text }: ConfigurationFile): readonly string[] {
  const rules = configurableRules.map(({ id }) => id as string);
  return Object.keys(severity)
    .filter((id) => !rules.includes(id))
    .map((id) => {
      const meant = nearest(id, rules);
      const advice = meant === undefined ? 'возьмите имя из квадратных скобок у замечания' : `возможно, «${meant}»`;
      return `ключ «severity.${id}»: правила «${id}» нет, ${advice}. ${text.placeOfKey(['severity'], id)}`;
    });
}

function unknownTemplate({ value, text }: ConfigurationFile): readonly string[] {
  const { template } = value;
  const catalogue = templateCatalogue(value);
  const names = templateNames(catalogue);
  if (template === undefined || templateNamed(catalogue, template) !== undefined) return [];
  const list = names.map((name) => `«${name}»`).join(', ');
  return [
    `ключ «template»: шаблона «${template}» нет, ${guess(template, names)}есть ${list}. ${text.placeOf(['template'])}`,
  ];
}
