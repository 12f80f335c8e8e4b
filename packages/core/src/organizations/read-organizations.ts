import type { Level } from '../model/level.ts';
import { readSchools } from '../schools/read-schools.ts';
import { isConcrete } from '../schools/school-name.ts';
import { foldWord } from '../text/fold.ts';
import { titleOf } from '../text/title-of.ts';
import {
  federalAbbreviations,
  municipalAbbreviations,
  regionalAbbreviations,
  schoolAbbreviations,
} from './organization-words.ts';

/** A body, an office or a person whose level a text tells. */
export interface Organization {
  readonly level: Level;
  /** At the level of schools: one of them by its name, its own people («заместитель директора»), or schools in general. */
  readonly school?: 'named' | 'staff' | 'many';
  /** The author's words. */
  readonly words: string;
  /** Where they begin in the text (UTF-16 units). */
  readonly start: number;
}

interface Reader {
  readonly form: string;
  readonly level: Level;
  readonly school?: 'staff' | 'many';
}

const start = '(?<![а-яa-z0-9])';
const end = '(?![а-яa-z0-9])';
const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
const word = (form: string): string => `${form}${end}`;

/** Up to the end of one item of a list. */
const rest = '[^,;\\n]{0,120}?';
const body = '(?:департамент|комитет|управлени|отдел|служб|министерств)[а-я]*';
const area = '(?:области|края|республики|автономного округа|региона|ленинградск[а-я]+ обл\\.?|обл\\.)';
const place =
  '(?:район|муниципал|городск|город[ауе]?(?![а-я])|г\\.|го(?![а-я])|мр(?![а-я])|мо(?![а-я])|округа|администрац|поселени)';

