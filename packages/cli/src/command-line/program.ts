import type { NewRoadmap } from '@dorkarta/language/samples';
import { Command } from 'commander';
import type { CalendarRequest } from '../commands/calendar.ts';
import type { CheckRequest } from '../commands/check.ts';
import type { CompileRequest } from '../commands/compile-request.ts';
import type { DiffRequest } from '../commands/diff.ts';
import type { FormRequest } from '../commands/form.ts';
import type { ImportRequest } from '../commands/import.ts';
import type { ReportPlace } from '../commands/report-to-file.ts';
import type { ScoreRequest } from '../commands/score.ts';
import type { SurveyRequest } from '../commands/survey.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Environment } from '../terminal/environment.ts';
import { createTerminal } from '../terminal/terminal.ts';
import { version } from '../version.ts';
import { translateHeading, translateUsageError } from './usage-texts.ts';

const examples = (call: string): string => `
Примеры:
  ${call} init                                       положить сюда образец дорожной карты
  ${call} init --review карты                        начать экспертные заключения на карты из папки «карты»
  ${call} compile карта.dk                           карта.docx и карта.xlsx рядом с карта.dk
  ${call} compile карты --to docx,html --out готово  все карты из папки «карты» в папку «готово»
  ${call} check карта.dk                             что в карте не так
  ${call} check карты --format json                  то же для программ
  ${call} score карта.dk --explain                   сколько баллов даст карте экспертиза и почему
  ${call} diff прежняя.dk карта.dk                  что изменилось в карте и что это дало
  ${call} form карта.dk --on 01.07.2021              форма для сбора сведений о мероприятиях
  ${call} calendar карта.dk                          карта.ics – сроки для календаря
  ${call} survey карты                               справка о картах муниципалитетов из папки «карты»
  ${call} rules event-has-indicator                  о правиле: почему оно важно и как исправить

Коды выхода: 0 – всё сделано; 1 – есть ошибки в картах или баллов меньше, чем нужно; 2 – неверный вызов или настройки;
  3 – файл не прочитан или не записан; 70 – ошибка в самой программе.`;

const compileExamples = (call: string): string => `
Примеры:
  ${call} compile карта.dk
  ${call} compile "Карты района" --out готово
  ${call} compile карта.dk --to docx --template региональный
  ${call} compile карта.dk --template "по исполнителям"

Карта с ошибками не составляется ни в одном формате, остальные составляются.
Прежние документы заменяются, если их с тех пор никто не менял; пути записанных файлов печатаются по одному в строке.`;

/** The width of help that goes to no terminal. */
const usualWidth = 100;

/**
 * The command line: what can be called, and what is said of it. `settle` is told the exit code of the command. Where the
 * first word of the call is a command, the others are left out: nobody will ask for them.
 */
export function createProgram(environment: Environment, settle: (code: ExitCode) => void, called?: string): Command {
  const { appearance } = environment;
  const terminal = createTerminal(appearance.stdout);
  const program = new Command('dorkarta')
    .description('Дорожные карты муниципалитетов: из текста – официальная таблица в DOCX и XLSX.')
    .usage('<команда> [параметры]')
    .version(version, '-V, --version', 'показать версию')
    .helpOption('-h, --help', 'показать справку')
    .helpCommand('help [команда]', 'показать справку о команде')
    .exitOverride((error) => {
      throw error;
    })
    .configureHelp({
      styleTitle: (heading) => terminal.strong(translateHeading(heading)),
      subcommandTerm: (command) => command.name(),
    })
    .configureOutput({
      writeOut: environment.stdout,
      writeErr: environment.stderr,
      getOutHelpWidth: () => appearance.stdout.width ?? usualWidth,
      getErrHelpWidth: () => appearance.stderr.width ?? usualWidth,
      getOutHasColors: () => appearance.stdout.colours,
      getErrHasColors: () => appearance.stderr.colours,
      outputError: (message, write) => write(`${translateUsageError(message, environment.callName)}\n`),
    })
    .showHelpAfterError(helpHint(environment.callName))
    .addHelpText('after', examples(environment.callName));
  for (const [name, describe] of Object.entries(commandsFor(called))) {
    const command = program.command(name).showHelpAfterError(helpHint(`${environment.callName} ${name}`));
    describe(command, environment, settle);
  }
  return program;
}

