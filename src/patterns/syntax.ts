/** A regular expression as a tree, as far as is needed to say which letters its matches must hold. */
export type Node =
  /** One character of a set; `any` where the set is large or outside ASCII. */
  | { readonly type: 'character'; readonly codes: readonly number[] | 'any' }
  /** `\b`, `^`, `$`, or a look around that keeps letters and digits away: "no word goes on here". */
  | { readonly type: 'edge' }
  /** What matches no character and says nothing of those that do; a look around for what must not be there has a body. */
  | { readonly type: 'nothing'; readonly body?: Node }
  /** A look ahead or behind for what must be there. */
  | { readonly type: 'look'; readonly body: Node }
  /** What may match anything: a reference back. */
  | { readonly type: 'unknown' }
  | { readonly type: 'sequence'; readonly parts: readonly Node[] }
  | { readonly type: 'choice'; readonly branches: readonly Branch[]; readonly start: number; readonly end: number }
  | ({ readonly type: 'repeat'; readonly body: Node; readonly least: number; readonly most: number } & Place);

/** Where a part stands in the source. */
interface Place {
  readonly start: number;
  readonly end: number;
  /** A group whose number or name others count on: the part cannot be left out. */
  readonly captures: boolean;
}

/** One branch of a choice. */
export interface Branch extends Place {
  readonly node: Node;
}

/** Sets of more characters than this say too little. */
export const LARGEST_SET = 12;

/** Reads the source of a valid regular expression. `RegExp` itself has found it valid: nothing is checked here. */
export function parsePattern(source: string, flags: string): Node {
  return new Parser(source, /[uv]/.test(flags)).whole();
}

class Parser {
  private at = 0;
  private captures = 0;
  private readonly source: string;
  private readonly unicode: boolean;

  constructor(source: string, unicode: boolean) {
    this.source = source;
    this.unicode = unicode;
  }

  whole(): Node {
    const node = this.choice();
    if (this.at !== this.source.length) throw new SyntaxError(`not understood at ${this.at}: ${this.source.slice(this.at, this.at + 20)}`);
    return node;
  }

  private peek(text: string): boolean {
    return this.source.startsWith(text, this.at);
  }

  private take(text: string): boolean {
    if (!this.peek(text)) return false;
    this.at += text.length;
    return true;
  }

  private choice(): Node {
    const branches: Branch[] = [];
    const from = this.at;
    do {
      const start = this.at;
      const before = this.captures;
      const node = this.sequence();
      branches.push({ node, start, end: this.at, captures: this.captures > before });
    } while (this.take('|'));
    return branches.length === 1 ? branches[0]!.node : { type: 'choice', branches, start: from, end: this.at };
  }

  private sequence(): Node {
    const parts: Node[] = [];
    while (this.at < this.source.length && !this.peek('|') && !this.peek(')')) parts.push(this.quantified());
    return parts.length === 1 ? parts[0]! : { type: 'sequence', parts };
  }

  private quantified(): Node {
    const start = this.at;
    const before = this.captures;
    let node = this.atom();
    const end = this.at;
    for (;;) {
      const bounds = this.bounds();
      if (!bounds) return node;
      this.take('?');
      node = { type: 'repeat', body: node, least: bounds[0], most: bounds[1], start, end, captures: this.captures > before };
    }
  }

