import type { UnreadRecord } from './survey-record.ts';

/** What is called as a roadmap and is none that could be read, or a folder that could not be looked into. */
export interface PassedOver {
  /** Its path as the survey tells it; '' is the surveyed folder itself. */
  readonly file: string;
  readonly is: 'link' | 'special' | 'unreadable folder';
}

/** What a survey keeps of what was passed over, so that its note tells of it. */
export function passedOverRecord({ file, is }: PassedOver): UnreadRecord {
  return { type: 'unread', file: file.replaceAll('\\', '/'), reason: reasons[is] };
}

const reasons: Readonly<Record<PassedOver['is'], string>> = {
  link: 'это ссылка, а по ссылкам файлы не читаются: положите в папку сам файл',
  special: 'это не обычный файл, а канал или устройство: положите в папку файл с текстом',
  'unreadable folder': 'папка не читается, и что в ней, неизвестно: проверьте права доступа',
};