/** Where help stands for whoever called a command wrongly. */
function helpHint(call: string): string {
  return `Справка: ${call} --help`;
}

/** What of a request is said by options; the rest are the arguments of the call. */
type OptionsOf<Request> = Omit<Request, 'path' | 'paths' | 'folder' | 'further' | 'parts' | 'old' | 'next'>;

type DescribeCommand = (command: Command, environment: Environment, settle: (code: ExitCode) => void) => void;

const filesOrFolders = 'файлы .dk и папки с ними';

const describeCompile: DescribeCommand = (command, environment, settle) => {
  command
    .description('составить из карт документы')
    .usage('<файлы и папки…> [параметры]')
    .argument('<файлы и папки...>', filesOrFolders)
    .option('--to <форматы>', 'docx, xlsx, html, csv, json через запятую (если не указать – docx,xlsx)')
    .option('--template <название>', 'шаблон таблицы вместо указанного в карте')
    .option(
      '--part <части>',
      'из отчёта о мониторинге только table, points, plan-fact через запятую (если не указать – всё)',
    )
    .option('--out <папка>', 'папка для документов (если не указать – рядом с картой)')
    .option('--strict', 'не составлять карты и с предупреждениями')
    .option('--overwrite', 'заменять и документы, которые составлены не здесь или с тех пор изменены')
    .addHelpText('after', compileExamples(environment.callName))
    .action(async (paths: string[], options: OptionsOf<CompileRequest>) => {
      const { compile } = await import('../commands/compile.ts');
      settle(await compile({ ...options, paths }, environment));
    });
};

/** A command whose report can go into a file. */
function withReport(command: Command): Command {
  return command
    .option('--output <файл>', 'записать отчёт в файл, а не печатать')
    .option('--overwrite', 'заменять и файл, который составлен не здесь или с тех пор изменён');
}

/** Prints a command's report, or writes it into a file; what writes files is loaded only where one is asked for. */
async function report(
  { output, ...place }: ReportPlace,
  environment: Environment,
  run: (environment: Environment) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  if (output === undefined) return run(environment);
  const { reportToFile } = await import('../commands/report-to-file.ts');
  return reportToFile({ ...place, output, option: '--output' }, environment, run);
}

const describeCheck: DescribeCommand = (command, environment, settle) => {
  command
    .description('проверить карты, ничего не записывая')
    .usage('<файлы и папки…> [параметры]')
    .argument('<файлы и папки...>', filesOrFolders)
    .option(
      '--format <вид>',
      'text – ФАЙЛ:СТРОКА:СТОЛБЕЦ замечание, json или sarif – для программ (если не указать – text)',
    )
    .option(
      '--fail-on <важность>',
      'с какой важности код выхода 1: error, warning или never (если не указать – error)',
    );
  withReport(command).action(async (paths: string[], options: OptionsOf<CheckRequest> & ReportPlace) => {
    const { check } = await import('../commands/check.ts');
    settle(await report(options, environment, (inside) => check({ ...options, paths }, inside)));
  });
};

const describeScore: DescribeCommand = (command, environment, settle) => {
  command
    .description('оценить карты по критериям экспертизы')
    .usage('<файлы и папки…> [параметры]')
    .argument('<файлы и папки...>', filesOrFolders)
    .option('--format <вид>', 'text – строка на карту, json – для программ (если не указать – text)')
    .option('--explain', 'показать каждый критерий: на чём он держится, что мешает и что сделать')
    .option('--min-score <баллы>', 'код выхода 1, если у карты меньше баллов')
    .option('--as-of <день>', 'на какой день считать отчёт о мониторинге (если не указать – на его дату)');
  withReport(command).action(async (paths: string[], options: OptionsOf<ScoreRequest> & ReportPlace) => {
    const { score } = await import('../commands/score.ts');
    settle(await report(options, environment, (inside) => score({ ...options, paths }, inside)));
  });
};

