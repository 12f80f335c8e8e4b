const heading = 'карта Карта\nмуниципалитет: Район\nпериод: 2022\n';

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');
}

function list(count: number, piece: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => piece(index)).join(', ');
}

/** Eight letters that no two numbers share. */
function letters(index: number): string {
  return Array.from({ length: 8 }, (_, place) =>
    String.fromCharCode(0x430 + ((((index + 1) * (place * 7919 + 104_729)) % 997) % 32)),
  ).join('');
}

/** Files of any size that consist of one kind of thing, by its name. */
export const files: Readonly<Record<string, (count: number) => string>> = {
  'tasks with an event each': (n) =>
    heading +
    lines(n, (i) => `задача з${i} = Задача ${i}`) +
    lines(n, (i) => `мероприятие Семинар ${i}\n  задачи: з${i}`),
  'tasks by title': (n) =>
    heading +
    lines(n, (i) => `задача Задача ${i}`) +
    lines(n, (i) => `мероприятие Семинар ${i}\n  задачи: Задача ${i}`),
  'tasks of sections': (n) =>
    heading + lines(n, (i) => `раздел Раздел ${i}\nзадача Задача ${i}\nмероприятие Семинар ${i}`),
  'tasks that all events inherit': (n) =>
    `${heading}${lines(n, (i) => `задача з${i} = Задача ${i}`)}раздел Р\nзадачи: ${list(n, (i) => `з${i}`)}\n${lines(n, (i) => `мероприятие Семинар ${i}`)}`,
  'suppressions of events': (n) =>
    heading + lines(n, (i) => `мероприятие Семинар ${i}\n  не проверять: event-has-indicator поручение`),
  'suppressions of the roadmap': (n) =>
    heading +
    lines(n, () => 'не проверять: event-has-indicator поручение') +
    lines(n, (i) => `мероприятие Семинар ${i}`),
  'suppressions of unknown rules': (n) => heading + lines(n, (i) => `не проверять: event-has-year${i} причина`),
  'suppressions of sections': (n) =>
    heading + lines(n, (i) => `раздел Раздел ${i}\nне проверять: section-has-events причина`),
  'misspelt performers': (n) =>
    lines(n, (i) => `исполнитель исполнитель${i} = Исполнитель ${i}`) +
    heading +
    lines(n, (i) => `мероприятие Семинар ${i}\n  исполнители: исплнитель${i}`),
  'performers misspelt at the end': (n) =>
    lines(n, (i) => `исполнитель ${letters(i)} = Исполнитель ${i}`) +
    heading +
    lines(n, (i) => `мероприятие Семинар ${i}\n  исполнители: ${letters(i)}б`),
  'unknown performers': (n) =>
    lines(n, (i) => `исполнитель имя${i} = Исполнитель ${i}`) +
    heading +
    lines(n, (i) => `мероприятие Семинар ${i}\n  исполнители: неизвестный${i}`),
  'performers of one title': (n) =>
    lines(n, (i) => `исполнитель и${i} = Исполнитель`) +
    heading +
    lines(n, (i) => `мероприятие Семинар ${i}\n  исполнители: Исполнитель`),
  'performers of one name': (n) =>
    lines(n, (i) => `исполнитель имя = Исполнитель ${i}`) +
    heading +
    lines(n, (i) => `мероприятие Семинар ${i}\n  исполнители: имя`),
  municipalities: (n) =>
    lines(n, (i) => `муниципалитет м${i} = Имя${i} район\nкратко: И${i} р-н`) + heading.replace('Район', 'Имя7 р-н'),
  'declared performers': (n) =>
    lines(n, (i) => `исполнитель и${i} = Исполнитель ${i}`) +
    heading +
    lines(n, (i) => `мероприятие Семинар ${i}\n  исполнители: и${i}`),
  'schools in titles': (n) =>
    lines(n, (i) => `школа ш${i} = МБОУ СОШ № ${i}`) +
    heading +
    lines(n, (i) => `мероприятие Семинар в МБОУ СОШ № ${i}`),
  'schools that nothing reaches': (n) =>
    lines(n, (i) => `школа ш${i} = МБОУ СОШ № ${i} посёлка Имя${i}`) +
    heading +
    lines(n, (i) => `мероприятие Семинар ${i}`),
  'venues and participants': (n) =>
    lines(n, (i) => `школа ш${i} = МБОУ СОШ № ${i}`) +
    heading +
    lines(n, (i) => `мероприятие Семинар ${i}\n  площадка: ш${i}\n  участники: ш${i}`),
  'groups within groups': (n) =>
    lines(n, (i) => `группа г${i} = Группа ${i}\nшколы: г${i + 1}`) +
    heading +
    lines(n, (i) => `мероприятие Семинар ${i}\n  участники: г${i}`),
  'a group of all': (n) =>
    `${lines(n, (i) => `школа ш${i} = Школа ${i}`)}группа г = Группа\nшколы: ${list(n, (i) => `ш${i}`)}\n${heading}${lines(n, (i) => `мероприятие Семинар ${i}\n  участники: г`)}`,
  projects: (n) =>
    lines(n, (i) => `проект п${i} = Проект ${i}\nуровень: федеральный`) +
    heading +
    lines(n, (i) => `мероприятие Семинар ${i}\n  ресурсы: п${i}`),
  events: (n) =>
    heading +
    lines(n, (i) => `мероприятие Семинар ${i}\n  срок: март 2022\n  исполнители: Отдел\n  показатель: ${i} школ`),
  copies: (n) => heading + lines(n, () => 'мероприятие Семинар для учителей'),
  sections: (n) => heading + lines(n, (i) => `раздел Раздел ${i}\nмероприятие Семинар ${i}`),
  subsections: (n) => `${heading}раздел Р\n${lines(n, (i) => `подраздел Раздел ${i}\nмероприятие Семинар ${i}`)}`,
  stages: (n) => heading + lines(n, (i) => `мероприятие Семинар ${i}\nэтап 1. Первый\nсрок: март 2022\nэтап 2. Второй`),
  'stages of one event': (n) =>
    `${heading}мероприятие Семинар\n${lines(n, (i) => `этап Этап ${i}\nсрок: март 2022\nпоказатель: ${i} школ`)}`,
  indicators: (n) => `${heading}мероприятие Семинар\n${lines(n, (i) => `показатель: ${i} семинаров\nплан: ${i} %`)}`,
  'targets below notes': (n) =>
    `${heading}мероприятие Семинар\nпоказатель: Доля\n${lines(n, (i) => `примечание: Заметка ${i}`)}${lines(n, (i) => `план: ${i} %`)}`,
  'deadlines of one event': (n) =>
    `${heading}мероприятие Семинар\n${lines(n, (i) => `примечание: Заметка ${i}`)}${lines(n, () => 'срок: март')}`,
  deadlines: (n) =>
    heading +
    lines(n, (i) => `мероприятие Семинар ${i}\nсрок: ${(i % 28) + 1} марта 2022, июнь, до ${(i % 28) + 1} сентября`),
  documents: (n) =>
    `${heading}мероприятие Семинар\n${lines(n, (i) => `документ: Приказ № ${i} https://example.org/${i}`)}`,
  kinds: (n) => heading + lines(n, (i) => `мероприятие Семинар ${i}\nвид: методическое, симинар${i}`),
  columns: (n) => heading + lines(n, (i) => `столбец: мероприятие Столбец ${i}`),
  actions: (n) =>
    `${lines(n, (i) => `исполнитель и${i} = Исполнитель ${i}`)}${heading}шаблон: по исполнителям и0, и1\n${lines(n, (i) => `мероприятие\nдействие и${i}: Назначить ${i}`)}`,
  proposals: (n) =>
    `${heading}раздел Р\n${lines(n, (i) => `предложение п${i} = Предложение ${i}\nучастники: все школы`)}${lines(n, (i) => `мероприятие Семинар ${i}\nв рамках: п${i}`)}`,
  comments: (n) => heading + lines(n, (i) => `// пояснение ${i}\nмероприятие Семинар ${i} // пояснение`),
  'lines without a keyword': (n) => heading + lines(n, (i) => `Просто строка ${i} без слова`),
  'misspelt fields': (n) => `${heading}мероприятие Семинар\n${lines(n, (i) => `исполнитеи${i}: Отдел`)}`,
  'empty lines': (n) => `${heading}${lines(n, () => '  \t ')}мероприятие Семинар\n`,
  'texts in quotation marks': (n) =>
    heading + lines(n, (i) => `мероприятие Семинар ${i}\nпримечание: """\n  Строка ${i}\n  - пункт\n"""`),
  'a long text in quotation marks': (n) =>
    `${heading}мероприятие Семинар\nпримечание: """\n${lines(n, (i) => `  Строка ${i}`)}"""\n`,
  'texts that nothing closes': (n) =>
    heading + lines(n, (i) => `мероприятие Семинар ${i}\nпримечание: """\n  Строка ${i}`),
  'a text that nothing closes': (n) =>
    `${heading}мероприятие Семинар\nпримечание: """\n${lines(n, (i) => `Строка ${i}\nраздел Раздел ${i}`)}`,
  'lists over lines': (n) => `${heading}мероприятие Семинар\nисполнители: ${lines(n, (i) => `Отдел ${i},`)}`,
  roadmaps: (n) => lines(n, (i) => `карта Карта ${i}`),
  reports: (n) =>
    `мониторинг М\nдата: 01.07.2021\n${lines(n, (i) => `отчёт ${i}\nпроведено: 15.03.2021\nсведения: Да`)}`,
  conclusions: (n) =>
    `экспертиза Э\nдата: 05.07.2021\n${lines(n, (i) => `критерий К${(i % 5) + 1}: выполнено – так\nмероприятие ${i}: площадка – так\nрекомендация Назвать школу ${i}`)}`,
  'fields without a colon': (n) => `${heading}мероприятие Семинар\n${lines(n, (i) => `исполнители Отдел ${i}`)}`,
  'times among performers': (n) =>
    heading + lines(n, (i) => `мероприятие Семинар ${i}\nисполнители: март 20${(i % 90) + 10}, Отдел ${i}`),
};
