import path from 'node:path';
import { failure, type Result, success, viewRoadmap } from '@dorkarta/core';
import { fileTroubleMessage } from '@dorkarta/language';
import { type FoundRoadmap, foundRoadmap, roadmapOfForm, strangerTo } from '@dorkarta/language/importing';
import { roadmapsInFolder } from '@dorkarta/language/node';
import { uriOf } from '../folders/folder.ts';
import { openInputs } from '../folders/open-inputs.ts';
import type { Environment } from '../terminal/environment.ts';
import type { FilledOfficeFile } from './filled-office-file.ts';

/** Finds the roadmaps that forms are about; the trouble is a sentence that goes on from the form's name. */
export type FindRoadmap = (source: FilledOfficeFile) => Promise<Result<FoundRoadmap, string>>;

/** Looks for roadmaps where the call says, or else in the folders around the forms; each file is read once. */
export function roadmapFinder(named: string | undefined, environment: Environment): FindRoadmap {
  const { cwd } = environment;
  const known = new Map<string, Promise<readonly FoundRoadmap[]>>();
  const roadmapsOnce = (
    key: string,
    open: () => Promise<readonly FoundRoadmap[]>,
  ): Promise<readonly FoundRoadmap[]> => {
    const found = known.get(key) ?? open();
    known.set(key, found);
    return found;
  };
  if (named !== undefined) {
    return async ({ sheet }) => {
      const [roadmap] = await roadmapsOnce(named, () => openRoadmaps([named], environment));
      if (roadmap === undefined)
        return failure(`в «${named}» нет дорожной карты: укажите файл .dk, в котором она написана.`);
      return roadmap.isAbout(sheet)
        ? success(roadmap)
        : failure(strangerTo(sheet, roadmap.view.roadmap, `файл «${roadmap.shown}»`));
    };
  }
  const shownIn = (place: string): readonly string[] =>
    roadmapsInFolder(place).map((file) => path.relative(cwd, file) || file);
  return async ({ file, sheet }) => {
    const folder = path.dirname(file.path);
    return roadmapOfForm(sheet, {
      places: [folder, path.dirname(folder), cwd],
      roadmapsIn: (place) => roadmapsOnce(place, () => openRoadmaps(shownIn(place), environment)),
      naming: 'параметром --roadmap',
    });
  };
}

async function openRoadmaps(paths: readonly string[], environment: Environment): Promise<readonly FoundRoadmap[]> {
  if (paths.length === 0) return [];
  const { files = [] } = await openInputs(paths, environment);
  const found: FoundRoadmap[] = [];
  for (const { input, folder } of files) {
    const read = await folder.workspace.analyze(uriOf(input));
    if (!read.ok) environment.stderr(`${input.shown}: ${fileTroubleMessage(read.trouble)}\n`);
    else if (read.value.file.type === 'roadmap') {
      found.push(foundRoadmap({ shown: input.shown, path: input.path, view: viewRoadmap(read.value.file) }));
    }
  }
  return found;
}
