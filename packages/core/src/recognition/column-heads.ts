import { type ColumnKey, columnKeys } from '../model/column.ts';
import { columnWords } from '../templates/column-words.ts';
import { foldTitle } from '../text/fold.ts';

/** Beginnings of words that tell what a column holds, where its head is none of the known ones; the first that stands in it counts. */
const tellingStems: readonly (readonly [stem: RegExp, key: ColumnKey])[] = [
  [/(?:^| )(?:№|n|no)(?: |$)|п ?[/\\.] ?п/, 'number'],
  [/^документ|подтвержд/, 'documents'],
  [/соисполнит/, 'coPerformers'],
  [/исполнит|ответственн/, 'performers'],
  [/показател|результат|индикатор|эффект/, 'indicators'],
  [/срок|дата|период|время/, 'deadline'],
  [/мероприяти|содержани|наименовани|действи/, 'event'],
  [/площадк|мест[оа] /, 'venue'],
  [/участник|целев|категори/, 'participants'],
  [/ресурс/, 'resources'],
  [/риск/, 'risk'],
  [/^(?:вид|форм|тип)/, 'kind'],
  [/примечани|комментари/, 'note'],
];

/** What a column holds by the words at its head; undefined where they say nothing that the language knows. */
export function columnOfHead(words: string): ColumnKey | undefined {
  const folded = foldTitle(words.replace(/\n/g, ' ').replace(/\([^)]*\)/g, ' '));
  const named = columnKeys.find((key) => headsOf(key).includes(folded));
  return named ?? tellingStems.find(([stem]) => stem.test(folded))?.[1];
}

/** The field that a label under the title of an event means, by the words that documents print. */
export function columnOfLabel(label: string): ColumnKey | undefined {
  const folded = foldTitle(label);
  return columnKeys.find((key) => columnWords[key].labels.some((each) => foldTitle(each) === folded));
}

function headsOf(key: ColumnKey): readonly string[] {
  const { name, field, header, further, spoken = [] } = columnWords[key];
  return [name, field, header.replace(/\([^)]*\)/g, ' '), ...further, ...spoken].map(foldTitle);
}
