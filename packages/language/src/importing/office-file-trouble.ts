import { type FileTrouble, fileTroubleMessage } from '../workspace/file-trouble.ts';

/** Why a file of Word or Excel could not be read: as of any file, but whoever brings one cannot divide it. */
export function officeFileTrouble(trouble: FileTrouble): string {
  return trouble.code === 'is-too-large'
    ? 'файл больше 20 МБ и не прочитан: дорожные карты столько не занимают, уберите из него картинки.'
    : fileTroubleMessage(trouble);
}