const describeDiff: DescribeCommand = (command, environment, settle) => {
  command
    .description('показать, что изменилось в карте и как изменилась оценка')
    .usage('<прежняя карта> <новая карта> [параметры]')
    .argument('<прежняя карта>', 'файл .dk, каким он был')
    .argument('<новая карта>', 'файл .dk, каким он стал')
    .option('--format <вид>', 'text, json – для программ, docx или html – документ к письму (если не указать – text)');
  withReport(command).action(async (old: string, next: string, options: OptionsOf<DiffRequest>) => {
    const { diff, isDocumentFormat } = await import('../commands/diff.ts');
    const request = { ...options, old, next };
    settle(
      isDocumentFormat(options.format)
        ? await diff(request, environment)
        : await report(options, environment, (inside) => diff(request, inside)),
    );
  });
};

const describeForm: DescribeCommand = (command, environment, settle) => {
  command
    .description('составить форму, по которой исполнители сообщат о мероприятиях')
    .usage('<карта> [отчёты…] --on <день> [параметры]')
    .argument('<карта и отчёты...>', 'файл .dk с картой и, если они есть, отчёты о мониторинге: они будут вписаны')
    .requiredOption('--on <день>', 'на какой день: в форму войдёт то, чей срок к нему наступил; 01.07.2021')
    .option('--by <чья>', 'performer – каждому исполнителю своя форма (если не указать – одна на всех)')
    .option('--all', 'все мероприятия, и те, чей срок не наступил')
    .option('-o, --output <путь>', 'файл .xlsx, с --by performer – папка (если не указать – рядом с картой)')
    .option('--overwrite', 'заменять и то, что составлено не здесь или с тех пор изменено')
    .action(async (paths: string[], options: OptionsOf<FormRequest>) => {
      const { form } = await import('../commands/form.ts');
      settle(await form({ ...options, paths }, environment));
    });
};

const describeCalendar: DescribeCommand = (command, environment, settle) => {
  command
    .description('составить из карты календарь для Outlook, телефона и других')
    .usage('<карта> [параметры]')
    .argument('<карта>', 'файл .dk с дорожной картой')
    .option('-o, --output <файл>', 'файл .ics (если не указать – рядом с картой)')
    .option('--as-of <день>', 'без того, что закончилось до этого дня: 01.07.2021')
    .option('--overwrite', 'заменять и файл, который составлен не здесь или с тех пор изменён')
    .action(async (path: string, options: OptionsOf<CalendarRequest>) => {
      const { calendar } = await import('../commands/calendar.ts');
      settle(await calendar({ ...options, path }, environment));
    });
};

const surveyExamples = (call: string): string => `
Примеры:
  ${call} survey карты                                     справка.docx и справка.xlsx в папке «карты»
  ${call} survey карты --to json,csv --out итоги           показатели и таблицы для программ
  ${call} survey карты --explain родители                  на каких мероприятиях держится показатель
  ${call} survey карты --to json --compare справка-2025.json  что изменилось с прошлого года

В папке лежат карты муниципалитетов, региональная карта, перечень муниципалитетов, отчёты о мониторинге и экспертизы.
Что не удалось прочитать, названо в справке и не мешает остальному.`;

const describeSurvey: DescribeCommand = (command, environment, settle) => {
  command
    .description('составить справку о картах муниципалитетов региона')
    .usage('<папка> [параметры] | merge <части…> [параметры]')
    .argument('<папка>', 'папка с картами муниципалитетов; merge – объединить части, составленные с --shard')
    .argument('[части...]', 'после merge – файлы частей')
    .option('--region <файл>', 'региональная карта (если не указать – та, что лежит в папке)')
    .option('--as-of <день>', 'на какой день справка: 26.01.2024')
    .option('--to <форматы>', 'docx, xlsx, html, csv, json через запятую (если не указать – docx,xlsx)')
    .option('--out <папка>', 'папка для справки (если не указать – та же)')
    .option('--compare <файл>', 'прежняя справка в JSON: что изменилось')
    .option('--explain <показатель>', 'на каких мероприятиях и словах он держится; без --to справка не пишется')
    .option('--cache <папка>', 'хранить там прочитанное: что не изменилось, в другой раз не читается')
    .option('--shard <часть>', 'прочитать только часть карт, например 1/4, и записать её для merge')
    .option('--overwrite', 'заменять и файлы, которые составлены не здесь или с тех пор изменены')
    .addHelpText('after', surveyExamples(environment.callName))
    .action(async (folder: string, parts: readonly string[], options: OptionsOf<SurveyRequest>) => {
      const { survey } = await import('../commands/survey.ts');
      const isMerge = folder === 'merge' && parts.length > 0;
      settle(
        await survey(
          isMerge ? { ...options, folder: '.', parts } : { ...options, folder, further: parts },
          environment,
        ),
      );
    });
};

