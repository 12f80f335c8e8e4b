import { parse } from 'node:path';

/** Why a folder cannot be made or written into, as a clause that says what to do. */
export function folderTrouble(code: string, folder: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `в папку «${folder}» нельзя писать: снимите защиту или выберите другую папку`;
    case 'EEXIST':
    case 'ENOTDIR':
      return `«${folder}» – не папка, в её пути стоит файл: выберите другую папку`;
    case 'ENOENT':
      return `диска или папки «${parse(folder).root}» нет: проверьте путь`;
    case 'ENAMETOOLONG':
      return `имя папки «${folder}» слишком длинное: сократите его`;
    case 'ENOSPC':
    case 'EDQUOT':
      return 'на диске нет места: освободите его и повторите';
    default:
      return `папка «${folder}» недоступна (${code}): выберите другую папку`;
  }
}
