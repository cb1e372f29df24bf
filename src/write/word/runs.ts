import { visitXml, type XmlElement } from '../../read/word/xml.ts';

/** What stands in a run: the content of a text element, or any other element. Places count in the part. */
export interface RunContent {
  readonly kind: 'text' | 'other';
  readonly start: number;
  end: number;
  /** Of a text element its content, of any other all of it; and whether a split may bare no space that Word would trim. */
  readonly inner: number;
  innerEnd: number;
  readonly preserved: boolean;
}

/** A run of a part, with what a copy of its beginning needs. */
export interface TextRun {
  readonly start: number;
  end: number;
  /** The start tag and the properties, as written. */
  readonly tag: string;
  properties: string;
  /** The prefix of Word's elements, with its colon. */
  readonly prefix: string;
  readonly contents: RunContent[];
  /** Whether it stands right in a paragraph of the body, outside fields: a tracked change can be made in it. */
  readonly plain: boolean;
  /** The run in whose drawing it stands: Word keeps no comments in text boxes, so they are set around that one. */
  readonly holder: TextRun | undefined;
}

/** The comments of a part: where each is anchored. */
export interface CommentMark {
  readonly id: string;
  /** The element that marks it, or the whole run where nothing else stands in it. */
  readonly start: number;
  readonly end: number;
}

export interface RunMap {
  /** In the order of the part. */
  readonly runs: readonly TextRun[];
  readonly marks: readonly CommentMark[];
}

/** Where Word itself tracks changes as we do; in content controls, links, text boxes and other changes it does not. */
const PLAIN = new Set(['document', 'body', 'tbl', 'tr', 'tc', 'p', 'r']);
const MARKS = new Set(['commentRangeStart', 'commentRangeEnd']);

/** Maps the runs of a part and the comments anchored in it. */
export function mapRuns(xml: string): RunMap {
  const runs: TextRun[] = [];
  const marks: CommentMark[] = [];
  const open: { readonly run: TextRun; readonly depth: number; references: string[] }[] = [];
  /** Names of the elements that are open. */
  const path: string[] = [];
  let depth = 0;
  let fields = 0;
  let content: RunContent | undefined;
  visitXml(xml, {
    open(element) {
      depth += 1;
      path.push(element.vocabulary === 'word' ? element.name : '');
      if (element.vocabulary === 'word' && element.name === 'fldChar') {
        const kind = element.attribute('fldCharType');
        fields += kind === 'begin' ? 1 : kind === 'end' ? -1 : 0;
      }
      const current = open.at(-1);
      if (current && depth === current.depth + 1) content = contentOf(xml, element);
      if (element.vocabulary !== 'word') return;
      if (MARKS.has(element.name)) marks.push({ id: element.attribute('id') ?? '', start: element.start, end: element.end });
      if (element.name === 'commentReference') current?.references.push(element.attribute('id') ?? '');
      if (element.name !== 'r') return;
      const tag = xml.slice(element.start, element.end).replace(/\/>$/, '>');
      const run: TextRun = {
        start: element.start,
        end: element.end,
        tag,
        properties: '',
        prefix: /^<([^\s:>/]+:)?/.exec(tag)?.[1] ?? '',
        contents: [],
        plain: fields === 0 && path.at(-2) === 'p' && path.every((name) => PLAIN.has(name)),
        holder: current && (current.run.holder ?? current.run),
      };
      runs.push(run);
      open.push({ run, depth, references: [] });
    },
    close(element, start, end) {
      const current = open.at(-1);
      if (current && depth === current.depth + 1) {
        if (element.vocabulary === 'word' && element.name === 'rPr') current.run.properties = xml.slice(element.start, end);
        else if (content?.start === element.start) {
          content.end = end;
          // A tab is white space to the reader from its `<` to its `>`: only text has something inside.
          if (content.kind === 'other') content.innerEnd = end;
          else content.innerEnd = element.selfClosing ? content.inner : start;
          current.run.contents.push(content);
        } else
          current.run.contents.push({ kind: 'other', start: element.start, end, inner: element.start, innerEnd: end, preserved: true });
        content = undefined;
      }
      if (current && depth === current.depth) {
        current.run.end = end;
        open.pop();
        if (current.references.length > 0 && current.run.contents.length === current.references.length) {
          for (const id of current.references) marks.push({ id, start: current.run.start, end });
        }
      }
      depth -= 1;
      path.pop();
    },
  });
  return { runs, marks };
}

function contentOf(xml: string, element: XmlElement): RunContent | undefined {
  if (element.vocabulary !== 'word' || element.name === 'rPr') return undefined;
  const text = element.name === 't';
  return {
    kind: text ? 'text' : 'other',
    start: element.start,
    end: element.end,
    inner: text ? element.end : element.start,
    innerEnd: element.end,
    preserved: !text || element.attribute('space') === 'preserve' || !/^\s|\s$/.test(xml.slice(element.end, xml.indexOf('<', element.end))),
  };
}