/** What says the level by itself, from the narrowest words to the widest: of two that begin in one place the first holds. */
const readers: readonly Reader[] = [
  {
    level: 'federal',
    form: form(
      word(anyOf(federalAbbreviations)),
      word('министерств[а-я]* просвещения(?: рф| росси[а-я]+| российской федерации)?'),
    ),
  },
  {
    level: 'federal',
    form: form(`федеральн[а-я]+(?: [а-я]+){0,2}`, `(?:университет|академи)[а-я]*`, word('(?:пед)?вуз[а-я]{0,3}')),
  },
  { level: 'regional', form: form(word(anyOf(regionalAbbreviations)), word('[а-я]{0,7}(?:иро|ипкро|ипкипро)')) },
  {
    level: 'regional',
    form: form(
      `министерств[а-я]*(?: [а-я]+){0,3}`,
      word('минобр[а-я]*'),
      `институт[а-я]*(?: (?:развити|повышени|усовершенствовани|образовани)[а-я]*(?: [а-я]+)?)?`,
    ),
  },
  {
    level: 'regional',
    form: form(
      `(?:региональн|областн|краев(?:ой|ая|ое|ого|ому|ым|ые|ых)(?![а-я])|краевым|республиканск)[а-я]*(?: [а-я]+){0,2}`,
    ),
  },
  {
    level: 'regional',
    form: form(`центр[а-я]* (?:непрерывного повышения|оценки качества|выявления и поддержки)[а-я ]{0,40}`),
  },
  { level: 'regional', form: form(word('(?:[гк]|огб|огк|ога|кгб|кга|кгк|об|ок|оа)[бка]?у(?: дпо)?')) },
  { level: 'regional', form: form(`центр[а-я]*(?![^,;\\n]{0,120}?${place})${rest}${area}`) },
  { level: 'regional', form: form(`${body}(?![^,;\\n]{0,120}?${place})${rest}${area}`) },
  {
    level: 'school',
    school: 'staff',
    form: form(
      word(anyOf(schoolAbbreviations)),
      `(?:педсовет|педколлектив)[а-я]*`,
      `педагогическ[а-я]+ (?:совет|коллектив)[а-я]*`,
      `(?:научно-)?методическ[а-я]+ (?:совет|объединени|служб)[а-я]* (?:школы|лицея|гимназии|учреждения)${end}`,
      `методсовет[а-я]* (?:школы|лицея|гимназии)${end}`,
    ),
  },
  { level: 'municipal', form: form(word(anyOf(municipalAbbreviations))) },
  {
    level: 'municipal',
    form: form(`(?:муниципальн|межмуниципальн|районн|городск|районо|горметод|райметод)[а-я]*(?: [а-я]+){0,2}`),
  },
  {
    level: 'municipal',
    form: form(
      `(?:управлени|отдел)[а-я]* (?:по )?(?:делам )?(?:образовани|просвещени|социальн|администрац|культур)[а-я]*`,
      `комитет[а-я]* (?:по )?образовани[а-я]*`,
    ),
  },
  {
    level: 'municipal',
    form: form(`${body}${rest}${place}[а-я]*`, word('(?:уо|упр\\. образования|отдел образ\\.)')),
  },
  {
    level: 'municipal',
    form: form(
      `администраци[а-я]* (?:[а-я-]+(?:ского|цкого|ной|ного) )?(?:муниципальн|городск|район|округ|город|мо(?![а-я])|мр(?![а-я])|го(?![а-я])|г\\.)[а-я]*`,
    ),
  },
  {
    level: 'municipal',
    form: form(
      `(?:информационно-)?методическ[а-я]+ (?:служб|кабинет|центр)[а-я]*`,
      `глав(?:а|ы|е|у) (?:района|округа|города|администрации)`,
      word('м[бка]?у(?: дпо)?'),
    ),
  },
  {
    level: 'school',
    school: 'staff',
    form: form(
      `(?:зам(?:естител[а-я]+|\\.)? ?дир(?:ектора|\\.)|завуч[а-я]*|замдиректор[а-я]*)(?: по [а-я-]+)?`,
      `(?:кл\\.|классн[а-я]+) ?рук\\.`,
      `администраци[а-я]*(?: школы| лицея| гимназии| (?=м[а-я]{0,3}оу|сош|оош))`,
      word(
        'директор(?:а|у|ом|е)?(?: школы| лицея| гимназии)?(?! (?:школ|оо|оу|шнор|шнро|образовательных|общеобразовательных)(?![а-я]))',
      ),
    ),
  },
  {
    level: 'school',
    school: 'staff',
    form: form(
      `(?:школьн|внутришкольн)[а-я]+(?: [а-я]+){0,2}`,
      `(?:рабоч[а-я]+ групп|команд)[а-я]* школы`,
      `руководител[а-я]+ (?:школьн[а-я]+ )?(?:шмо|мо|методическ[а-я]+ объединени[а-я]+)${end}`,
    ),
  },
  {
    level: 'school',
    school: 'staff',
    form: form(
      `(?:классн[а-я]+ руководител|учител|педагог(?:-психолог)?(?:и|ов|ами|ам|ах)?(?![а-я])|педагогическ[а-я]+ работник|социальн[а-я]+ педагог|психолог(?!о)|логопед(?!ич)|библиотекар)[а-я]*(?:-предметник[а-я]*)?(?! (?:центра|службы|пмпк|ппмс|цпмпк)(?![а-я]))`,
    ),
  },
  {
    level: 'school',
    school: 'many',
    form: form(
      `(?:директор|руководител|администраци|команд|управленческ[а-я]+ команд)[а-я]* (?:школ|оо|оу|шнор|шнро|(?:обще)?образовательн[а-я]+ (?:организаци|учреждени)[а-я]*)${end}`,
      word('(?:школы|школ|школами|школам|оо|оу|шнор|шнро|шнсу)'),
      `(?:обще)?образовательн[а-я]+ (?:организаци|учреждени)[а-я]*`,
    ),
  },
];

function form(...alternatives: readonly string[]): string {
  return alternatives.join('|');
}

/** All of them at once, a group for each, so that a text is gone through once. */
const anyForm = new RegExp(`${start}(?:${readers.map((each) => `(${each.form})`).join('|')})`, 'gu');

/**
 * The bodies, offices and people that a text names and whose level its words tell, in their order: by legal form, abbreviation
 * and stem («МБОУ СОШ № 5», «РМО», «ГАУ ДПО ИРО», «управление образования»). Total; who is not known is not told.
 */
export function readOrganizations(whole: string): readonly Organization[] {
  const text = titleOf(whole);
  const folded = foldWord(text);
  const found: (Organization & { readonly end: number })[] = readSchools(text)
    .filter(isConcrete)
    .map((school) => ({
      level: 'school',
      school: 'named',
      words: text.slice(school.start, school.end),
      start: school.start,
      end: school.end,
    }));
  for (const match of folded.matchAll(anyForm)) {
    const { index } = match;
    const after = index + match[0].length;
    const reader = readers.find((_, order) => match[order + 1] !== undefined);
    if (reader === undefined || found.some((other) => index < other.end && other.start < after)) continue;
    const { form: _, ...said } = reader;
    found.push({ ...said, words: text.slice(index, after).trim(), start: index, end: after });
  }
  return found.toSorted((one, other) => one.start - other.start).map(({ end: _, ...organization }) => organization);
}
