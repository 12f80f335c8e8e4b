import { assertNever } from '@dorkarta/core';

/** Bytes that are not UTF-8: what they look like, and where the first wrong one stands. */
export interface EncodingTrouble {
  readonly code: 'is-not-utf8';
  /** `damaged` is UTF-8 but for some bytes. */
  readonly encoding: 'windows-1251' | 'utf-16' | 'damaged' | 'unknown';
  readonly line: number;
  readonly column: number;
}

/** Why a file could not be read. */
export type FileTrouble =
  | {
      readonly code:
        | 'is-missing'
        | 'is-folder'
        | 'is-special'
        | 'is-too-large'
        | 'is-too-long'
        | 'is-changing'
        | 'is-outside-workspace';
    }
  | { readonly code: 'is-no-text'; readonly format: ForeignFormat }
  | { readonly code: 'is-unreadable'; readonly cause: string }
  | EncodingTrouble;

/** The trouble in words: what is wrong and what to do. */
export function fileTroubleMessage(trouble: FileTrouble): string {
  switch (trouble.code) {
    case 'is-missing':
      return 'Файла нет: проверьте имя и папку.';
    case 'is-folder':
      return 'Это папка, а нужен файл.';
    case 'is-special':
      return 'Это не обычный файл, а канал или устройство: укажите файл с текстом.';
    case 'is-no-text':
      return foreignFormats[trouble.format];
    case 'is-too-large':
      return 'Файл больше 20 МБ и не прочитан: разделите его.';
    case 'is-too-long':
      return 'В файле больше 85 000 строк или 150 000 запятых и точек с запятой, и он не прочитан: разделите его.';
    case 'is-changing':
      return 'Файл меняется, пока его читают: дождитесь, когда другая программа его запишет, и повторите.';
    case 'is-outside-workspace':
      return 'Файл лежит за пределами рабочей папки: положите его внутрь неё.';
    case 'is-unreadable':
      return `Файл не читается (${trouble.cause}): проверьте права доступа и не занят ли он другой программой.`;
    case 'is-not-utf8':
      return encodingMessage(trouble);
    default:
      return assertNever(trouble);
  }
}

const importIt = (ending: string, it = 'его'): string =>
  `переименуйте ${it} в .${ending} и перенесите: dorkarta import … (в VS Code – «Перенести из Word или Excel»).`;
const importAs = (wanted: string, ending: string, program: string, it = 'его'): string =>
  `переименуйте ${it} в .${ending}, откройте в ${program}, сохраните как .${wanted} и перенесите: dorkarta import …`;
const pasteFrom = (program: string, it = 'её'): string =>
  `откройте ${it} в ${program}, скопируйте строки таблицы и вставьте их в новый файл .dk, по мероприятию на каждую строку.`;

/** What each foreign file is, and what to do about it. */
const foreignFormats = {
  docx: `Это документ Word (DOCX), а не текст дорожной карты: ${importIt('docx')}`,
  doc: `Это документ Word (DOC), а не текст дорожной карты: ${importAs('docx', 'doc', 'Word')}`,
  xlsx: `Это книга Excel (XLSX), а не текст дорожной карты: ${importIt('xlsx', 'её')}`,
  xls: `Это книга Excel (XLS), а не текст дорожной карты: ${importAs('xlsx', 'xls', 'Excel', 'её')}`,
  pptx: `Это презентация (PPTX), а не текст дорожной карты: ${pasteFrom('PowerPoint')}`,
  odt: `Это документ LibreOffice (ODT), а не текст дорожной карты: ${importAs('docx', 'odt', 'LibreOffice')}`,
  ods: `Это таблица LibreOffice (ODS), а не текст дорожной карты: ${importAs('xlsx', 'ods', 'LibreOffice', 'её')}`,
  office: `Это файл Microsoft Office, а не текст дорожной карты: ${pasteFrom('его программе', 'его')}`,
  pdf: `Это документ PDF, а не текст дорожной карты: ${pasteFrom('программе для чтения PDF', 'его')}`,
  rtf: `Это документ RTF, а не текст дорожной карты: ${importAs('docx', 'rtf', 'Word')}`,
  zip: 'Это архив ZIP, а не текст дорожной карты: переименуйте его в .zip, распакуйте и возьмите файл .dk из него, а документы Word и Excel перенесите: dorkarta import …',
  archive:
    'Это архив, а не текст дорожной карты: распакуйте его и возьмите файл .dk из него, а документы Word и Excel перенесите: dorkarta import …',
  picture: 'Это изображение, а не текст дорожной карты: наберите карту в новом файле .dk.',
} as const;

/** What a file is that is no text of ours. */
export type ForeignFormat = keyof typeof foreignFormats;

function encodingMessage({ encoding }: EncodingTrouble): string {
  switch (encoding) {
    case 'damaged':
      return 'Файл повреждён: на этом месте стоит то, чего в UTF-8 не бывает. Удалите это и наберите заново.';
    case 'windows-1251':
      return `Файл не в кодировке UTF-8, похоже на Windows-1251. ${saveAsUtf8}`;
    case 'utf-16':
      return `Файл не в кодировке UTF-8, похоже на UTF-16 («Юникод» в Блокноте). ${saveAsUtf8}`;
    case 'unknown':
      return `Файл не в кодировке UTF-8. ${saveAsUtf8}`;
    default:
      return assertNever(encoding);
  }
}

const saveAsUtf8 =
  'Сохраните его как UTF-8. В Блокноте: «Файл», «Сохранить как», «Кодировка: UTF-8». ' +
  'В VS Code: щёлкните по названию кодировки внизу окна, выберите «Reopen with Encoding» и настоящую кодировку, ' +
  'затем «Save with Encoding» и UTF-8.';

/** The same of a file that another one imports by a path: why it could not be used. */
export function importTroubleMessage(path: string, { code }: Pick<FileTrouble, 'code'>): string {
  switch (code) {
    case 'is-missing':
      return `Файла «${path}» нет: ${missingHint(path)} (путь отсчитывается от этого файла).`;
    case 'is-folder':
      return `«${path}» – папка, а подключается файл: допишите его имя, например «${path}/справочник.dk».`;
    case 'is-special':
      return `«${path}» – не обычный файл, а канал или устройство: подключите файл с текстом.`;
    case 'is-no-text':
      return `«${path}» – не текст, а документ, архив или изображение: подключается только файл .dk с текстом.`;
    case 'is-outside-workspace':
      return `Файл «${path}» лежит за пределами рабочей папки: положите его внутрь неё и укажите путь от этого файла.`;
    case 'is-not-utf8':
      return `Файл «${path}» не в кодировке UTF-8: откройте его и сохраните как UTF-8.`;
    case 'is-too-large':
      return `Файл «${path}» больше 20 МБ и не прочитан: разделите его.`;
    case 'is-too-long':
      return `В файле «${path}» больше 85 000 строк или 150 000 запятых и точек с запятой, и он не прочитан: разделите его.`;
    case 'is-changing':
      return `Файл «${path}» меняется, пока его читают: дождитесь, когда другая программа его запишет.`;
    case 'is-unreadable':
      return `Файл «${path}» не читается: проверьте права доступа.`;
  }
}

/** What is probably wrong with the path of a file that is not there. */
function missingHint(path: string): string {
  if (/^[«“„']/.test(path)) return 'уберите кавычки вокруг имени';
  return path.endsWith('.dk') ? 'проверьте имя и папку' : `допишите «.dk» («${path}.dk») или проверьте имя и папку`;
}
