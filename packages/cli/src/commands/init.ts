import { dirname, extname, join, normalize, resolve } from 'node:path';
import {
  parsePeriod,
  periodTrouble,
  templateCatalogue,
  templateNamed,
  templateTroubleMessage,
  unknownTemplate,
} from '@dorkarta/core';
import { type NewRoadmap, newRoadmapText } from '@dorkarta/language/samples';
import { makeFolder } from '@dorkarta/language/writing';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { quotedForShell } from '../terminal/call-name.ts';
import type { Environment } from '../terminal/environment.ts';
import { writeNew } from './write-new.ts';

const sampleName = 'дорожная-карта.dk';

/**
 * Puts a commented sample roadmap into a folder, or into the `.dk` file that is named, for this year where no period is asked
 * for; a file that is there already stays as it is.
 */
export function init(place: string, wish: NewRoadmap, environment: Environment): ExitCode {
  const { cwd, year, callName, stdout, stderr } = environment;
  const misfit = whatCannotBe(wish);
  if (misfit !== undefined) {
    stderr(`${misfit}\n`);
    return exitCodes.usage;
  }
  const shown = extname(place).toLowerCase() === '.dk' ? normalize(place) : join(place, sampleName);
  const text = newRoadmapText({ period: String(year), ...wish });
  const made = makeFolder(dirname(resolve(cwd, shown)));
  const trouble = made.ok ? writeNew(resolve(cwd, shown), text) : made.trouble;
  if (trouble !== undefined) {
    stderr(`${shown}: образец не записан: ${trouble}.\n`);
    return exitCodes.files;
  }
  stdout(`${shown}\n`);
  stderr(`Образец готов. Документы из него: ${callName} compile ${quotedForShell(shown)}\n`);
  return exitCodes.fine;
}

/** Why no roadmap can be begun so. */
function whatCannotBe({ period, template }: NewRoadmap): string | undefined {
  const trouble = period === undefined ? undefined : periodTrouble(parsePeriod(period));
  if (trouble !== undefined) return trouble;
  const catalogue = templateCatalogue();
  const isKnown = template === undefined || templateNamed(catalogue, template) !== undefined;
  return isKnown ? undefined : templateTroubleMessage(unknownTemplate(template, catalogue));
}
