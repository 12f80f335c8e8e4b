/**
 * How offices call the bodies that are above a municipality, and its own; folded. Abbreviations stand here once: the
 * vocabulary of titles takes them from here.
 */

/** Institutes and centres of a region. */
export const regionalAbbreviations: readonly string[] = [
  ...['иро', 'вцпм', 'виро', 'риро', 'киро', 'лоиро', 'соиро', 'коиро', 'оиро', 'поиро', 'биро', 'диро', 'миро'],
  ...['иросо', 'ипк', 'ипкро', 'тоипкро', 'нипкипро', 'чиппкро', 'кипк', 'ккипк', 'сарипкро', 'поипкро', 'крипкипро'],
  ...['бипкро', 'акипкро', 'тоиуу', 'цнппм', 'цнппмпр', 'цнппмпм', 'цоко', 'рцоко', 'цокко', 'рцко', 'цоиро', 'рцои'],
  ...['роцоко', 'рцро', 'цоккио', 'рцокио', 'цопмкп', 'цмко', 'иппк', 'крипкро'],
];

/** Bodies of the country. */
export const federalAbbreviations: readonly string[] = [
  ...[
    'фиоко',
    'фипи',
    'рособрнадзор',
    'минпросвещения',
    'минпрос',
    'ранхигс',
    'фцт',
    'фгбну',
    'фгбу',
    'фгаоу',
    'фгбоу',
  ],
];

/** Bodies and services of a municipality: departments, methodical services, associations of teachers. */
export const municipalAbbreviations: readonly string[] = [
  ...[
    'моуо',
    'муо',
    'оуо',
    'руо',
    'гуо',
    'гороно',
    'роно',
    'роо',
    'районо',
    'ммс',
    'гмс',
    'рмс',
    'ммц',
    'гмц',
    'рмц',
    'гнмц',
  ],
  ...[
    'рмо',
    'гмо',
    'ммо',
    'омо',
    'имц',
    'римц',
    'гимц',
    'мимц',
    'имк',
    'рмк',
    'гмк',
    'ммк',
    'имо',
    'нмц',
    'умц',
    'мкуо',
  ],
  ...['мцоко', 'цро', 'мцро', 'гцро', 'имцро', 'мбудпо', 'мкудпо', 'мкоудпо', 'мбоудпо', 'маудпо', 'цпмсс', 'тпмпк'],
];

/** Bodies inside one school. */
export const schoolAbbreviations: readonly string[] = ['шмо', 'вшк', 'всоко', 'мсш'];
