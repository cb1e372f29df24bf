/** Two levels of names with values: what front matter nearly always is. */
export type PlainMapping = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

const LINE = /^( {0,8})([A-Za-z][\w-]{0,40}):(?: +(\S.{0,300}?))? *$/;
/** A plain value that YAML takes as it stands: it neither begins with a mark of YAML's own nor holds one that ends it. */
const PLAIN_VALUE = /^[A-Za-z0-9+](?:(?!: | #)[\w ,.;'"()/@+&:#\u2019-])*$/;
const QUOTED_VALUE = /^(?:"([^"\\]*)"|'([^']*)')$/;

/**
 * Reads `name: value` lines, with one level of indented ones beneath, as YAML's failsafe schema does: every value is its words. `undefined` where
 * there is anything else in it, and the YAML library has to say what it means; that library takes longer to start than a report to be read.
 */
export function plainMapping(yaml: string): PlainMapping | undefined {
  const top: Record<string, string | Record<string, string>> = {};
  let inner: Record<string, string> | undefined;
  let depth = 0;
  for (const line of yaml.split('\n')) {
    const match = LINE.exec(line);
    if (!match) return undefined;
    const [, indent, name, written] = match as unknown as [string, string, string, string | undefined];
    const into = indent === '' ? top : inner;
    if (!into || Object.hasOwn(into, name)) return undefined;
    if (indent !== '') {
      if (depth !== 0 && indent.length !== depth) return undefined;
      depth = indent.length;
    } else if (inner && Object.keys(inner).length === 0) return undefined;
    else inner = undefined;
    if (written === undefined) {
      // A name without a value opens a group; in a group it would open another.
      if (indent !== '') return undefined;
      depth = 0;
      inner = {};
      top[name] = inner;
      continue;
    }
    const quoted = QUOTED_VALUE.exec(written);
    const value = quoted ? (quoted[1] ?? quoted[2]!) : written;
    if (!quoted && (!PLAIN_VALUE.test(value) || value.endsWith(':'))) return undefined;
    into[name] = value;
  }
  return inner && Object.keys(inner).length === 0 ? undefined : top;
}
