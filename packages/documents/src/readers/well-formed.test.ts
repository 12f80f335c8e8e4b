import { expect, test } from 'vitest';
import { type XmlElement, xmlTree } from './xml-tree.ts';

const read = (text: string): XmlElement => xmlTree(new TextEncoder().encode(text));

test('elements, attributes, entities, sections of data and comments are read', () => {
  const part = `<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- a < b & c --><w:p w:rsid='1' xml:space = "a&quot;&#1046;">
<w:t>Учёба &amp; «сад» &lt;&#x416;&gt;<![CDATA[<b> & ]]></w:t><w:b w:val="0"/><w:i /></w:p >
`;
  expect(read(part).children.filter((child) => typeof child !== 'string')).toEqual([
    {
      name: 'p',
      attributes: { rsid: '1', space: 'a"Ж' },
      children: [
        '\n',
        { name: 't', attributes: {}, children: ['Учёба & «сад» <Ж><b> & '] },
        { name: 'b', attributes: { val: '0' }, children: [] },
        { name: 'i', attributes: {}, children: [] },
      ],
    },
  ]);
});

test.each([
  ['nothing', ''],
  ['words alone', 'слова'],
  ['an element that nobody closes', '<a><b></b>'],
  ['an element that is closed too late', '<a><b></a></b>'],
  ['an element that another one closes', '<a><b></a>'],
  ['a closing tag of nothing', '<a></b></a>'],
  ['a closing tag without a name', '<a></></a>'],
  ['a closing tag behind the end', '<a></a></a>'],
  ['two roots', '<a/><b/>'],
  ['words before the root', 'слова<a/>'],
  ['words behind the root', '<a/>слова'],
  ['a sign that opens nothing', '<a>1 < 2</a>'],
  ['a tag that never ends', '<a>1</a><b'],
  ['a cut part', '<a><b>слова</b><b c="1'],
  ['a name that is none', '<a><1b/></a>'],
  ['an attribute without quotes', '<a b=1/>'],
  ['an attribute without a value', '<a b/>'],
  ['an attribute whose name is none', '<a 1="1"/>'],
  ['attributes without a space', '<a b="1"c="2"/>'],
  ['a stroke among attributes', '<a / b="1"></a>'],
  ['an ampersand alone', '<a>я & ты</a>'],
  ['an entity that is none', '<a>&foo;</a>'],
  ['an entity that is none, in an attribute', '<a b="&foo;"/>'],
  ['a comment without an end', '<a/><!-- конец'],
  ['data without an end', '<a><![CDATA[ слова</a>'],
  ['a declaration', '<a><!ELEMENT b></a>'],
])('%s is no XML', (_, text) => {
  expect(() => read(text)).toThrow('well-formed');
});
