import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import iconv from 'iconv-lite';
import { archiveOf, NAMESPACES, wordFile } from '../support/word.ts';
import { BY_HAND } from '../support/word-by-hand.ts';
import { damagedIndex } from './indexes.ts';
import type { Trial } from './invariants.ts';

const FIXTURES = path.join(import.meta.dirname, '..', '..', 'fixtures');
const reports = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:md|txt)$/.test(name) && !/utf-16|windows/.test(name))
  .sort()
  .map((name) => readFileSync(path.join(FIXTURES, name), 'utf8'));

/** What trips readers up: mark-up begun and not ended, characters nobody sees, words in other scripts, instructions, references, fields. */
const FRAGMENTS = [
  '\n\n',
  '\r',
  '\r\n',
  '\t',
  '    ',
  '# ',
  '## Advice\n\n',
  '- ',
  '1. ',
  '> ',
  '> > - 1. ',
  '| a | b |\n|---|---|\n| c | d |\n',
  '|',
  '+-----+-----+\n| a   | b   |\n+-----+-----+\n',
  '***',
  '**',
  '_',
  '`',
  '```\n',
  '~~~',
  '[a](b',
  '[^1]: ',
  '![',
  '](',
  '<!--',
  '-->',
  '<!-- ohlint-disable-next-line blame -- why -->',
  '<!-- ohlint-disable -->\n',
  '<!-- ohlint-enable blame, -->',
  '<!-- ohlint-disable-next-line blaim,,causation\u0000 -- -->',
  '[ohlint-disable jargon until 2026-13-45]\n',
  '[ohlint: note]\n',
  '<table><tr><td>',
  '</td>',
  '<script>',
  '<b',
  '&amp;',
  '&#0;',
  '&#x10ffff;',
  '&unknown;',
  '---\n',
  '===\n',
  '---\nkind: review\nsubject: 1\n---\n',
  '{{name}}',
  '«Name»',
  '[[',
  ']]',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u200b',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u00ad',
  '\u0130',
  '\ud83d',
  '\ude00',
  '👩‍⚕️',
  'а',
  'ſ',
  'K',
  'İI',
  '\ufffd',
  '\ufffe',
  'He has been bullied by his manager since 3 May.',
  ' She will return in 4-6 weeks, 31/02/2026, 29 February 2025.',
  '6/52 tds MSK 1/2/3/4/5/6',
  'Dr. Dr. Mr. e.g. i.e. 9 a.m. No. 4.',
  '\'\'\'"""“”‘’',
  '?????!!!!!.....',
  '(((((((((((((((((((((((((((((((((',
  ')))))))))))))))))))',
  '((((a.b)c.d)e.f)',
  '££££€€€ 10,000,000,000,000,000',
  '9'.repeat(60),
  'a'.repeat(300),
  'toString constructor __proto__ hasOwnProperty',
  'Employee: \nManager:\n',
  'Q1. Is he fit?\nA. ',
  '………',
  '☐ ☒ ☑',
];

/** One change of a text. Places are parts of a thousand, so that a change fits every text. */
interface Edit {
  readonly kind: 'insert' | 'delete' | 'repeat' | 'swap' | 'cut' | 'graft';
  readonly at: number;
  readonly length: number;
  readonly words: string;
}

const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...FRAGMENTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const edit: Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('insert', 'insert', 'insert', 'delete', 'repeat', 'swap', 'cut', 'graft'),
  at: fc.nat({ max: 1000 }),
  length: fc.nat({ max: 80 }),
  words: fragment,
});

function edited(text: string, { kind, at, length, words }: Edit): string {
  const place = Math.floor((text.length * at) / 1000);
  const [before, taken, after] = [text.slice(0, place), text.slice(place, place + length), text.slice(place + length)];
  if (kind === 'insert') return before + words + taken + after;
  if (kind === 'delete') return before + after;
  if (kind === 'repeat') return before + taken.repeat(2 + (length % 5)) + after;
  if (kind === 'swap') return before + [...taken].reverse().join('') + after;
  if (kind === 'cut') return before;
  const other = reports[length % reports.length] as string;
  return before + other.slice(place, place + 400) + taken + after;
}

/** A report, or a stretch of one, changed here and there. */
const changedText: Arbitrary<string> = fc
  .tuple(fc.constantFrom(...reports), fc.nat({ max: 900 }), fc.integer({ min: 100, max: 3000 }), fc.array(edit, { maxLength: 8 }))
  .map(([report, from, length, edits]) => {
    const start = from < 450 ? 0 : Math.floor((report.length * from) / 1000);
    return edits.reduce(edited, report.slice(start, start + length));
  });

