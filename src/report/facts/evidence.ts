import type { Layout } from '../layout.ts';
import { once } from '../once.ts';
import type { Report } from '../report.ts';
import { type Field, fieldsOf } from './fields.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { type LetterLine, letterLinesOf } from './letter-lines.ts';

/** Where facts are looked for, each made on first use: front matter, then the header block, then the text. */
export interface Evidence {
  readonly report: Report;
  readonly layout: Layout;
  readonly frontMatter: FrontMatter;
  readonly problems: readonly string[];
  readonly fields: readonly Field[];
  /** The lines of the letterhead, the recipient's address and the signature. */
  readonly letter: readonly LetterLine[];
  /** The title of the report and the subject line of a letter. */
  readonly titles: readonly LetterLine[];
}

export function evidenceOf(report: Report, layout: Layout): Evidence {
  const matter = once(() => (report.source.frontMatter ? readFrontMatter(report.source.frontMatter.yaml) : { given: {}, problems: [] }));
  const fields = once(() => fieldsOf(report, layout));
  const letter = once(() => letterLinesOf(report, layout));
  const titles = once(() => letter().filter((line) => line.part === 'title' || line.part === 'subject'));
  return {
    report,
    layout,
    get frontMatter() {
      return matter().given;
    },
    get problems() {
      return matter().problems;
    },
    get fields() {
      return fields();
    },
    get letter() {
      return letter();
    },
    get titles() {
      return titles();
    },
  };
}
