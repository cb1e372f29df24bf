/**
 * Turns of phrase written as they are read, one to a line, and made into patterns once:
 *
 * - `a/b` one of these words, `(a b | c)` one of these turns, `[a b]` may be there or not
 * - `{he}` a class of words by its name, `~` up to three words of any kind, `~6` up to six
 * - `guess*` a word that begins so; a comma may stand between any two words
 *
 * Every part is bounded, so that a pattern stays quick on hostile text.
 */
export type Classes = Readonly<Record<string, readonly string[] | RegExp>>;

const NAME = "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Professor|Sister|Nurse) [\\w'-]+";
const AUTHOR_OR_PERSON = 'man|woman|gentleman|lady|lad|girl|fellow|chap|employee|worker|member of staff|soul';

/** The classes that turns of phrase about people at work share. */
export const PEOPLE: Classes = {
  he: new RegExp(`(?:he|she|they|who|${NAME}|(?:the|this|that|our|your) (?:[\\w-]+ ){0,2}?(?:${AUTHOR_OR_PERSON}))`),
  him: new RegExp(`(?:him|her|them|${NAME}|(?:the|this|that|our|your) (?:[\\w-]+ ){0,2}?(?:${AUTHOR_OR_PERSON}))`),
  his: new RegExp(`(?:his|her|their|${NAME}(?:'s|'(?!s))|(?:the|this|that) (?:[\\w-]+ ){0,2}?(?:${AUTHOR_OR_PERSON})'s)`),
  himself: ['himself/herself/themselves/themself'],
  boss: /(?:(?:the|his|her|their|its|this|your|that|any|an?) (?:[\w-]+ ){0,2}?(?:company|employers?|organi[sz]ation|trust|council|school|hospital|firm|university|college|board|management|managers?|supervisors?|boss|bosses|department|authority|agency|charity|service|head(?:teacher)?|foreman|directors?|bank|depot|business)|management|HR|human resources)/,
  'he is': new RegExp(
    `(?:(?:he|she|they|who|${NAME}|(?:the|this|our|your) (?:[\\w-]+ ){0,2}?(?:${AUTHOR_OR_PERSON})) (?:is|was|are|were|has been|have been|had been|seems?(?: to be)?|seemed(?: to be)?|appears?(?: to be)?|appeared(?: to be)?|can be|could be|remains|must be|sounds|looks)|(?:he|she)'s|they're|I (?:found|find) (?:him|her|them)(?: to be)?)`,
  ),
  is: ['is/was/are/were/be/been/being/remains/seems/seemed/appears/appeared/looks/looked/sounds/sounded'],
  not: ['not/never/hardly/scarcely/barely'],
  very: [
    'very/rather/quite/really/so/too/just/all/simply/clearly/plainly/frankly/truly/utterly/wholly/fully/entirely/completely/totally/absolutely/perfectly/thoroughly/somewhat/fairly/pretty/obviously/certainly/surely/always/still/only/also/both/ever/most/more/far/clearly/evidently/undoubtedly/generally/usually/often/never/not',
    'a bit/little/touch/trifle/shade',
    'a good/great deal',
    'of course',
    'by nature',
  ],
  I: ["I/we/one/I'd/we'd"],
};

/** The turns of phrase as one pattern, without regard to case, on whole words. */
export function framesOf(lines: readonly string[], classes: Classes = PEOPLE): RegExp {
  return new RegExp(`(?<![\\w-])(?:${lines.map((line) => turn(line, classes)).join('|')})(?![\\w-])`, 'i');
}

const GAP = /^~(\d?)$/;

interface Part {
  readonly source: string;
  readonly optional: boolean;
}

function turn(line: string, classes: Classes): string {
  const parts = partsOf(line, classes);
  let source = '';
  let begun = false;
  for (const part of parts) {
    if (!begun) {
      source += part.optional ? `(?:${part.source},? )?` : part.source;
      begun ||= !part.optional;
    } else source += part.optional ? `(?:,? ${part.source})?` : `,? ${part.source}`;
  }
  return source;
}

function partsOf(line: string, classes: Classes): Part[] {
  const parts: Part[] = [];
  let rest = line.trim();
  while (rest !== '') {
    const open = rest.charAt(0);
    if (open === '(' || open === '[') {
      const end = closing(rest, open === '(' ? ')' : ']');
      const inside = rest.slice(1, end);
      parts.push(GAP.test(inside) ? word(inside, classes) : { source: alternatives(inside, classes), optional: open === '[' });
      rest = rest.slice(end + 1).trimStart();
      continue;
    }
    const end = /^\{[^}]*\}\S*|^\S+/.exec(rest)?.[0].length ?? rest.length;
    parts.push(word(rest.slice(0, end), classes));
    rest = rest.slice(end).trimStart();
  }
  return parts;
}

/** Where the bracket that opens a text is closed. */
function closing(text: string, bracket: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text.charAt(index) === text.charAt(0)) depth += 1;
    if (text.charAt(index) === bracket) {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  throw new Error(`A bracket is not closed in the turn of phrase “${text}”.`);
}

function alternatives(text: string, classes: Classes): string {
  const split: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '(' || character === '[') depth += 1;
    if (character === ')' || character === ']') depth -= 1;
    if (character === '|' && depth === 0) {
      split.push(text.slice(from, index));
      from = index + 1;
    }
  }
  split.push(text.slice(from));
  return `(?:${split.map((each) => turn(each, classes)).join('|')})`;
}

const words = new WeakMap<Classes, Map<string, Part>>();

/** A word or class in its turns is worked out once: the same few stand in hundreds of lines. */
function word(text: string, classes: Classes): Part {
  let known = words.get(classes);
  if (!known) {
    known = new Map();
    words.set(classes, known);
  }
  let part = known.get(text);
  if (!part) {
    part = newWord(text, classes);
    known.set(text, part);
  }
  return part;
}

function newWord(text: string, classes: Classes): Part {
  const gap = GAP.exec(text);
  if (gap) return { source: `(?:[\\w'-]+,? ){0,${Number(gap[1] || 3) - 1}}?[\\w'-]+`, optional: true };
  const [, name, ending = ''] = /^\{([^}]+)\}(.*)$/.exec(text) ?? [];
  if (name !== undefined) {
    const held = classes[name];
    if (!held) throw new Error(`No class of words is called “${name}”.`);
    const source = held instanceof RegExp ? `(?:${held.source})` : `(?:${held.map((each) => turn(each, classes)).join('|')})`;
    return { source: source + ending, optional: false };
  }
  const source = text.replaceAll('.', '\\.').replaceAll('*', "[\\w'-]*").replaceAll('/', '|');
  return { source: text.includes('/') ? `(?:${source})` : source, optional: false };
}
