import type { RootKeyword } from '../vocabulary/constructs.ts';

/** How messages speak of what a file is about. */
interface RootWords {
  readonly what: string;
  /** Where its parts stand. */
  readonly where: string;
  /** Where a part of it that stands in another file is to go. */
  readonly remedy: string;
  /** The line that it begins with. */
  readonly line: string;
  /** Words that a line of it can begin with. */
  readonly examples: string;
}

export const rootWords: Readonly<Record<RootKeyword, RootWords>> = {
  roadmap: {
    what: 'дорожная карта',
    where: 'в дорожной карте',
    remedy: 'в файл карты',
    line: '«карта …» с названием дорожной карты',
    examples: '«показатель:» или «примечание:»',
  },
  monitoring: {
    what: 'отчёт о мониторинге',
    where: 'в отчёте о мониторинге',
    remedy: 'в отдельный файл под строку «мониторинг …»',
    line: '«мониторинг …» с названием отчёта',
    examples: '«сведения:» или «документ:»',
  },
  review: {
    what: 'экспертиза',
    where: 'в экспертизе',
    remedy: 'в отдельный файл под строку «экспертиза …»',
    line: '«экспертиза …» с названием того, кто её проводит',
    examples: '«критерий К3:» или «рекомендация»',
  },
};
