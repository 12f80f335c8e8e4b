import {
  type ConstructKeyword,
  constructKeywords,
  constructPattern,
  type FieldKeyword,
  fieldKeywords,
  fieldPattern,
  firstFieldPattern,
  holdsEvents,
  isDeclaration,
  isRoot,
  letters,
  nameSource,
  spaces,
} from './keyword-patterns.ts';

/** A rule of a TextMate grammar. */
interface Rule {
  readonly include?: string;
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly Rule[];
}

type Captures = Readonly<Record<string, Rule>>;

const space = `[${spaces}]`;
const lineStart = `(?i)^${space}*`;

/** A place where a value may end: the line's end or a comment. */
const valueEnd = `(?=${space}*$|${space}+//)`;

const declarations = constructKeywords.filter(isDeclaration);
const headings = constructKeywords.filter((keyword) => isRoot(keyword) || holdsEvents(keyword));
const otherConstructs = constructKeywords.filter((each) => !declarations.includes(each) && !headings.includes(each));

const lists: readonly FieldKeyword[] = ['schools', 'participants', 'performers', 'kind', 'resources', 'tasks', 'risk'];
const withArgument: readonly FieldKeyword[] = ['action', 'fact', 'criterion'];
const texts = fieldKeywords.filter((each) => ![...lists, ...withArgument, 'import', 'ruling'].includes(each));

/**
 * The TextMate grammar: what an editor colours before it knows the language.
 * Keywords stand only at the beginning of a line; a field's word counts with its colon only, since without it it may be text.
 */
export function textMateGrammar(): object {
  return {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    name: 'ДК',
    scopeName: 'source.dorkarta',
    fileTypes: ['dk'],
    patterns: [
      { include: '#comment' },
      field(['import'], { keyword: 'keyword.control.import', content: 'string.unquoted' }),
      field(texts, { keyword: 'support.type.property-name' }),
      list(),
      argument(),
      construct(headings, { keyword: 'keyword.control', content: 'entity.name.section' }),
      construct(declarations, { keyword: 'storage.type' }),
      construct(otherConstructs, { keyword: 'keyword.control' }),
    ],
    repository: {
      comment: { match: `(?:^|(?<=${space}))//.*$`, name: scope('comment.line.double-slash') },
      block,
      quoted: { match: `\\G"[^"]*"${valueEnd}`, name: scope('string.quoted.double') },
      link: { match: 'https?://[^\\s"<>]+', name: scope('markup.underline.link') },
      figure: {
        patterns: [
          {
            match: `(?<![${letters}.])(?:\\d{1,2}\\.\\d{1,2}\\.\\d{2}(?:\\d{2})?|\\d{4}-\\d{2}(?:-\\d{2})?)(?![${letters}])`,
            name: scope('constant.numeric.date'),
          },
          { match: `(?<![${letters}.,])\\d+(?:[.,]\\d+)?${space}?%`, name: scope('constant.numeric.percent') },
        ],
      },
    },
  };
}

function scope(name: string): string {
  return `${name}.dorkarta`;
}

/** A text between `"""`, right where a value begins. */
const block: Rule = {
  name: scope('string.quoted.triple'),
  begin: '\\G"""',
  end: `"""${space}*$`,
};

const value: readonly Rule[] = ['#block', '#quoted', '#comment', '#link', '#figure'].map((include) => ({ include }));

interface Colours {
  readonly keyword: string;
  readonly content?: string;
}

function content({ content: name }: Colours): Pick<Rule, 'contentName'> {
  return name === undefined ? {} : { contentName: scope(name) };
}

function field(keywords: readonly FieldKeyword[], colours: Colours): Rule {
  return {
    begin: `${lineStart}(${fieldPattern(keywords)})${space}*(:)${space}*`,
    beginCaptures: {
      1: { name: scope(colours.keyword) },
      2: { name: scope('punctuation.separator.key-value') },
    },
    end: '$',
    ...content(colours),
    patterns: value,
  };
}

/** `действие моуо, ммс: …` */
function argument(): Rule {
  return {
    begin: `${lineStart}(${fieldPattern(withArgument)})(?:${space}+((?:(?!${space}//)[^:])*?))?${space}*(:)${space}*`,
    beginCaptures: {
      1: { name: scope('support.type.property-name') },
      2: { name: scope('variable.parameter'), patterns: [separator] },
      3: { name: scope('punctuation.separator.key-value') },
    },
    end: '$',
    patterns: value,
  };
}

const separator: Rule = { match: '[,;]', name: scope('punctuation.separator.list') };

/** A list goes on behind a separator at the end of its line, unless the next line is one of its own. */
function list(): Rule {
  const structural = constructPattern([...headings, ...otherConstructs]);
  const named = `${constructPattern(declarations)}${space}+${nameSource}${space}+=(?=${space}|$)`;
  const other = `[\\p{L}-]+(?:${space}+[\\p{L}-]+)?${space}*:`;
  const ownLine = `^(?=${space}*(?:$|//|${structural}|${named}|${firstFieldPattern(fieldKeywords)}|${other}))`;
  return {
    begin: `${lineStart}(${fieldPattern(lists)})${space}*(:)${space}*`,
    beginCaptures: {
      1: { name: scope('support.type.property-name') },
      2: { name: scope('punctuation.separator.key-value') },
    },
    end: `(?i)${ownLine}|$`,
    patterns: [
      { include: '#block' },
      { include: '#comment' },
      {
        begin: `[,;]${valueEnd}`,
        beginCaptures: { 0: { name: scope('punctuation.separator.list') } },
        end: '^',
        patterns: [{ include: '#comment' }],
      },
      { match: '"[^"]*"', name: scope('string.quoted.double') },
      { match: '«[^»]*»|\\([^)]*\\)' },
      separator,
    ],
  };
}

/** A construct's word, its number and its name. */
function construct(keywords: readonly ConstructKeyword[], colours: Colours): Rule {
  const date = '\\d{1,2}\\.(?:0\\d|1[0-2])\\.\\d{2}\\.?|\\d{1,2}\\.0\\d\\.?';
  const number = `(?!(?:${date})(?:${space}|$))((?:\\d{1,3}\\.)+\\d{0,3})(?=${space}|$)`;
  const name = `(${nameSource})${space}+(=)(?=${space}|$)`;
  return {
    begin: `${lineStart}(${constructPattern(keywords)})(?:${space}*(:))?(?:${space}+${number})?(?:${space}+${name})?${space}*`,
    beginCaptures: {
      1: { name: scope(colours.keyword) },
      2: { name: scope('punctuation.separator.key-value') },
      3: { name: scope('constant.numeric') },
      4: { name: scope('variable.other.constant') },
      5: { name: scope('keyword.operator.assignment') },
    },
    end: '$',
    ...content(colours),
    patterns: value,
  };
}