const describeRules: DescribeCommand = (command, environment, settle) => {
  command
    .description('перечислить правила или рассказать об одном')
    .usage('[правило]')
    .argument('[правило]', 'имя правила, как в замечании: event-has-indicator');
  withReport(command).action(async (id: string | undefined, options: ReportPlace) => {
    const { rules } = await import('../commands/rules.ts');
    settle(await report(options, environment, (inside) => rules(id, inside)));
  });
};

const describeFormat: DescribeCommand = (command, environment, settle) => {
  command
    .description('оформить тексты карт единообразно (слова не меняются)')
    .usage('<файлы и папки…> [параметры]')
    .argument('<файлы и папки...>', filesOrFolders)
    .option('--check', 'только показать, какие файлы изменились бы');
  withReport(command).action(async (paths: string[], options: ReportPlace & { readonly check?: true }) => {
    const { format } = await import('../commands/format.ts');
    const request = { paths, check: options.check === true };
    settle(await report(options, environment, (inside) => format(request, inside)));
  });
};

const describeImport: DescribeCommand = (command, environment, settle) => {
  command
    .description('перенести из Word и Excel дорожные карты, заполненные формы и таблицы мониторинга')
    .usage('<файлы и папки…> [параметры]')
    .argument('<файлы и папки...>', 'файлы .docx и .xlsx и папки с ними')
    .option('--out <папка>', 'папка для записанного (если не указать – карты рядом с файлом, отчёты рядом с картой)')
    .option('--into <отчёт>', 'отчёт .dk, в который добавить ответы из форм (если не указать – новый)')
    .option('--roadmap <карта>', 'файл .dk карты, о которой формы (если не указать – ищется рядом с ними)')
    .option('--columns <столбцы>', 'что в графах таблицы, по порядку: "номер,мероприятие,срок,-" («-» – узнать самой)')
    .option('--on-paper', 'региональная карта есть только на бумаге: «В рамках …» станет уровнем и примечанием')
    .option('--report <файл>', 'записать отчёт о переносе для программ (JSON)')
    .option('--overwrite', 'заменять карты, которые уже есть')
    .action(async (paths: string[], options: OptionsOf<ImportRequest>) => {
      const { importFiles } = await import('../commands/import.ts');
      settle(await importFiles({ ...options, paths }, environment));
    });
};

const describeInit: DescribeCommand = (command, environment, settle) => {
  command
    .description('положить в папку образец дорожной карты с пояснениями или начать экспертные заключения на карты')
    .usage('[папка или файл] [параметры]')
    .argument('[место]', 'папка для образца (если не указать – текущая) или имя его файла: карта.dk')
    .option('--period <период>', 'на какое время карта: 2026, "2026/2027 учебный год" (если не указать – этот год)')
    .option('--municipality <название>', 'чья карта')
    .option('--region <название>', 'субъект Российской Федерации')
    .option('--template <название>', 'шаблон таблицы')
    .option('--review <карты...>', 'рядом с каждой из этих карт начать экспертное заключение со всеми сомнениями')
    .action(async (place: string | undefined, options: NewRoadmap & { readonly review?: readonly string[] }) => {
      if (options.review !== undefined) {
        const { initReviews } = await import('../commands/init-review.ts');
        settle(await initReviews(options.review, environment));
        return;
      }
      const { init } = await import('../commands/init.ts');
      settle(init(place ?? '.', options, environment));
    });
};

/** What each command is called, and what can be said to it. */
const commands: Readonly<Record<string, DescribeCommand>> = {
  compile: describeCompile,
  check: describeCheck,
  score: describeScore,
  diff: describeDiff,
  form: describeForm,
  calendar: describeCalendar,
  survey: describeSurvey,
  rules: describeRules,
  format: describeFormat,
  import: describeImport,
  init: describeInit,
};

function commandsFor(called = ''): Readonly<Record<string, DescribeCommand>> {
  const described = Object.hasOwn(commands, called) ? commands[called] : undefined;
  return described === undefined ? commands : { [called]: described };
}
