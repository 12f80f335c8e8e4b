import type { Indicator } from '../model/event.ts';
import { foldWord } from '../text/fold.ts';
import {
  countedThings,
  directionNouns,
  directionWords,
  namedThings,
  participles,
  pastVerbs,
} from './indicator-measure-words.ts';

/**
 * What makes an indicator measurable, or the word of a direction that makes it not; `counted` where it is the direction of a
 * number («снижение количества конфликтов»), undefined where there is none of these.
 */
export type Measure = 'number' | 'completion' | 'counted' | { readonly direction: string } | undefined;

const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
const start = '(?<![а-я-])';
const end = '(?![а-я-])';
const caseEnding = '(?:[аеиоуыюяьй]|о[вмйю]|е[вмй]|а[мх]|ами|я[мх]|ями|и[еюяй]|ием|ия[мх]|иями)?';
const direction = `${start}${oneOf([...directionNouns, ...directionWords])}`;
const ofDirection = `(?:${oneOf(directionNouns)}(?:[яюи]|ем)|рост[ауе]|ростом|динамик[иеу]|[а-я]+заци[ию])${end}`;

/** A direction in a name: «программа развития школы», «план мероприятий по повышению качества», «Точка роста». */
const names = new RegExp(
  `${start}${oneOf(namedThings)}${caseEnding}${end}(?: [«"„]?[а-я-]+){0,2}? ${ofDirection}|[«"„]точ(?:к|ек)[а-я]* роста`,
  'g',
);
const isDone = `(?:${oneOf(participles)}[аоы]?|${oneOf(pastVerbs)}л[аои]?(?:с[ья])?)${end}`;
/** Something done, or something that is there; but not a direction that is («выявлена положительная динамика»). */
const completion = new RegExp(
  `${start}${isDone}(?! (?:[а-я-]+(?:ая|ое|ые|ий|ый) )?${direction})|${start}(?:наличие|отсутствие)${end}(?!(?: [а-я-]+){0,3} ${direction})`,
);
const directions = new RegExp(`${direction}[а-я]*`);
const counted = new RegExp(`${start}${oneOf(countedThings)}`);

/** By what an indicator can be measured. */
export function measureOf(indicator: Indicator): Measure {
  const { text, quantities, target, plans = [] } = indicator;
  const planned = [...(target === undefined ? [] : [target]), ...plans];
  if (quantities.length > 0 || planned.some((plan) => plan.quantities.length > 0)) return 'number';
  const words = foldWord(`${text} ${planned.map((plan) => plan.text).join(' ')}`).replace(/\s+/g, ' ');
  if (!directions.test(words)) return completion.test(words) ? 'completion' : undefined;
  const nameless = words.replace(names, '');
  if (completion.test(nameless)) return 'completion';
  const found = directions.exec(nameless)?.[0];
  if (found === undefined) return undefined;
  return counted.test(nameless) ? 'counted' : { direction: found };
}
