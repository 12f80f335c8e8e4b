import { letters } from '../text/letters.ts';

/** What is written, and what is meant by it. */
type Spelling = readonly [written: RegExp, meant: string];

/** A word that stands by itself. */
function word(pattern: string, meant: string): Spelling {
  return [new RegExp(`(?<![${letters}-])(?:${pattern})(?![${letters}-])`, 'gi'), meant];
}

/** What names are shortened with: behind a name «МО» is an «округ», before it only says that a municipality follows. */
const abbreviations: readonly Spelling[] = [
  [/^(?:МО|м\. ?о\.) ?(?=.)/i, ''],
  word('МО|м\\. ?о\\.?', 'муниципальный округ'),
  word('ГО|г\\. ?о\\.?', 'городской округ'),
  word('МР|м\\. ?р\\.?', 'муниципальный район'),
  word('р-о?н(а|у|ом|е)?', 'район$1'),
  word('гор\\.', 'г.'),
  [new RegExp(`(?<![${letters}-])(г|о)\\.(?=[${letters}])`, 'gi'), '$1. '],
];

const region = '(?:области|края|республики|автономного округа|автономной области)';

/** What stands around a name, and does not say which municipality of a region it is. */
const surroundings: readonly Spelling[] = [
  [/^администраци[яи] /i, ''],
  [/^закрыто(?:е|го) административно-территориально(?:е|го) образовани[ея] /i, 'ЗАТО '],
  [/^муниципально(?:е|го) образовани[ея] /i, ''],
  [new RegExp(`,? \\(?[${letters}-]+(?:ой|ей|ого|его) ${region}\\)?$`, 'i'), ''],
  [new RegExp(`,? \\(?республики [${letters} -]+\\)?$`, 'i'), ''],
  [new RegExp(`^(?:[${letters}-]+ (?:область|край|республика)|республика [${letters} -]+), ?`, 'i'), ''],
  [/^(?!ЗАТО)(.+?),? \(?(г\.|город)\)?$/i, '$2 $1'],
  [/^((?:г\.|город) .+?),? (?:городской|муниципальный) округ$/i, '$1'],
];

/**
 * The name of a municipality without what stands around it, in the nominative, its unit written in full behind or before it:
 * «МО «Ковровский р-н» Владимирской области», «Администрация Ковровского района» are «Ковровский район».
 */
export function plainMunicipality(text: string): string {
  const words = text
    .replace(/[«»„“”"]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return nominative(meant(meant(words, abbreviations), surroundings)).trim();
}

/** Whether the name is of a town in the genitive, so that its nominative is a guess: «города Коврова». */
export function isGuessed(text: string): boolean {
  return /(?:^|[ «"])города /i.test(text);
}

function meant(text: string, spellings: readonly Spelling[]): string {
  return spellings.reduce((so, [written, instead]) => so.replace(written, instead), text);
}

/** A name in the genitive as it is called itself; of a town's name the usual ending is taken, since its own is not known. */
function nominative(name: string): string {
  const district = /^(.+?[ое]го) (?:(муниципальн|городск)ого )?(район|округ)а$/i.exec(name);
  if (district !== null) {
    const [, own = '', kind, unit] = district;
    return [adjective(own), ...(kind === undefined ? [] : [adjective(`${kind}ого`)]), unit].join(' ');
  }
  const okrug = name.replace(/^(?:(?:муниципальн|городск)ого )?округа (?=.)/i, 'округ ');
  const [, town] = /^города (.+)$/i.exec(okrug) ?? [];
  return town === undefined ? okrug : `город ${town.split(' ').map(ownName).join(' ')}`;
}

/** «Ковровского» is «Ковровский», «городского» «городской». */
function adjective(genitive: string): string {
  return genitive
    .replace(/^городского$/i, 'городской')
    .replace(/(?<=[гкхжшчщ])ого$|его$/i, 'ий')
    .replace(/ого$/i, 'ый');
}

function ownName(genitive: string): string {
  const own = adjective(genitive);
  if (own !== genitive) return own;
  return genitive.replace(/(?<=[бвгджзклмнпрстфхцчшщ])а(?=$|-на-)/i, '').replace(/ы$/i, 'а');
}
