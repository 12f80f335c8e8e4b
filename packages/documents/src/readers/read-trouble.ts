/** Why an office file cannot be read. */
export type ReadTrouble =
  | { readonly code: 'is-empty' | 'is-old-office' | 'is-protected' | 'is-html' | 'is-text' | 'is-damaged' | 'is-other' }
  | { readonly code: 'has-no-table'; readonly hasPicture: boolean }
  | { readonly code: 'is-hostile'; readonly why: HostileReason };

/** What no office program writes. */
export type HostileReason =
  | 'too-many-parts'
  | 'too-large'
  | 'packed-too-tight'
  | 'doctype'
  | 'too-deep'
  | 'too-many-attributes'
  | 'too-many-cells';

const hostileReasons: Readonly<Record<HostileReason, string>> = {
  'too-many-parts': 'в нём слишком много частей',
  'too-large': 'его содержимое занимает больше 200 МБ',
  'packed-too-tight': 'он сжат так, как не сжимает ни одна офисная программа',
  doctype: 'в нём есть объявление DOCTYPE, которого офисные программы не пишут',
  'too-deep': 'его части вложены друг в друга слишком глубоко',
  'too-many-attributes': 'у его частей больше свойств, чем бывает',
  'too-many-cells': 'в таблице больше 200 000 ячеек',
};

/** Why a file was not read and what to do, as a sentence that goes on from its name. */
export function readTroubleMessage(trouble: ReadTrouble): string {
  switch (trouble.code) {
    case 'is-empty':
      return 'файл пуст: пришлите его ещё раз или сохраните заново';
    case 'is-old-office':
      return 'это файл Word или Excel 97–2003: откройте его и сохраните как .docx или .xlsx («Файл» → «Сохранить как»)';
    case 'is-protected':
      return 'файл защищён паролем: откройте его в Word или Excel, снимите пароль («Файл» → «Сведения») и сохраните';
    case 'is-html':
      return 'под именем офисного файла лежит веб-страница: откройте её в Word или Excel и сохраните как .docx или .xlsx';
    case 'is-text':
      return 'под именем офисного файла лежит простой текст: откройте его в Word или Excel и сохраните как .docx или .xlsx';
    case 'is-damaged':
      return 'файл повреждён: откройте его в Word или Excel, согласитесь восстановить и сохраните заново';
    case 'is-other':
      return 'это не документ Word и не книга Excel: нужен файл .docx или .xlsx';
    case 'has-no-table':
      return trouble.hasPicture
        ? 'вместо таблицы – картинка или скан: нужен файл, в котором таблицу набрали'
        : 'в файле нет таблицы: дорожная карта узнаётся по таблице мероприятий';
    case 'is-hostile':
      return `файл не прочитан, потому что ${hostileReasons[trouble.why]}: откройте его в Word или Excel и сохраните заново`;
  }
}