/** Text made of fragments alone. */
const tangledText: Arbitrary<string> = fc.array(fragment, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));
const someText = fc.oneof({ weight: 3, arbitrary: changedText }, { weight: 2, arbitrary: tangledText });
const readably = ['--no-config', '--format', 'json', '--excerpts', 'always', '--report-unused-directives'];

const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8 with a mark': (text) => Buffer.from(`\ufeff${text}`),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16le with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
  'windows-1252': (text) => iconv.encode(text, 'windows-1252'),
  'lone carriage returns': (text) => Buffer.from(text.replace(/\r?\n/g, '\r')),
};

interface ByteEdit {
  readonly at: number;
  readonly byte: number;
  readonly kind: 'set' | 'insert' | 'delete' | 'truncate';
}

const byteEdit: Arbitrary<ByteEdit> = fc.record({
  at: fc.nat({ max: 100_000 }),
  byte: fc.oneof(fc.nat({ max: 255 }), fc.constantFrom(0, 0x80, 0xc3, 0xed, 0xff, 0xfe)),
  kind: fc.constantFrom('set', 'set', 'insert', 'delete', 'truncate'),
});

function bytesEdited(bytes: Uint8Array, { at, byte, kind }: ByteEdit): Uint8Array {
  const place = Math.floor((bytes.length * at) / 100_001);
  if (kind === 'truncate') return bytes.slice(0, place);
  const after = bytes.subarray(kind === 'insert' ? place : place + 1);
  return Buffer.concat([bytes.subarray(0, place), Buffer.from(kind === 'delete' ? [] : [byte]), after]);
}

const encoded: Arbitrary<Uint8Array> = fc
  .tuple(someText, fc.constantFrom(...Object.keys(encodings)), fc.array(byteEdit, { maxLength: 6 }))
  .map(([text, encoding, edits]) => edits.reduce(bytesEdited, encodings[encoding]!(text)));

const XML_FRAGMENTS = [
  '<w:p>',
  '</w:p>',
  '<w:r><w:t>',
  '</w:t></w:r>',
  '<w:t xml:space="preserve"> </w:t>',
  '<w:ins w:id="1"><w:r><w:t>more</w:t></w:r></w:ins>',
  '<w:del w:id="2"><w:r><w:delText>less</w:delText></w:r></w:del>',
  '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:instrText> PAGE </w:instrText>',
  '<w:numPr><w:ilvl w:val="99"/><w:numId w:val="-1"/></w:numPr>',
  '<w:pStyle w:val="Heading1"/>',
  '<w:outlineLvl w:val="x"/>',
  '<w:footnoteReference w:id="2"/>',
  '<w:commentRangeStart w:id="9"/>',
  '<w:commentRangeEnd w:id="9"/>',
  '<w:sym w:char="F0FC" w:font="Wingdings"/>',
  '<w:br/><w:tab/><w:cr/>',
  '<mc:AlternateContent><mc:Choice><w:p/></mc:Choice></mc:AlternateContent>',
  '<w:sdt><w:sdtContent>',
  '<w:altChunk r:id="x"/>',
  '<x:y xmlns:x="urn:x"/>',
  '&amp;',
  '&#x0;',
  '&bogus;',
  '<![CDATA[ <w:t> ]]>',
  '<!-- c -->',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<?pi?>',
  '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="999999999999"/></w:lvlOverride>',
  'w:val="',
  '>',
  '<',
  '"',
  '\u0000',
  '\ud800',
];
const xmlEdit: Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('insert', 'insert', 'insert', 'delete', 'repeat', 'swap', 'cut'),
  at: fc.nat({ max: 1000 }),
  length: fc.nat({ max: 60 }),
  words: fc.constantFrom(...XML_FRAGMENTS),
});

const PARTS = ['body', 'styles', 'numbering', 'header', 'footer', 'footnotes', 'comments'] as const;

/** A Word document whose parts were changed as text: sound as an archive, often no sound XML. */
export const changedParts: Arbitrary<Promise<Uint8Array>> = fc
  .tuple(fc.constantFrom(...PARTS), fc.array(xmlEdit, { minLength: 1, maxLength: 4 }))
  .map(([part, edits]) => wordFile({ ...BY_HAND, [part]: edits.reduce(edited, BY_HAND[part] ?? '') }));

