import { failure, inOneLine, quoted, type Result, type Roadmap, type RoadmapView, success } from '@dorkarta/core';
import { aboutRoadmap, type FilledSheet } from '@dorkarta/core/recognising';

/** The roadmap that forms are about, and its file. */
export interface FoundRoadmap {
  /** Its path as the caller would write it. */
  readonly shown: string;
  readonly path: string;
  readonly view: RoadmapView;
  /** Whether a form or a table is about it. */
  readonly isAbout: (sheet: FilledSheet) => boolean;
}

/** A roadmap that forms may be about. */
export function foundRoadmap(file: Pick<FoundRoadmap, 'shown' | 'path' | 'view'>): FoundRoadmap {
  return { ...file, isAbout: aboutRoadmap(file.view) };
}

/** Where roadmaps are looked for. */
export interface RoadmapsAround {
  /** The folders, the nearest first. */
  readonly places: Iterable<string>;
  readonly roadmapsIn: (place: string) => Promise<readonly FoundRoadmap[]>;
  /** By what the roadmap could be named instead («параметром …»); absent where there is no way to. */
  readonly naming?: string;
}

/** Finds the roadmap that a form is about in the folders around it; the trouble is a sentence that goes on from the form's name. */
export async function roadmapOfForm(
  sheet: FilledSheet,
  { places, roadmapsIn, naming }: RoadmapsAround,
): Promise<Result<FoundRoadmap, string>> {
  const seen: FoundRoadmap[] = [];
  for (const place of new Set(places)) {
    const roadmaps = await roadmapsIn(place);
    seen.push(...roadmaps);
    const own = roadmaps.filter((roadmap) => roadmap.isAbout(sheet));
    const [only, other] = own;
    if (other !== undefined) return failure(severalText(own, naming));
    if (only !== undefined) return success(only);
  }
  return failure(missingText(sheet, seen, naming));
}

/** Why a form cannot be used with a roadmap. */
export function strangerTo({ about }: FilledSheet, roadmap: Roadmap, where: string): string {
  if (about.roadmap === undefined) {
    return `${where} – о карте ${roadmapName(roadmap)}, а больше половины строк не о её мероприятиях: ответы не перенесены. Проверьте, о той ли карте таблица.`;
  }
  return `форма о карте ${roadmapName(about)}, а ${where} – о карте ${roadmapName(roadmap)}: её ответы не перенесены. Проверьте, туда ли её прислали.`;
}

function severalText(roadmaps: readonly FoundRoadmap[], naming: string | undefined): string {
  const names = roadmaps.map(({ shown }) => `«${shown}»`).join(', ');
  const remedy = naming === undefined ? 'Оставьте в этой папке нужную' : `Укажите нужную ${naming}`;
  return `рядом несколько карт, о которых она может быть: ${names}. ${remedy}.`;
}

function missingText({ about }: FilledSheet, seen: readonly FoundRoadmap[], naming: string | undefined): string {
  const remedy = `Положите файл .dk карты в ту же папку${naming === undefined ? '' : ` или укажите его ${naming}`}.`;
  const others = seen.map(({ shown, view }) => `«${shown}» – ${roadmapName(view.roadmap)}`).join(', ');
  if (about.roadmap === undefined) {
    return `карты, о мероприятиях которой эта таблица, рядом нет${others === '' ? '' : ` (есть ${others})`}. ${remedy}`;
  }
  const there = others === '' ? 'рядом с ней карт нет' : `рядом другие карты: ${others}`;
  return `форма о карте ${roadmapName(about)}, ${there}. ${remedy}`;
}

/** «Карта» (Эртильский район). */
function roadmapName({ title = '', municipality = '' }: Partial<Pick<Roadmap, 'title' | 'municipality'>>): string {
  return [quoted(inOneLine(title)), municipality === '' ? '' : `(${municipality})`]
    .filter((part) => part !== '')
    .join(' ');
}
