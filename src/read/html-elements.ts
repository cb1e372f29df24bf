/** Elements that stand in a line of text; every other element starts and ends a block. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const BLOCK = new Set(
  (
    'address article aside blockquote body caption center col colgroup dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hgroup hr html li link main meta nav ol p pre script section select option style summary table tbody td ' +
    'template textarea tfoot th thead title tr ul noscript iframe object svg br button'
  ).split(' '),
);
/** Elements that are never closed, or need not be. */
const OPEN_ENDED = new Set('br hr img input wbr col link meta p li dt dd tr td th thead tbody tfoot colgroup caption option'.split(' '));

/**
 * Tells HTML from placeholders: a template's `<name>` or `<insert date>` looks like a tag, and must stay visible so that it can be
 * found. One for a document, because `<address>` is an element only where it is closed somewhere.
 */
export class HtmlElements {
  private readonly raw: string;
  private readonly known = new Map<string, boolean>();
  private lower: string | undefined;

  constructor(raw: string) {
    this.raw = raw;
  }

  /** Whether a tag name (in lower case) is that of an element. */
  has(name: string): boolean {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const has = (INLINE.has(name) || BLOCK.has(name)) && (OPEN_ENDED.has(name) || this.isClosed(name));
    // Hostile text may have any number of names; what is remembered is bounded.
    if (this.known.size < 500) this.known.set(name, has);
    return has;
  }

  private isClosed(name: string): boolean {
    this.lower ??= this.raw.toLowerCase();
    return this.lower.includes(`</${name}`) || this.lower.includes(`<${name}/`);
  }
}

export function isInline(name: string): boolean {
  return INLINE.has(name);
}