/** A whole part of another kind in the place of the document, relationships that lead in circles, parts without a name. */
const strangeParts: Arbitrary<Promise<Uint8Array>> = fc
  .dictionary(
    fc.constantFrom(
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
      'word/_rels/document.xml.rels',
      'word/../word/document.xml',
      '/word/x',
      'é',
    ),
    fc.oneof(
      fc.constantFrom(
        '',
        '<a/>',
        `<w:document ${NAMESPACES}><w:body><w:p><w:r><w:t>He is fit.</w:t></w:r></w:p></w:body></w:document>`,
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="../../../../etc/passwd"/></Relationships>',
      ),
      fc.string(),
    ),
  )
  .map((parts) => archiveOf(parts));

const wordFixtures = ['shoulder.pandoc.docx', 'shoulder.libreoffice.docx', 'by-hand.docx'].map((name) =>
  readFileSync(path.join(FIXTURES, 'word', name)),
);

/** A Word document with bytes changed, or cut short. */
const changedArchive: Arbitrary<Promise<Uint8Array>> = fc
  .tuple(fc.constantFrom(...wordFixtures), fc.array(byteEdit, { minLength: 1, maxLength: 12 }))
  .map(async ([bytes, edits]) => edits.reduce(bytesEdited, bytes as Uint8Array));

const DRAFT = '# Report\n\nMr Doyle has been bullied by his manager since May. He will return in due course.\n';

const KEYS = [
  'rules',
  'kind',
  'jurisdiction',
  'audience',
  'fail-on',
  'max-warnings',
  'extends',
  'overrides',
  'templates',
  'ignore',
  'excerpts',
  'rule-files',
  'plugins',
  'index',
  'index-key',
  'exempt',
  'others',
  'ruels',
  '__proto__',
  'constructor',
  '',
];
const word = fc.constantFrom(
  'error',
  'off',
  'warn',
  'recommended',
  'strict',
  'uk',
  'blame',
  'report-length',
  'nowhere.yaml',
  '**/*.md',
  '*',
  '.',
  '',
  '\u0000',
  'null',
  '{',
  'constructor',
  './config.yaml',
  '/etc/passwd',
);
const scalar = fc.oneof(word, fc.boolean(), fc.constant(null), fc.integer(), fc.constantFrom(-0, 1e308, 0.1), fc.string({ maxLength: 6 }));
const { value: configValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(fc.constantFrom('blame', 'report-length', 'files', 'kinds', 'rules', 'use', 'as', 'level', '__proto__'), word),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
}));
const configObject = fc.dictionary(fc.constantFrom(...KEYS), configValue, { maxKeys: 5 });
const GOOD_CONFIG =
  'extends: [recommended, uk]\nrules:\n  blame: error\n  report-length: [warning, { words: 900 }]\noverrides:\n  - files: ["drafts/**"]\n    rules: { jargon: off }\nfail-on: warning\nignore: ["old/**"]\n';
const YAML_FRAGMENTS = [
  '\n',
  '  ',
  '\t',
  ': ',
  '- ',
  '&a ',
  '*a',
  '!!js/function "x"',
  '!!binary ',
  '<<: *a',
  '? ',
  '|',
  '>',
  '{',
  '}',
  '[',
  ']',
  "'",
  '"',
  '#',
  '%YAML 9',
  '---\n',
  '...\n',
  '\u0000',
  '\ufeff',
  '~',
  '.inf',
  '0x',
  '2026-01-01',
  '__proto__: {}',
];
const yamlEdit: Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('insert', 'insert', 'delete', 'repeat', 'swap', 'cut'),
  at: fc.nat({ max: 1000 }),
  length: fc.nat({ max: 20 }),
  words: fc.constantFrom(...YAML_FRAGMENTS),
});
const yamlText = (good: string) => fc.array(yamlEdit, { minLength: 1, maxLength: 5 }).map((edits) => edits.reduce(edited, good));

const RULE_FILE =
  'rules:\n  - id: house/cease\n    kind: phrase\n    phrases: [cease, "stop work*"]\n    message: Say what is meant.\n    examples: { wrong: [He must cease.], right: [He works.] }\n  - id: house/pattern\n    kind: phrase\n    pattern: "(a+)+$"\n    message: No.\n';
const FRONT_MATTER =
  'kind: review\nsubject: E-1234\nauthor: Dr A. Nurse\nreport-date: 2026-05-13\nretain-until: 2034-05-13\nprevious: other.md\nreferral: referral.md\nabsent-since: 2 March 2026\n';

