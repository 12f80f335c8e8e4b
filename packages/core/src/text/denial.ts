import { isPlaceholder } from './placeholder.ts';
import { wordsOf } from './stem.ts';

/** What is asked for, where it would be found, and what becomes of it, by the beginnings of words: they say nothing alone. */
const askedFor = beginningWith(
  'документ|протокол|приказ|справк|подтвержд|материал|отчет|сведен|данны|информац|освещен|публикац|новост|ссыл|запис|мероприят',
  'рекомендац|решени|управленческ|сайт|сми|официальн|соцсет|размещен|представлен|предоставлен|опубликован',
);
const joining = beginningWith('(?:а|в|во|и|на|о|об|по|с|же|данный|момент|пока|еще|это|этот|не)$');

/** What did not happen, behind «не». */
const notDone = beginningWith(
  'был|буд|освещ|осветил|публик|опублик|размещ|сообщ|требу|потреб|предусм|предостав|представ|име|оформл|составл|вел|поступ',
  'провод|провед|состоял|выполн|исполн|прин|выноси|вынес|назнач|готов|подготов|выда|изда',
);

/** That there is nothing, or nothing yet. */
const lacking = beginningWith(
  'отсутств|(?:нет|без|работе|процессе|стадии|подготовк[ие]|разработке|готовится|готовятся|ожидается|ожидаются)$',
  '(?:позже|позднее|будет|будут)$',
);

/** Nobody denies at greater length without saying why. */
const longest = 80;

/**
 * Whether somebody who was asked for something says nothing, or no more than that there is none or none yet: «…», «не освещалось»,
 * «документ отсутствует», «в работе».
 */
export function tellsOfNothing(text: string): boolean {
  return isPlaceholder(text) || isDenial(text);
}

function isDenial(text: string): boolean {
  if (text.length > longest) return false;
  const words = wordsOf(text);
  const denying = words.filter(
    (word, index) => lacking.test(word) || (words[index - 1] === 'не' && notDone.test(word)),
  );
  const others = words.filter((word) => !denying.includes(word));
  return denying.length > 0 && others.every((word) => askedFor.test(word) || joining.test(word));
}

function beginningWith(...beginnings: readonly string[]): RegExp {
  return new RegExp(`^(?:${beginnings.join('|')})`);
}
