import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { UnreadableError } from '../../../src/read/source.ts';
import { LIMITS } from '../../../src/read/word/limits.ts';
import { visitPlainXml, WHOLE } from '../../../src/read/word/plain-xml.ts';
import { visitXml } from '../../../src/read/word/xml.ts';
import type { XmlVisitor } from '../../../src/read/word/xml-element.ts';
import { parseXml } from '../../../src/read/word/xml-parser.ts';
import { BY_HAND } from '../../support/word-by-hand.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const VOCABULARIES: Readonly<Record<string, string>> = { [WORD]: 'word', [STRICT]: 'word', [COMPATIBILITY]: 'compatibility' };

/** What was met, in its order; `undefined` where the part was refused. */
type Met = readonly string[] | undefined;

function met(read: (say: (what: string) => void) => void): Met {
  const said: string[] = [];
  try {
    read((what) => said.push(what));
    return said;
  } catch {
    return undefined;
  }
}

const ASKED = ['val', 'id', 'w', 'xmlns', 'space'];

/** Each element with its vocabulary, name, attributes and place. */
const telling = (say: (what: string) => void): XmlVisitor => ({
  open: (element) =>
    say(
      `${element.vocabulary} ${element.name} ${ASKED.map((name) => element.attribute(name) ?? '-').join(' ')} ${element.start}-${element.end} ${element.selfClosing}`,
    ),
  close: (element, start, end) => say(`/${element.name} ${element.start} ${start}-${end}`),
});

/** By our reader. */
const byUs = (xml: string): Met => met((say) => visitXml(xml, telling(say)));

/** By our reader where it leaves all to the parser. */
const byParser = (xml: string): Met => met((say) => parseXml(xml, telling(say), 0));

/** Whether the parser is not asked at all. */
const isPlain = (xml: string): boolean => visitPlainXml(xml, { open() {}, close() {} }) === WHOLE;

/** By the parser's own namespaces. */
const bySaxes = (xml: string): Met =>
  met((say) => {
    const parser = new SaxesParser({ xmlns: true });
    const open: { readonly name: string; readonly start: number }[] = [];
    const startOf = (end: number) => xml.lastIndexOf('<', end - 1);
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('doctype', () => {
      throw new Error('refused');
    });
    parser.on('opentag', (tag) => {
      const asked = ASKED.map((name) => Object.values(tag.attributes).find(({ local }) => local === name)?.value ?? '-');
      const start = startOf(parser.position);
      open.push({ name: tag.local, start });
      say(`${VOCABULARIES[tag.uri] ?? 'other'} ${tag.local} ${asked.join(' ')} ${start}-${parser.position} ${tag.isSelfClosing}`);
    });
    parser.on('closetag', (tag) => {
      const { name, start } = open.pop()!;
      say(`/${name} ${start} ${tag.isSelfClosing ? start : startOf(parser.position)}-${parser.position}`);
    });
    parser.write(xml).close();
  });

// The names below are few, so that prefixes are declared anew, hidden, taken back and forgotten, and two of them mean one namespace.
const prefix = fc.constantFrom('', 'w:', 'x:', 'mc:', 'y:');
const local = fc.constantFrom('p', 'r', 't', 'val', 'id', 'w', 'constructor', '__proto__');
const name = fc.oneof(
  { weight: 30, arbitrary: fc.tuple(prefix, local).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.constantFrom(':p', 'p:', 'w:p:q', 'xmlns:p', 'xml:space', 'é', '1', '𐐀:𐐀') },
);
const namespace = fc.constantFrom(WORD, STRICT, COMPATIBILITY, 'urn:x', '', ' urn:x ', 'http://www.w3.org/XML/1998/namespace');
const declaration = fc
  .tuple(fc.constantFrom('xmlns', 'xmlns:w', 'xmlns:x', 'xmlns:mc', 'xmlns:y', 'xmlns:xml'), namespace)
  .map(([attribute, uri]) => ` ${attribute}="${uri}"`);
const attribute = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(name, fc.constantFrom('1', 'a > b', '&amp;', 'a\tb\r\nc', '&#10;&#xA;', 'é’'))
      .map(([key, value]) => ` ${key}="${value}"`),
  },
  { weight: 1, arbitrary: fc.tuple(name, fc.constantFrom('1', 'a "b"', '<', '&', '&#xFFFF;')).map(([key, value]) => ` ${key}='${value}'`) },
  { weight: 2, arbitrary: declaration },
);
const gap = fc.constantFrom('', ' ', '\n', '\r\n', '\t ');
const TEXTS = ['short', 'long '.repeat(30), `${'x'.repeat(63)}`, `${'x'.repeat(64)}`, `${'more > '.repeat(20)}`, '\r\n'.repeat(40)];
const text = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...TEXTS) },
      { weight: 4, arbitrary: fc.constantFrom('&amp;', '&#8217;', '&#x1F600;', '😀', ']', 'é’') },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '<!-- a comment that is long, and > in it, and long, and long, and long, and long -->',
          '<?target body?>',
        ),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(`<![CDATA[> ${'in it '.repeat(20)}]]>`, ']]>', '&', '&none;', '\u0001', '\ud800', '<?a:b c?>', '--'),
      },
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''));