const BASELINE = [
  '# ohlint baseline 1: findings that are known and stay silent.',
  `salt ${'0123456789abcdef'.repeat(2)}`,
  `"draft.md" blame blamed ${'ab'.repeat(12)}`,
  `"notes/b.md" jargon term ${'cd'.repeat(12)}`,
  '',
].join('\n');
const BASELINE_FRAGMENTS = [
  '\n',
  '\r',
  '"',
  '\\',
  '\\ud800',
  'salt ',
  '#',
  '<<<<<<< ours\n',
  '=======\n',
  '%',
  '%zz',
  ' ',
  '\u0000',
  '\ufeff',
  '999999999999',
  '"__proto__" a b ',
];
const baselineText = fc
  .array(
    fc.record({
      kind: fc.constantFrom('insert', 'insert', 'delete', 'repeat', 'swap', 'cut') as Arbitrary<Edit['kind']>,
      at: fc.nat({ max: 1000 }),
      length: fc.nat({ max: 30 }),
      words: fc.constantFrom(...BASELINE_FRAGMENTS),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((edits) => edits.reduce(edited, BASELINE));

const directive = fc
  .tuple(
    fc.constantFrom('disable', 'enable', 'disable-next-line', 'disable-line', 'disabel', '', 'disable-next-line\n', 'DISABLE'),
    fc.array(
      fc.constantFrom(
        'blame',
        'allegation-as-fact',
        'blaim',
        ',',
        '--',
        'reason',
        'until',
        '2026-02-31',
        '2020-01-01',
        '\u202e',
        '__proto__',
        '*',
      ),
      { maxLength: 6 },
    ),
    fc.constantFrom(['<!-- ohlint-', ' -->'], ['[ohlint-', ']'], ['<!--ohlint-', '-->'], ['<!-- ohlint-', '']),
  )
  .map(([action, words, [before, after]]) => `${before}${action} ${words.join(' ')}${after}`);
const directedText = fc
  .array(
    fc.oneof(
      directive,
      fc.constantFrom('He has been bullied by his manager.', '\n\n', '\n', '- He will return in due course.', '| a |\n|---|\n'),
    ),
    { minLength: 2, maxLength: 14 },
  )
  .map((parts) => `# Report\n\nHe is fit.\n\n${parts.join('\n')}`);

const asTrial =
  (name: string, args: readonly string[] = readably) =>
  (content: string | Uint8Array): Promise<Trial> =>
    Promise.resolve({ files: { [name]: content }, args: [...args, name] });
const beside =
  (name: string, args: readonly string[]) =>
  (content: string | Uint8Array): Promise<Trial> =>
    Promise.resolve({ files: { [name]: content, 'draft.md': DRAFT }, args: [...args, '--format', 'json', 'draft.md'] });
const asWordTrial = async (bytes: Promise<Uint8Array>): Promise<Trial> => asTrial('report.docx')(await bytes);

/** The kinds of inputs that are tried, each with how it is made up. */
export const KINDS: Readonly<Record<string, Arbitrary<Promise<Trial>>>> = {
  markdown: someText.map(asTrial('report.md')),
  'plain text': someText.map(asTrial('report.txt')),
  'text without a name': someText.map(asTrial('report')),
  encodings: encoded.map(asTrial('report.txt')),
  directives: directedText.map(asTrial('report.md')),
  'front matter': fc
    .oneof(
      yamlText(FRONT_MATTER),
      configObject.map((value) => JSON.stringify(value)),
    )
    .map((yaml) => asTrial('report.md')(`---\n${yaml}\n---\n\n${DRAFT}`)),
  'Word parts': changedParts.map(asWordTrial),
  'Word archives': fc.oneof(changedArchive, strangeParts).map(asWordTrial),
  'configurations in YAML': yamlText(GOOD_CONFIG).map(beside('config.yaml', ['--config', 'config.yaml'])),
  'configurations in JSON': configObject.map((value) => beside('config.json', ['--config', 'config.json'])(JSON.stringify(value))),
  'rule files': yamlText(RULE_FILE).map(async (yaml) => {
    const { files, args } = await beside('house.yaml', ['--config', 'config.yaml'])(yaml);
    return { files: { ...files, 'config.yaml': 'rule-files: [house.yaml]\n' }, args };
  }),
  baselines: baselineText.map(beside('baseline.txt', ['--no-config', '--baseline', 'baseline.txt'])),
  indexes: damagedIndex,
};
