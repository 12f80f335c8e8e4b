import type { Level } from '../../model/level.ts';

/** A federal or regional project whose resources a roadmap can use, and how titles name it. */
export interface KnownProject {
  readonly name: string;
  readonly level: Level;
  readonly phrases: readonly string[];
  /**
   * `proper`: the words are common ones too («точки роста»), so that a capital, quotes or a centre must show the name;
   * `own`: many roadmaps implement it themselves, so that naming it is doubtful evidence.
   */
  readonly reading?: 'proper' | 'own';
}

/** Projects that officials name in roadmaps (recommendations on municipal roadmaps, criterion 4; passports of national projects). */
export const knownProjects: readonly KnownProject[] = [
  { name: 'Цифровая образовательная среда', level: 'federal', phrases: ['цифровой образовательный среда', 'цос'] },
  {
    name: 'Точка роста',
    level: 'federal',
    reading: 'proper',
    phrases: ['точка|точек рост|роста', 'центр … гуманитарный профиль|профиля|профилей'],
  },
  { name: '500+', level: 'federal', reading: 'own', phrases: ['500+', '500 плюс'] },
  {
    name: 'адресная методическая помощь',
    level: 'federal',
    reading: 'own',
    phrases: ['адресный методический помощь', 'методика адресный помощь'],
  },
  { name: 'Учитель для России', level: 'federal', phrases: ['учитель для россия'] },
  { name: 'Земский учитель', level: 'federal', phrases: ['земский учитель'] },
  { name: 'Современная школа', level: 'federal', reading: 'proper', phrases: ['современный школа'] },
  { name: 'Успех каждого ребёнка', level: 'federal', phrases: ['успех каждый ребенок|ребенка'] },
  { name: 'Учитель будущего', level: 'federal', reading: 'proper', phrases: ['учитель будущее|будущего'] },
  { name: 'Поддержка семей, имеющих детей', level: 'federal', phrases: ['поддержка семья имеющий дети'] },
  { name: 'Социальная активность', level: 'federal', reading: 'proper', phrases: ['социальный активность'] },
  { name: 'Патриотическое воспитание', level: 'federal', reading: 'proper', phrases: ['патриотический воспитание'] },
  { name: 'Кадры для цифровой экономики', level: 'federal', phrases: ['кадры для цифровой экономика'] },
  { name: 'Код будущего', level: 'federal', phrases: ['код будущее|будущего'] },
  { name: 'Содействие занятости', level: 'federal', reading: 'proper', phrases: ['содействие занятость'] },
  { name: 'Демография', level: 'federal', reading: 'proper', phrases: ['демография'] },
  { name: 'Образование', level: 'federal', phrases: ['нацпроект образование', 'национальный проект образование'] },
  {
    name: 'целевая модель наставничества',
    level: 'federal',
    reading: 'own',
    phrases: ['целевой модель наставничество'],
  },
  { name: 'Я сдам ЕГЭ', level: 'regional', phrases: ['я сдам егэ'] },
  { name: 'Педагоги и наставники', level: 'federal', reading: 'proper', phrases: ['педагог и наставник'] },
  { name: 'Молодёжь и дети', level: 'federal', reading: 'proper', phrases: ['молодежь и дети'] },
  { name: 'Всё лучшее детям', level: 'federal', phrases: ['все лучшее дети|детям'] },
  { name: 'Билет в будущее', level: 'federal', phrases: ['билет в будущее'] },
  { name: 'ПроеКТОриЯ', level: 'federal', phrases: ['проектория'] },
  {
    name: 'Школа Минпросвещения России',
    level: 'federal',
    phrases: ['школа минпросвещения', 'школа министерство просвещение'],
  },
  { name: 'Кванториум', level: 'federal', phrases: ['кванториум', 'мобильный технопарк', 'детский технопарк'] },
  { name: 'IT-куб', level: 'federal', phrases: ['it|ит|айти куб', 'айтикуб'] },
  { name: 'Сириус', level: 'federal', phrases: ['сириус'] },
  { name: 'Пушкинская карта', level: 'federal', phrases: ['пушкинский карта', 'пушкинкарта'] },
  { name: 'Орлята России', level: 'federal', phrases: ['орлята|орлят россия'] },
  { name: 'Движение первых', level: 'federal', phrases: ['движение первый'] },
  { name: 'Навигаторы детства', level: 'federal', phrases: ['навигатор детство'] },
  { name: 'Большая перемена', level: 'federal', reading: 'proper', phrases: ['большой перемена'] },
  { name: 'Профессионалитет', level: 'federal', phrases: ['профессионалитет'] },
  { name: 'Шоу профессий', level: 'federal', phrases: ['шоу профессия'] },
  { name: 'Урок цифры', level: 'federal', reading: 'proper', phrases: ['урок цифра'] },
  { name: 'Киноуроки в школах России', level: 'federal', phrases: ['киноурок'] },
  { name: 'Взаимообучение городов', level: 'federal', phrases: ['взаимообучение город'] },
];

/** Federal platforms that are resources rather than projects: doubtful evidence. */
export const knownPlatforms: readonly KnownProject[] = [
  { name: 'Российская электронная школа', level: 'federal', phrases: ['российский электронный школа', 'рэш'] },
  { name: 'Моя школа', level: 'federal', phrases: ['фгис|платформа|система моя школа'] },
  { name: 'Сферум', level: 'federal', phrases: ['сферум'] },
];
