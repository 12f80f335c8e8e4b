import { parsePeriod, periodTrouble } from '@dorkarta/core';
import { type TemplatesResult, templatesRequest } from '@dorkarta/language';
import { newRoadmapText } from '@dorkarta/language/samples';
import { Uri, window, workspace } from 'vscode';
import type { CommandContext } from './command-context.ts';
import { createFile, folderForNewFiles } from './new-file.ts';

/** Asks whose roadmap it is, for when, and in which form, and begins it: a file that compiles as it is. */
export async function newRoadmap({ client, current }: CommandContext, asked?: Uri): Promise<void> {
  const municipality = await askMunicipality();
  if (municipality === undefined) return;
  const period = await askPeriod();
  if (period === undefined) return;
  const folder = asked ?? folderForNewFiles(current.document()?.uri);
  const uri = Uri.joinPath(folder ?? Uri.file('/'), 'карта.dk').toString();
  const template = await askTemplate(await client.sendRequest<TemplatesResult>(templatesRequest, { uri }));
  if (template === undefined) return;
  await createFile(
    folder,
    nameOf(municipality, period),
    newRoadmapText({ municipality, period, template, isDraft: true }),
  );
}

const title = 'Новая дорожная карта';
const mostLetters = 200;

async function askMunicipality(): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title: `${title} (шаг 1 из 3)`,
    prompt: 'Чья это карта? Напишите муниципалитет так, как он должен стоять в документе.',
    placeHolder: 'Например: Эртильский муниципальный район',
    ignoreFocusOut: true,
    validateInput: (text) => {
      if (text.trim() === '') return 'Напишите название муниципалитета.';
      return text.length > mostLetters ? `Слишком длинно: сократите до ${mostLetters} знаков.` : undefined;
    },
  });
  return answer?.trim();
}

async function askPeriod(): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title: `${title} (шаг 2 из 3)`,
    prompt: 'На какой период? Год, учебный год, полугодие или даты.',
    placeHolder: 'Например: 2026 год, 2026/2027 учебный год, с 01.09.2026 по 31.05.2027',
    value: comingYear(new Date()),
    ignoreFocusOut: true,
    validateInput: (text) => {
      const period = text.trim();
      if (/\/\/|[\r\n]/.test(period)) return 'Двух косых черт в периоде быть не может: после них начинается пояснение.';
      return periodTrouble(parsePeriod(period));
    },
  });
  return answer?.trim();
}

/** From September on, roadmaps are written for the next year. */
function comingYear(today: Date): string {
  return String(today.getMonth() >= 8 ? today.getFullYear() + 1 : today.getFullYear());
}

async function askTemplate(templates: TemplatesResult): Promise<string | undefined> {
  const preferred: unknown = workspace.getConfiguration('dorkarta').get('newRoadmap.template');
  const items = templates
    .map(({ name, purpose }) => ({ label: name, description: purpose }))
    .toSorted((one, other) => Number(other.label === preferred) - Number(one.label === preferred));
  const options = {
    title: `${title} (шаг 3 из 3)`,
    placeHolder: 'Какая нужна таблица? Её можно сменить позже.',
    ignoreFocusOut: true,
  };
  return (await window.showQuickPick(items, options))?.label;
}

/** «дорожная-карта-эртильский-2026.dk»: letters and digits only, so that any system takes it. */
function nameOf(municipality: string, period: string): string {
  const words = municipality.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !/^(?:муниципальн|городск|район|округ|город|г$|образовани)/.test(word));
  const place = (telling.length > 0 ? telling : words).slice(0, 3).join('-').slice(0, 60);
  const years = (period.match(/\d{4}/g) ?? []).slice(0, 2);
  return `${['дорожная-карта', place, ...new Set(years)].filter((part) => part !== '').join('-')}.dk`;
}
