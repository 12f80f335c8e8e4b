import { foldWord } from '../../text/fold.ts';
import { stemWord, wordsOf } from '../../text/stem.ts';
import type { RoadmapView } from '../../view/roadmap-view.ts';

/** Legal forms, which titles of events leave out: «МБОУ», «МКОУ», «ГБОУ». */
const legalForm = /^(?:[мгч][абк]?д?оу$|муниципальн|бюджетн|казенн|автономн|общеобразовательн|учрежден)/;

/** The texts of all events, to look for names in. */
export function textsOfEvents({ events }: RoadmapView): string {
  return foldWord(
    events.flatMap(({ texts, event }) => [...texts, ...event.stages.map(({ title }) => title)]).join('\n'),
  );
}

/** Whether texts name a school, in any case and without its legal form: «на базе СОШ № 15», «в Заречной СОШ». */
export function namesSchool(texts: string, title: string): boolean {
  const words = wordsOf(title);
  const significant = words.filter((word) => !legalForm.test(word));
  const pattern = (significant.length > 0 ? significant : words).map(anyCase).join('[^\\p{L}\\p{N}\\n]+');
  return pattern !== '' && new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'u').test(texts);
}

/** A word in any of its cases; a number or an abbreviation as it is. */
function anyCase(word: string): string {
  const isName = /^\p{L}{5,}$/u.test(word);
  return isName ? `${stemWord(word)}\\p{L}*` : word;
}
