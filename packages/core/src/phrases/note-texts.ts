import type { PhraseNote, PhraseNoteCode } from './note.schema.ts';

type NoteText = (words: string, meaning: string) => string;

const texts: Readonly<Record<PhraseNoteCode, NoteText>> = {
  'day-does-not-exist': (words) => `дня «${words}» в календаре нет: исправьте число, месяц или год`,
  'unit-does-not-exist': (words, meaning) => `«${words}»: ${meaning}`,
  'runs-backwards': (words) => `«${words}»: начало позже конца – поменяйте их местами или исправьте год`,
  'nothing-is-understood': (words) =>
    `срок «${words}» не понят: напишите месяц и год, дату или повторение («март 2022», «до 18 мая 2022», «ежеквартально»)`,
  'words-are-not-understood': (words) =>
    `слова «${words}» не поняты и на срок не влияют: примечания лучше писать отдельно`,
  'is-empty': () => 'срок не указан: напишите месяц и год, дату или повторение',
  'is-vague': (words) => `«${words}» не называет времени: укажите месяц и год, дату или повторение`,
  'may-be-cut-off': () => 'запись обрывается: проверьте, не потеряно ли её окончание',
  'is-too-long': () => 'запись слишком длинная, прочитано только её начало: оставьте в ней только сроки',
  'names-no-approval': (words) => `«${words}»: напишите вид документа, дату и номер («приказ от 18.05.2021 № 51»)`,
  'year-is-inferred': (words, meaning) => `«${words}» без года прочитано как ${meaning}: допишите год`,
  'year-is-ambiguous': (words, meaning) =>
    `«${words}» бывает в этом периоде не один раз, прочитано как ${meaning}: допишите год`,
  'month-is-not-included': (words, meaning) =>
    `«${words}» прочитано как ${meaning}: чтобы включить и само названное время, напишите «по …» или «до конца …»`,
  'ends-are-equal': (words, meaning) =>
    `«${words}»: начало и конец совпадают, прочитано как ${meaning} – проверьте, нет ли опечатки`,
  'repeats-itself': (words) => `«${words}» повторяется: достаточно написать один раз`,
  'separator-is-missing': (words) => `«${words}» прочитано как несколько сроков: разделите их запятой`,
  'word-is-misspelt': (words, meaning) => `«${words}» прочитано как ${meaning}: исправьте опечатку`,
  'number-is-a-word': (words, meaning) => `«${words}» прочитано как ${meaning}: число надёжнее написать цифрами`,
  'bound-is-strict': (words, meaning) => `«${words}» прочитано как ${meaning}: напишите «не менее» или «не более»`,
  'time-is-guessed': (words, meaning) =>
    `«${words}» прочитано как ${meaning}: если имелось в виду другое, напишите точнее`,
  'recurrence-is-guessed': (words, meaning) =>
    `«${words}» прочитано как ${meaning}: если имелось в виду другое, напишите точнее`,
  'school-time-is-guessed': (words, meaning) =>
    `«${words}» прочитано как ${meaning}: если в школах иначе, напишите даты`,
  'period-is-needed': (words) =>
    `«${words}»: без периода дорожной карты неизвестно, какие это дни – укажите период («период: 2022»)`,
  'period-is-not-full': (words) =>
    `период «${words}» понят не полностью: напишите его начало и конец («2022», «01.09.2021 – 31.08.2022»)`,
  'start-is-unknown': (words) =>
    `«${words}»: без периода дорожной карты начало неизвестно, учтён только последний день`,
  'is-outside-period': (words, meaning) =>
    `«${words}» (${meaning}) не попадает в период дорожной карты: исправьте срок или период`,
};

/** A note on some of the author's words; `meaning` says what they were read as, where the text speaks of it. */
export function phraseNote(code: PhraseNoteCode, words: string, meaning = ''): PhraseNote {
  return { code, text: texts[code](words, meaning), words };
}
