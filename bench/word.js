// What a Word document of a million characters takes to read, in terms of a bare pass of the XML parser (saxes, handlers that do nothing) over the same
// document, and how much memory. Reading is all from the bytes of the file to the text with its places. Each is done in a process of its own,
// several times, after one over a letter of a page: the first pass is what a run of the command line sees, the later ones what an editor does.
//
//   node bench/word.js read|bare|nothing FOLDER     (by `npm run bench`: measures, and says so in JSON)
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { build } from 'esbuild';

const CHARACTERS = 1_000_000;
const PASSES = 15;
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const root = path.join(import.meta.dirname, '..');

const median = (list) => [...list].sort((a, b) => a - b)[(list.length - 1) >> 1];
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** One run a paragraph, as converters write it. */
const plainParagraph = (text) =>
  `<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>\n`;

/** Cut where the author stopped and went on, with the marks of each session and the look of each run: as Word writes it. */
function typedParagraph(text) {
  const look = '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr>';
  const pieces = text.match(/.{1,70}/gs) ?? [];
  const runs = pieces.map(
    (piece, index) =>
      `<w:r w:rsidRPr="00A1${(index * 7919 + 4096).toString(16)}">${look}<w:t xml:space="preserve">${escaped(piece)}</w:t></w:r>`,
  );
  return `<w:p w:rsidR="00C23A71" w:rsidRDefault="00C23A71" w:rsidP="00F1203B"><w:pPr><w:pStyle w:val="BodyText"/>${look}</w:pPr>${runs.join('<w:proofErr w:type="spellStart"/>')}</w:p>`;
}

const SHAPES = { 'one run a paragraph': plainParagraph, 'as Word writes it': typedParagraph };

async function writeDocument(folder, name, paragraphs, shape) {
  const document = `<?xml version="1.0" encoding="UTF-8"?>\n<w:document xmlns:w="${WORD}"><w:body>${paragraphs.map(shape).join('')}<w:sectPr/></w:body></w:document>`;
  const related = (inner) => `<Relationships xmlns="${RELATIONSHIPS}">${inner}</Relationships>`;
  const parts = {
    '_rels/.rels': related(`<Relationship Id="a" Type="${RELATED}/officeDocument" Target="word/document.xml"/>`),
    'word/_rels/document.xml.rels': related(`<Relationship Id="b" Type="${RELATED}/styles" Target="styles.xml"/>`),
    'word/styles.xml': `<w:styles xmlns:w="${WORD}"><w:style w:type="paragraph" w:styleId="BodyText"><w:name w:val="Body Text"/></w:style></w:styles>`,
    'word/document.xml': document,
  };
  const writer = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, text] of Object.entries(parts)) await writer.add(name, new TextReader(text), { lastModDate: new Date(2026, 0, 1) });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.docx`), await writer.close());
  writeFileSync(path.join(folder, `${name}.xml`), document);
}

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** In a process of its own: the milliseconds of each pass, and the peak of memory. */
async function measure(what, folder) {
  const passes = [];
  const file = (name) => readFileSync(path.join(folder, name));
  let pass = async (_name) => {};
  if (what === 'read') {
    const { open } = createRequire(import.meta.url)(path.join(folder, '..', 'open.cjs'));
    const files = { letter: file('letter.docx'), book: file('book.docx') };
    pass = (name) => open(files[name], 'report.docx');
  } else if (what === 'bare') {
    const { SaxesParser } = await import('saxes');
    const files = { letter: file('letter.xml').toString(), book: file('book.xml').toString() };
    pass = async (name) => {
      const parser = new SaxesParser({ xmlns: true });
      for (const event of ['opentag', 'closetag', 'text']) parser.on(event, () => {});
      parser.write(files[name]).close();
    };
  }
  await pass('letter');
  for (let index = 0; index < PASSES; index += 1) {
    const before = cpu();
    await pass('book');
    passes.push(cpu() - before);
  }
  console.log(JSON.stringify({ passes, peak: process.resourceUsage().maxRSS / 1024 }));
}

/** For each shape of document: milliseconds of the first and of a later pass, their ratios to the bare pass, and the peaks in MiB. */
export async function readingOfWord(scratch, runs) {
  const reports = path.join(scratch, 'word-reports');
  spawnSync(process.execPath, [path.join(import.meta.dirname, 'reports.js'), '--out', reports, '--count', '250']);
  const paragraphs = [];
  let characters = 0;
  for (const line of readdirSync(reports)
    .sort()
    .flatMap((name) => readFileSync(path.join(reports, name), 'utf8').split('\n'))) {
    if (line.length < 80 || characters >= CHARACTERS) continue;
    paragraphs.push(line);
    characters += line.length;
  }
  await build({
    absWorkingDir: root,
    entryPoints: ['src/read/open.ts'],
    outfile: path.join(scratch, 'open.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
    external: ['iconv-lite'],
    define: { 'import.meta.url': '__filename' },
  });
  const found = [];
  for (const [shape, paragraph] of Object.entries(SHAPES)) {
    const folder = path.join(scratch, shape.replaceAll(' ', '-'));
    await writeDocument(folder, 'letter', paragraphs.slice(0, 12), paragraph);
    await writeDocument(folder, 'book', paragraphs, paragraph);
    const once = (what) => JSON.parse(spawnSync(process.execPath, [import.meta.filename, what, folder], { encoding: 'utf8' }).stdout);
    const rounds = Array.from({ length: runs }, () => ({ read: once('read'), bare: once('bare'), nothing: once('nothing') }));
    const of = (take) => median(rounds.map(take));
    const later = ({ passes }) => median(passes.slice(-7));
    found.push({
      shape,
      characters,
      first: of(({ read }) => read.passes[0]),
      firstRatio: of(({ read, bare }) => read.passes[0] / bare.passes[0]),
      later: of(({ read }) => later(read)),
      laterRatio: of(({ read, bare }) => later(read) / later(bare)),
      peak: of(({ read }) => read.peak),
      barePeak: of(({ bare }) => bare.peak),
      nodePeak: of(({ nothing }) => nothing.peak),
    });
  }
  return found;
}

if (process.argv[1] === import.meta.filename) await measure(process.argv[2], process.argv[3]);