  private bounds(): readonly [number, number] | undefined {
    if (this.take('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.take('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.take('?')) return [0, 1];
    const counted = /^\{(\d+)(,(\d*))?\}/.exec(this.source.slice(this.at, this.at + 24));
    if (!counted) return undefined;
    this.at += counted[0].length;
    const least = Number(counted[1]);
    return [least, counted[2] === undefined ? least : counted[3] ? Number(counted[3]) : Number.POSITIVE_INFINITY];
  }

  private atom(): Node {
    if (this.take('(')) return this.group();
    if (this.take('[')) return this.set();
    if (this.take('\\')) return this.escape();
    // Nothing stands beyond either end, or a line end does: a letter next to it is at the edge of its word.
    if (this.take('^') || this.take('$')) return { type: 'edge' };
    if (this.take('.')) return { type: 'character', codes: 'any' };
    return one(this.character());
  }

  private character(): number {
    const code = this.unicode ? this.source.codePointAt(this.at)! : this.source.charCodeAt(this.at);
    this.at += code > 0xffff ? 2 : 1;
    return code;
  }

  private group(): Node {
    const look = this.take('?=') || this.take('?<=');
    const not = !look && (this.take('?!') || this.take('?<!'));
    if (!look && !not && !this.take('?:')) {
      this.captures += 1;
      if (this.take('?<')) this.at = this.source.indexOf('>', this.at) + 1;
    }
    const body = this.choice();
    if (!this.take(')')) throw new SyntaxError('a group is not closed');
    if (look) return { type: 'look', body };
    if (not) return keepsWordsAway(body) ? { type: 'edge' } : { type: 'nothing', body };
    return body;
  }

  private escape(): Node {
    const letter = this.source[this.at]!;
    if (letter === 'b') return this.skip(1, { type: 'edge' });
    if (letter === 'B') return this.skip(1, { type: 'nothing' });
    if (letter === 'k' || /[1-9]/.test(letter)) {
      const reference = /^(?:k<[^>]*>|\d+)/.exec(this.source.slice(this.at));
      return this.skip(reference?.[0].length ?? 1, { type: 'unknown' });
    }
    const codes = this.escaped();
    return { type: 'character', codes };
  }

  private skip(length: number, node: Node): Node {
    this.at += length;
    return node;
  }

  /** The characters that an escape stands for, after its backslash. */
  private escaped(): readonly number[] | 'any' {
    const letter = this.source[this.at]!;
    this.at += 1;
    switch (letter) {
      case 'd':
        return DIGITS;
      case 's':
        return SPACES;
      case 'w':
        return WORDS;
      case 'D':
      case 'S':
      case 'W':
        return 'any';
      case 'p':
      case 'P':
        if (this.unicode) {
          this.at = this.source.indexOf('}', this.at) + 1;
          return 'any';
        }
        return [letter.charCodeAt(0)];
      case 'n':
        return [10];
      case 'r':
        return [13];
      case 't':
        return [9];
      case 'f':
        return [12];
      case 'v':
        return [11];
      case '0':
        return [0];
      case 'c':
        this.at += 1;
        return [this.source.charCodeAt(this.at - 1) % 32];
      case 'x':
      case 'u': {
        const hex = /^(?:\{[\da-fA-F]+\}|[\da-fA-F]{2,4})/.exec(this.source.slice(this.at, this.at + 12))?.[0] ?? '';
        const digits = hex.startsWith('{') ? hex : hex.slice(0, letter === 'x' ? 2 : 4);
        this.at += digits.length;
        return [Number.parseInt(digits.replace(/[{}]/g, ''), 16)];
      }
      default:
        return [letter.charCodeAt(0)];
    }
  }

  private set(): Node {
    const negated = this.take('^');
    const codes = new Set<number>();
    let any = negated;
    while (!this.take(']')) {
      const first = this.member();
      if (first !== 'any' && first.length === 1 && this.peek('-') && this.source[this.at + 1] !== ']') {
        this.at += 1;
        const last = this.member();
        const end = last === 'any' || last.length !== 1 ? undefined : last[0]!;
        if (end === undefined || end - first[0]! > 200) any = true;
        else for (let code = first[0]!; code <= end; code += 1) codes.add(code);
      } else if (first === 'any') any = true;
      else for (const code of first) codes.add(code);
    }
    // A set that keeps away all letters and digits is asked about by `keepsWordsAway`: it is remembered whole, its negation is not.
    return { type: 'character', codes: any ? (negated ? 'any' : holdsWords(codes) ? [...codes] : 'any') : [...codes] };
  }

  private member(): readonly number[] | 'any' {
    if (!this.take('\\')) return [this.character()];
    if (this.take('b')) return [8];
    return this.escaped();
  }
}

function one(code: number): Node {
  return { type: 'character', codes: [code] };
}

function codesOf(pattern: RegExp): readonly number[] {
  return Array.from({ length: 128 }, (_, code) => code).filter((code) => pattern.test(String.fromCharCode(code)));
}

const DIGITS = codesOf(/\d/);
const WORDS = codesOf(/\w/);
/** One of them stands for all: they are folded into one sign. */
const SPACES = codesOf(/\s/);

function holdsWords(codes: ReadonlySet<number>): boolean {
  return WORDS.every((code) => codes.has(code));
}

/** `(?!\w)`, `(?<![\w-])`: where the neighbour is a letter or digit, there is an edge of a word. */
function keepsWordsAway(body: Node): boolean {
  return body.type === 'character' && body.codes !== 'any' && holdsWords(new Set(body.codes));
}
