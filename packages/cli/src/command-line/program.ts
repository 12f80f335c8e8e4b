import { Command } from 'commander';
import type { ReportPlace } from '../commands/report-to-file.ts';
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
  ${call} form карта.dk --on 01.07.2021              форма для сбора сведений о мероприятиях
  ${call} calendar карта.dk                          карта.ics – сроки для календаря
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

/** The command line: what can be called, and what is said of it. `settle` is told the exit code of the command. */
export function createProgram(environment: Environment, settle: (code: ExitCode) => void): Command {
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
    .showHelpAfterError(`Справка: ${environment.callName} --help`)
    .addHelpText('after', examples(environment.callName));
  addCompile(program, environment, settle);
  addCheck(program, environment, settle);
  addScore(program, environment, settle);
  addForm(program, environment, settle);
  addCalendar(program, environment, settle);
  addRules(program, environment, settle);
  addFormat(program, environment, settle);
  addImport(program, environment, settle);
  addInit(program, environment, settle);
  return program;
}

type AddCommand = (program: Command, environment: Environment, settle: (code: ExitCode) => void) => void;

const filesOrFolders = 'файлы .dk и папки с ними';

const addCompile: AddCommand = (program, environment, settle) => {
  program
    .command('compile')
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
    .action(async (paths: string[], options: CompileOptions) => {
      const { compile } = await import('../commands/compile.ts');
      settle(await compile({ ...options, paths }, environment));
    });
};

interface CompileOptions {
  readonly to?: string;
  readonly template?: string;
  readonly part?: string;
  readonly out?: string;
  readonly strict?: true;
  readonly overwrite?: true;
}

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
  return reportToFile({ ...place, output }, environment, run);
}

const addCheck: AddCommand = (program, environment, settle) => {
  const command = program
    .command('check')
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
  withReport(command).action(async (paths: string[], options: CheckCommandOptions) => {
    const { check } = await import('../commands/check.ts');
    settle(await report(options, environment, (inside) => check({ ...options, paths }, inside)));
  });
};

const addScore: AddCommand = (program, environment, settle) => {
  const command = program
    .command('score')
    .description('оценить карты по критериям экспертизы')
    .usage('<файлы и папки…> [параметры]')
    .argument('<файлы и папки...>', filesOrFolders)
    .option('--format <вид>', 'text – строка на карту, json – для программ (если не указать – text)')
    .option('--explain', 'показать каждый критерий: на чём он держится, что мешает и что сделать')
    .option('--min-score <баллы>', 'код выхода 1, если у карты меньше баллов')
    .option('--as-of <день>', 'на какой день считать отчёт о мониторинге (если не указать – на его дату)');
  withReport(command).action(async (paths: string[], options: ScoreCommandOptions) => {
    const { score } = await import('../commands/score.ts');
    settle(await report(options, environment, (inside) => score({ ...options, paths }, inside)));
  });
};

const addForm: AddCommand = (program, environment, settle) => {
  program
    .command('form')
    .description('составить форму, по которой исполнители сообщат о мероприятиях')
    .usage('<карта> [отчёты…] --on <день> [параметры]')
    .argument('<карта и отчёты...>', 'файл .dk с картой и, если они есть, отчёты о мониторинге: они будут вписаны')
    .requiredOption('--on <день>', 'на какой день: в форму войдёт то, чей срок к нему наступил; 01.07.2021')
    .option('--by <чья>', 'performer – каждому исполнителю своя форма (если не указать – одна на всех)')
    .option('--all', 'все мероприятия, и те, чей срок не наступил')
    .option('-o, --output <путь>', 'файл .xlsx, с --by performer – папка (если не указать – рядом с картой)')
    .option('--overwrite', 'заменять и то, что составлено не здесь или с тех пор изменено')
    .action(async (paths: string[], options: FormCommandOptions) => {
      const { form } = await import('../commands/form.ts');
      settle(await form({ ...options, paths }, environment));
    });
};

interface FormCommandOptions {
  readonly on: string;
  readonly by?: string;
  readonly all?: true;
  readonly output?: string;
  readonly overwrite?: true;
}

const addCalendar: AddCommand = (program, environment, settle) => {
  program
    .command('calendar')
    .description('составить из карты календарь для Outlook, телефона и других')
    .usage('<карта> [параметры]')
    .argument('<карта>', 'файл .dk с дорожной картой')
    .option('-o, --output <файл>', 'файл .ics (если не указать – рядом с картой)')
    .option('--as-of <день>', 'без того, что закончилось до этого дня: 01.07.2021')
    .option('--overwrite', 'заменять и файл, который составлен не здесь или с тех пор изменён')
    .action(async (path: string, options: CalendarCommandOptions) => {
      const { calendar } = await import('../commands/calendar.ts');
      settle(await calendar({ ...options, path }, environment));
    });
};

interface CalendarCommandOptions {
  readonly output?: string;
  readonly asOf?: string;
  readonly overwrite?: true;
}

interface CheckCommandOptions extends ReportPlace {
  readonly format?: string;
  readonly failOn?: string;
}

interface ScoreCommandOptions extends ReportPlace {
  readonly format?: string;
  readonly explain?: true;
  readonly minScore?: string;
  readonly asOf?: string;
}

const addRules: AddCommand = (program, environment, settle) => {
  const command = program
    .command('rules')
    .description('перечислить правила или рассказать об одном')
    .usage('[правило]')
    .argument('[правило]', 'имя правила, как в замечании: event-has-indicator');
  withReport(command).action(async (id: string | undefined, options: ReportPlace) => {
    const { rules } = await import('../commands/rules.ts');
    settle(await report(options, environment, (inside) => rules(id, inside)));
  });
};

const addFormat: AddCommand = (program, environment, settle) => {
  const command = program
    .command('format')
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

const addImport: AddCommand = (program, environment, settle) => {
  program
    .command('import')
    .description('перенести дорожные карты из файлов Word и Excel')
    .usage('<файлы и папки…> [параметры]')
    .argument('<файлы и папки...>', 'файлы .docx и .xlsx и папки с ними')
    .option('--out <папка>', 'папка для карт (если не указать – рядом с файлом)')
    .action(async (paths: string[], options: { readonly out?: string }) => {
      const { importFiles } = await import('../commands/import.ts');
      settle(importFiles({ ...options, paths }, environment));
    });
};

const addInit: AddCommand = (program, environment, settle) => {
  program
    .command('init')
    .description('положить в папку образец дорожной карты с пояснениями или начать экспертные заключения на карты')
    .usage('[папка] [параметры]')
    .argument('[папка]', 'папка для образца (если не указать – текущая)')
    .option('--period <период>', 'на какое время карта: 2026, "2026/2027 учебный год" (если не указать – этот год)')
    .option('--municipality <название>', 'чья карта')
    .option('--region <название>', 'субъект Российской Федерации')
    .option('--template <название>', 'шаблон таблицы')
    .option('--review <карты...>', 'рядом с каждой из этих карт начать экспертное заключение со всеми сомнениями')
    .action(async (folder: string | undefined, options: InitOptions) => {
      if (options.review !== undefined) {
        const { initReviews } = await import('../commands/init-review.ts');
        settle(await initReviews(options.review, environment));
        return;
      }
      const { init } = await import('../commands/init.ts');
      settle(init(folder ?? '.', options, environment));
    });
};

interface InitOptions {
  readonly period?: string;
  readonly municipality?: string;
  readonly region?: string;
  readonly template?: string;
  readonly review?: readonly string[];
}
