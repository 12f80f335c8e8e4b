import { describe, expect, test } from 'vitest';
import { semanticTokensLegend } from '../../src/services/tokens/semantic-token-legend.ts';
import { semanticTokens } from '../../src/services/tokens/semantic-tokens.ts';
import { openFiles, openText } from './open-files.ts';

/** The tokens as `type words`, declarations with a `+`; read back as an editor does. */
async function tokensOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { view } = await openFiles(files);
  const { data } = semanticTokens(view);
  const found: string[] = [];
  let [line, column] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, columns = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    column = lines === 0 ? column + columns : columns;
    line += lines;
    const start = view.positions.offsetAt({ line, character: column });
    const mark = modifiers === 1 ? '+' : '';
    found.push(`${semanticTokensLegend.tokenTypes[type]}${mark} ${view.text.slice(start, start + length)}`);
  }
  return found;
}

describe('semantic tokens', () => {
  test.each<readonly [string, readonly string[]]>([
    ['исполнитель иро = Институт', ['keyword исполнитель', 'variable+ иро']],
    ['карта яо2022 = Карта', ['keyword карта', 'namespace+ яо2022']],
    ['раздел 1. "Раздел" // первый', ['keyword раздел', 'number 1.', 'string Раздел', 'comment // первый']],
    ['мероприятие 1.2. сеть = М', ['keyword мероприятие', 'number 1.2.', 'event+ сеть']],
    ['  срок: март – май 2022', ['property срок', 'date март – май 2022']],
    ['  вид: методическое, круглый стол', ['property вид', 'enumMember методическое', 'enumMember круглый стол']],
    ['  уровень: региональный', ['property уровень', 'enumMember региональный']],
    ['  показатель: 100 % школ, 2,5 балла', ['property показатель', 'number 100 %', 'number 2,5']],
    ['  документ: Приказ https://e.org/1.pdf', ['property документ', 'link https://e.org/1.pdf']],
    ['  утверждено: приказ от 18.05.2021 № 51', ['property утверждено', 'date 18.05.2021']],
    ['  исполнители: "Отдел, сектор", РМО', ['property исполнители', 'string Отдел, сектор']],
    ['  не проверять: event-has-indicator разовое', ['property не проверять', 'enumMember event-has-indicator']],
    ['  столбец: срок Срок исполнения', ['property столбец', 'enumMember срок']],
    ['подключить: нет.dk', ['property подключить', 'string нет.dk']],
    ['// одна // строка', ['comment // одна // строка']],
    ['Строка без слова', []],
    ['', []],
  ])('%s', async (text, expected) => {
    expect(await tokensOf({ 'карта.dk': `карта К\nмероприятие М\n${text}` })).toEqual([
      'keyword карта',
      'keyword мероприятие',
      ...expected,
    ]);
  });

  test('a name in use is what it is at its declaration, and its roadmap before the dot too', async () => {
    const files = {
      'карта.dk':
        'подключить: регион.dk\nкарта К\nмероприятие М\n  исполнители: иро, РМО,\n    иро // и\n  в рамках: яо.сеть\n',
      'регион.dk': 'исполнитель иро = Институт\nкарта яо = Я\nмероприятие сеть = С',
    };
    expect((await tokensOf(files)).slice(4)).toEqual([
      'property исполнители',
      'variable иро',
      'variable иро',
      'comment // и',
      'property в рамках',
      'namespace яо',
      'event сеть',
    ]);
  });

  test('no token goes over several lines, and comments within lists are comments', async () => {
    const text = 'мероприятие """\n  Раз\r\n    два"""\n  исполнители: РМО, // один\n    иро\n';
    expect(await tokensOf({ 'карта.dk': text })).toEqual([
      'keyword мероприятие',
      'string Раз',
      'string два',
      'property исполнители',
      'comment // один',
    ]);
  });

  test('the legend names each number once', async () => {
    const { view } = await openText('карта К');
    expect(semanticTokens(view).data.length % 5).toBe(0);
    expect(new Set(semanticTokensLegend.tokenTypes).size).toBe(semanticTokensLegend.tokenTypes.length);
  });
});
