import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { quoted } from '@dorkarta/core';
import { outOfReach } from '@dorkarta/language';
import { isInside, uriOfPath } from '@dorkarta/language/node';
import { fileHost } from '../folders/file-host.ts';
import type { Environment } from '../terminal/environment.ts';

/** Why a report could not import what it rests on, in a clause with what to do; undefined where it could. */
export async function reachTrouble(
  report: string,
  files: readonly string[],
  { cwd }: Environment,
): Promise<string | undefined> {
  const unreached = await outOfReach(uriOfPath(report), files.map(uriOfPath), fileHost);
  const file = files.find((each) => unreached?.files.includes(uriOfPath(each)));
  if (unreached === undefined || file === undefined) return undefined;
  // Of what is here, or lies above, its whole path says more than «.» and «..».
  const shown = (place: string): string => {
    const from = path.relative(cwd, place);
    return quoted(from === '' ? cwd : isInside(place, cwd, path) ? from : place);
  };
  const folder = fileURLToPath(unreached.folder);
  const common = commonFolder(folder, path.dirname(file));
  const canWiden = unreached.configuration === undefined && path.parse(common).root !== common;
  const widened = canWiden
    ? ` Или положите в папку ${shown(common)} файл dorkarta.config.json с текстом {}: тогда рабочей станет вся она`
    : '';
  const trouble = `он подключает файл ${shown(file)}, а тот лежит вне его рабочей папки ${shown(folder)} и виден не будет`;
  return `${trouble}. Уберите параметр --out, и отчёт появится рядом с картой.${widened}`.replace(/\.$/, '');
}

/** The nearest folder in which both lie. */
function commonFolder(one: string, other: string): string {
  let folder = one;
  while (!isInside(other, folder, path) && path.dirname(folder) !== folder) folder = path.dirname(folder);
  return folder;
}