const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      fc.array(attribute, { maxLength: 4 }),
      gap,
      fc.oneof({ maxDepth: 4 }, fc.constant(undefined), fc.array(fc.oneof(tie('element'), text), { maxLength: 4 })),
    )
    .map(([tag, attributes, space, inner]) =>
      inner === undefined
        ? `<${tag}${attributes.join('')}${space}/>`
        : `<${tag}${attributes.join('')}${space}>${inner.join('')}</${tag}${space}>`,
    ),
}));
const head = fc.constantFrom(
  '',
  '<?xml version="1.0"?>\n',
  '<?xml version="1.1"?>',
  '\ufeff',
  '<!-- > -->',
  `<?xml version="1.0"?>${'x'.repeat(80)}`,
);
const declared = `xmlns:w="${WORD}" xmlns:x="urn:x" xmlns:mc="${COMPATIBILITY}"`;
const part = fc
  .tuple(head, fc.array(element, { maxLength: 4 }), text)
  .map(([first, inner, last]) => `${first}<root ${declared}>${inner.join('')}${last}</root>`);

// The parser is not asked for namespaces, which would take it twice the time: what is done in its place is held against it.
test('names mean, places are and what is unsound is refused as by the parser’s own namespaces', () => {
  let sound = 0;
  let plain = 0;
  fc.assert(
    fc.property(part, (xml) => {
      const expected = bySaxes(xml);
      if (expected) sound += 1;
      if (isPlain(xml)) plain += 1;
      expect(byUs(xml)).toEqual(expected);
      expect(byParser(xml)).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
  expect(sound).toBeGreaterThan(300);
  expect(plain).toBeGreaterThan(100);
});

// What Word writes is hardly ever given to the parser, so its ways are tried by damage: a part of every construct, with something put in, left out or moved.
const PARTS = Object.values(BY_HAND).filter((inner) => typeof inner === 'string');
const damage = fc.oneof(
  fc.constantFrom(
    '<',
    '>',
    '/',
    '"',
    "'",
    '=',
    ' ',
    '\r\n',
    '&',
    '&amp;',
    '&#0;',
    '&#xD800;',
    '&none;',
    ']]>',
    '\u0001',
    '\ufffe',
    '\ud800',
    '\ufeff',
  ),
  fc.constantFrom(
    '<!-- > -->',
    '<![CDATA[a<b]]>',
    '<?a b?>',
    '<!DOCTYPE a>',
    '<w:p>',
    '</w:p>',
    '<w:r/>',
    ' w:val="2"',
    ' x:val="2"',
    'xmlns:w="urn:x"',
  ),
  fc.nat({ max: 9 }),
);
const damages = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), damage), { maxLength: 3 });

test('a part of every construct, and any damage done to it, is read as the parser reads it', () => {
  const whole = PARTS.map((inner) => `<root ${declared} xmlns:r="urn:r" xmlns:wps="urn:s" xmlns:w14="urn:14">${inner}</root>`);
  expect(whole.filter(isPlain).length).toBeGreaterThan(whole.length / 2);
  let refused = 0;
  fc.assert(
    fc.property(fc.constantFrom(...whole), damages, (sound, done) => {
      let xml = sound;
      for (const [where, what] of done) {
        const at = Math.floor(where * xml.length);
        // A number: so many characters are left out.
        xml = xml.slice(0, at) + (typeof what === 'string' ? what : '') + xml.slice(typeof what === 'string' ? at : at + what);
      }
      const expected = byParser(xml);
      if (!expected) refused += 1;
      expect(byUs(xml)).toEqual(expected);
    }),
    { numRuns: 1500 },
  );
  expect(refused).toBeGreaterThan(300);
});

test.each([
  ['a prefix that stands for nothing', '<a xmlns:w="u"><x:b/></a>'],
  ['a prefix that stands for nothing, of an attribute', '<a xmlns:w="u"><w:b x:c=""/></a>'],
  ['a prefix out of its element', '<a><b xmlns:w="u"/><w:c/></a>'],
  ['one attribute under two prefixes', '<a xmlns:w="u"><b xmlns:x="u" w:c="" x:c=""/></a>'],
  ['a prefix taken back', '<a xmlns:w="u"><b xmlns:w=""/></a>'],
  ['a name with two colons', '<a xmlns:w="u"><w:b:c/></a>'],
  ['the prefix of prefixes', '<xmlns:a/>'],
  ['text before the root', `<?xml version="1.0"?>${'x'.repeat(100)}<a/>`],
  ['text after the root', `<a></a>${'x'.repeat(100)}`],
  ['text that is cut off', `<a>${'x'.repeat(100)}`],
])('refused: %s', (_what, xml) => {
  expect(() => visitXml(xml, { open() {}, close() {} })).toThrow(UnreadableError);
});

test('a part of nothing but new names and namespaces is read in no time and little room', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => `<n${index}:a${index} xmlns:n${index}="urn:${index}" b${index}=""/>`).join('');
  let elements = 0;
  visitXml(`<a>${many}</a>`, {
    open: () => {
      elements += 1;
    },
    close() {},
  });
  expect(elements).toBe(20_001);
  const deep = LIMITS.depth - 1;
  const nested = Array.from({ length: deep }, (_, index) => `<a xmlns:n${index}="urn:${index}">`).join('');
  visitXml(`${nested}${'<n0:b n1:c=""/>'.repeat(5000)}${'</a>'.repeat(deep)}`, { open() {}, close() {} });
});
