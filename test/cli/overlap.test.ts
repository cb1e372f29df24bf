import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { refused, workplace } from './workplace.ts';

const FIVE = path.join(import.meta.dirname, '..', '..', 'fixtures', 'five-reports');
const SHARED = `The stairs to the upper store are steep and the handrail ends two steps early, which matters after this operation. Please review
the rota before the first week and write down what was agreed on 3 May.`;
const on = (name: string, text: string) => `# Report on ${name}\n\n## Opinion\n\n${text}\n`;
const place = workplace({
  'a.md': on('Mr Hart', `${SHARED}\n\nHe mends nets <b>& ropes</b> at the "old" quay, and lifts no more than a coil of rope at a time.`),
  'b.md': on(
    'Ms Bose',
    `${SHARED.replace('steep', 'rather steep').replace('3 May', '9 June')}\n\nShe sells tickets and may not stand at the counter for long.`,
  ),
  'c.md': on('Ms Lunt', 'Lifting crates above the shoulder brings the pain back within minutes, so the top racks are out until July.'),
  'consent.md': SHARED,
});

describe('ohlint overlap', () => {
  it('shows how alike reports are', () => {
    const { code, stdout, stderr } = place.run(['overlap', 'a.md', 'b.md', 'c.md']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^ +1 +2 +3 any$/m);
    expect(stdout).toMatch(/^1 +a\.md +· +6\d +0 +6\d$/m);
    expect(stdout).toMatch(/^3 +c\.md +0 +0 +· +0$/m);
    // Into a pipe go no words of the reports.
    expect(stdout).not.toContain('handrail');
  });

  it('finds in the five reports of the article what its author had to search for', () => {
    const found = JSON.parse(place.run(['overlap', FIVE, '--format', 'json']).stdout);
    expect(found).toHaveLength(5);
    for (const { inOthers } of found) expect(inOthers).toBeGreaterThanOrEqual(75);
  });

  it('sets standard text aside', () => {
    const [first] = JSON.parse(place.run(['overlap', 'a.md', 'b.md', '--exempt', 'consent.md', '--format', 'json']).stdout);
    // A name that stands beside it is all that is left.
    expect(first.inOthers).toBeLessThan(6);
  });

  it('gives 100 % for a copy', () => {
    place.write('copy.md', on('Mr Hart', SHARED));
    place.write('original.md', on('Ms Bose', SHARED));
    const found = JSON.parse(place.run(['overlap', 'copy.md', 'original.md', '--format', 'json']).stdout);
    expect(found.map(({ inOthers }: { inOthers: number }) => inOthers)).toEqual([100, 100]);
  });

  it('gives as many formats as are asked for, one of them printed', () => {
    const asked = ['--format', 'html=both/page.html', '--format', 'json', '--format', 'text=both/table.txt'];
    const { code, stdout } = place.run(['overlap', 'a.md', 'b.md', ...asked]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(readFileSync(place.file('both/page.html'), 'utf8')).toContain('handrail');
    expect(readFileSync(place.file('both/table.txt'), 'utf8')).toMatch(/^1 +a\.md/m);
    refused(place.run(['overlap', 'a.md', 'b.md', '--format', 'json', '--format', 'text']), 'Only one format can be printed.');
    refused(place.run(['overlap', 'a.md', 'b.md', '--format', 'json=x', '--format', 'html=./x']), 'Two formats would be written to x.');
  });

  it('never writes over a report or a standard text, and writes the others all the same', () => {
    for (const own of ['./b.md', 'consent.md']) {
      const before = readFileSync(place.file(own), 'utf8');
      const asked = ['--exempt', 'consent.md', '--format', `html=${own}`, '--format', 'json=kept.json'];
      const { code, stderr } = place.run(['overlap', 'a.md', 'b.md', ...asked]);
      expect(code).toBe(2);
      expect(stderr).toContain(`The comparison was not written to ${own}: it is one of the reports.`);
      expect(readFileSync(place.file(own), 'utf8')).toBe(before);
      expect(JSON.parse(readFileSync(place.file('kept.json'), 'utf8'))).toHaveLength(2);
    }
  });

  it('says what is missing', () => {
    refused(place.run(['overlap']), 'Name the reports to compare');
    refused(place.run(['overlap', 'a.md']), 'fewer than two reports');
    refused(place.run(['overlap', 'a.md', 'b.md', '--format', 'htm']), 'Did you mean “html”?');
  });
});

describe('the page of ohlint overlap', () => {
  const page = () => {
    const { code, stderr } = place.run(['overlap', 'a.md', 'b.md', 'c.md', '--format', 'html=page.html']);
    expect(code).toBe(0);
    expect(stderr).toContain('keep it as safe as them');
    return readFileSync(place.file('page.html'), 'utf8');
  };

  it('needs nothing else: no script, no address, no picture', () => {
    const html = page();
    expect(html).not.toMatch(/<script|https?:|src=|@import|url\(|<link/i);
    expect(html).toContain("default-src 'none'");
  });

  it('is well-formed, whatever the reports hold', () => {
    const html = page();
    expect(html).toContain('at the &quot;old&quot; quay');
    const open: string[] = [];
    for (const [, slash, name = ''] of html.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
      if (/^(?:meta|br)$/.test(name)) continue;
      if (slash) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it('shows two reports side by side, and what differs in what they share', () => {
    const html = page();
    const section = /<section id="pair-1-2">[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
    expect(section).toContain('handrail');
    expect(section).toContain('<b>rather</b>');
    expect(section).toMatch(/<i>3 May\.?<\/i>/);
    expect(section).toMatch(/<i>9 June\.?<\/i>/);
    expect(section.replace(/<[^>]+>/g, ' ')).toContain('tickets');
  });

  it('loses no word of either report', () => {
    const html = page();
    const [, first = '', second = ''] = /<article>([\s\S]*?)<\/article>\s*<article>([\s\S]*?)<\/article>/.exec(html) ?? [];
    const plain = (article: string) =>
      article
        .replace(/<a [^>]*>\d+<\/a>/g, '')
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ');
    expect(plain(first)).toContain(
      'The stairs to the upper store are steep and the handrail ends two steps early, which matters after this operation. Please review the rota before the first week and write down what was agreed on 3 May.',
    );
    expect(plain(second)).toContain('are rather steep and the handrail');
  });
});
