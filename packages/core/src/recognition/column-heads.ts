import { type ColumnKey, columnKeys } from '../model/column.ts';
import { columnWords } from '../templates/column-words.ts';
import { foldTitle } from '../text/fold.ts';
import { lazily } from '../text/lazily.ts';
import { inRussianWords } from '../text/plain-words.ts';

/** What is said of an event in numbers or money has no field of its own, whatever words stand behind. */
const ofNoField =
  /^(?:цел[ьи](?: |$)|задач|количеств|числ|объем|источник|финанс|стоимост|бюджет|отметк|выполнени|факт|план(?: |$)|плановое|целев\S* значени)/;

/** Beginnings of words that tell what a column holds, where its head is none of the known ones; the first that stands in it counts. */
const tellingStems: readonly (readonly [stem: RegExp, key: ColumnKey])[] = [
  // «СОШ № 1» is a school, and no column of numbers.
  [/(?:^| )(?:№|n|no)(?: (?!\d)|$)|п ?[/\\.] ?п|^номер/, 'number'],
  [/документ|подтвержд/, 'documents'],
  [/соисполнит/, 'coPerformers'],
  [/исполнител|ответственн/, 'performers'],
  [/показател|результат|индикатор|эффект|^итоги?(?: |$)/, 'indicators'],
  [/срок|дата|период|время|^(?:начало|окончание|завершение)/, 'deadline'],
  [/площадк|^мест[оа](?: |$)/, 'venue'],
  [/участник|целев|категори|аудитори/, 'participants'],
  [/^(?:вид|форм|тип)/, 'kind'],
  [/мероприяти|содержани|наименовани|действи/, 'event'],
  [/ресурс/, 'resources'],
  [/риск/, 'risk'],
  [/примечани|комментари/, 'note'],
];

/** What a column holds by the words at its head; undefined where they say nothing that the language knows. */
export function columnOfHead(words: string): ColumnKey | undefined {
  if (isOfFacts.test(words)) return undefined;
  const folded = foldHead(words.replace(/\([^)]*\)/g, ' ')).replace(/[.:;,]+$/, '');
  const named = keysOfHeads().get(folded);
  if (named !== undefined || ofNoField.test(folded)) return named;
  return tellingStems.find(([stem]) => stem.test(folded))?.[1];
}

/** «Срок (факт)»: what became of the plan is none of it. */
const isOfFacts = /\(\s*факт/iu;

/** The words of a head without what does not tell heads apart. */
export function foldHead(words: string): string {
  return foldTitle(inRussianWords(words.replace(/\n/g, ' ')));
}

/** The field that a label under the title of an event means, by the words that documents print. */
export function columnOfLabel(label: string): ColumnKey | undefined {
  return label === '' ? undefined : keysOfLabels().get(foldTitle(label));
}

const keysOfLabels = lazily(
  (): ReadonlyMap<string, ColumnKey> =>
    new Map(
      columnKeys.toReversed().flatMap((key) => columnWords[key].labels.map((each) => [foldTitle(each), key] as const)),
    ),
);

/** What the words of heads mean that stand for one column only; of two columns with the same words the first. */
const keysOfHeads = lazily(
  (): ReadonlyMap<string, ColumnKey> =>
    new Map(columnKeys.toReversed().flatMap((key) => headsOf(key).map((head) => [head, key] as const))),
);

function headsOf(key: ColumnKey): readonly string[] {
  const { name, field, header, further, spoken = [] } = columnWords[key];
  return [name, field, header.replace(/\([^)]*\)/g, ' '), ...further, ...spoken].map(foldTitle);
}
