import { DEFLATED, STORED, type ZipEntry } from './zip-entry.ts';

// The records of an archive by their first four bytes, and their lengths (APPNOTE.TXT 4.3).
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const DESCRIPTOR = 0x08074b50;
const DESCRIPTOR_LENGTH = 16;
const END = 0x06054b50;
const END_LENGTH = 22;
const END_SIGNATURE = 'PK\u0005\u0006';
/** This and larger numbers say that the true one stands elsewhere. */
const MOST_ENTRIES = 0xffff;
const MOST_BYTES = 0xffffffff;

/** How well it was packed; that sizes follow the part; that names are UTF-8. No other flag is set in a plain archive. */
const SIZES_FOLLOW = 0x0008;
const PLAIN_FLAGS = 0x0006 | SIZES_FOLLOW | 0x0800;
/** Extra fields that change nothing of what the header says: times (0x5455), and Word's room to grow (0xa220). */
const HARMLESS_FIELDS: ReadonlySet<number> = new Set([0x5455, 0xa220]);
/** Names as the packaging conventions have them; none that climbs, names a drive, or is written in an alphabet of its own. */
const NAME = '[\\w.\\-[\\] ()+,=%~$!@]+';
// Called and not constructed, so that the build leaves it alone: it matches each name.
const PLAIN_NAME = RegExp(`^(?!.*\\.\\.)${NAME}(?:/${NAME})*$`);
/** What marks a folder among the attributes that DOS gives, and among those of Unix. */
const DOS_FOLDER = 0x10;
const UNIX_KIND = 0xf0;
const UNIX_FOLDER = 0x40;

/** What both headers of an entry say, in this order. */
interface Header {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly nameLength: number;
  readonly extraLength: number;
}

/**
 * The parts of an archive as Word, LibreOffice and pandoc write it: one after the other from the first byte on, each header twice and the same, then the
 * directory, and nothing more. Anything else, sound or not, is left to zip.js (`undefined`), which takes ten times as long to be loaded as this takes. What
 * is read here zip.js reads alike (test/read/word/archive.test.ts); whether a part holds what its header says is found out when it is inflated.
 */
export function plainEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const end = bytes.length - END_LENGTH;
  if (end < 0) return undefined;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  // Only one end, and that at the end.
  if (view.getUint32(end, true) !== END || file.indexOf(END_SIGNATURE, 0, 'latin1') !== end) return undefined;
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  const oneDisk = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  const toTheEnd = directory + view.getUint32(end + 12, true) === end && view.getUint16(end + 20, true) === 0;
  if (!oneDisk || !toTheEnd || count === 0 || count === MOST_ENTRIES) return undefined;
  const entries: ZipEntry[] = [];
  let central = directory;
  let local = 0;
  for (let index = 0; index < count; index += 1) {
    if (central + CENTRAL_LENGTH > end || view.getUint32(central, true) !== CENTRAL) return undefined;
    const header = headerAt(view, central + 8);
    const nameEnd = central + CENTRAL_LENGTH + header.nameLength;
    const next = nameEnd + header.extraLength;
    if (next > end || !isPlain(view, central, header) || !harmless(view, nameEnd, next)) return undefined;
    const name = file.toString('latin1', central + CENTRAL_LENGTH, nameEnd);
    // Its own header stands where the last part ended.
    if (!PLAIN_NAME.test(name) || view.getUint32(central + 42, true) !== local) return undefined;
    const start = startOf(view, file, local, directory, header, name);
    if (start === undefined) return undefined;
    const after = start + header.packedSize;
    local = (header.flags & SIZES_FOLLOW) === 0 ? after : after + DESCRIPTOR_LENGTH;
    if (local > directory || (local > after && !describes(view, after, header))) return undefined;
    const { method, crc, packedSize, size } = header;
    entries.push({ name, directory: false, encrypted: false, method, crc, packedSize, size, start: async () => start });
    central = next;
  }
  return central === end && local === directory ? entries : undefined;
}

function headerAt(view: DataView, at: number): Header {
  return {
    flags: view.getUint16(at, true),
    method: view.getUint16(at + 2, true),
    crc: view.getUint32(at + 8, true),
    packedSize: view.getUint32(at + 12, true),
    size: view.getUint32(at + 16, true),
    nameLength: view.getUint16(at + 20, true),
    extraLength: view.getUint16(at + 22, true),
  };
}

/** Whether an entry of the directory is a part, packed as parts are, on this disk and without a comment. */
function isPlain(view: DataView, central: number, { flags, method, packedSize, size }: Header): boolean {
  return (
    (flags & ~PLAIN_FLAGS) === 0 &&
    (method === STORED || method === DEFLATED) &&
    packedSize !== MOST_BYTES &&
    size !== MOST_BYTES &&
    view.getUint32(central + 32, true) === 0 &&
    (view.getUint8(central + 38) & DOS_FOLDER) === 0 &&
    (view.getUint8(central + 41) & UNIX_KIND) !== UNIX_FOLDER
  );
}

/** Where a part stands, by the header before it; undefined where that says anything else than the directory. */
function startOf(view: DataView, file: Buffer, at: number, directory: number, header: Header, name: string): number | undefined {
  if (at + LOCAL_LENGTH > directory || view.getUint32(at, true) !== LOCAL) return undefined;
  const own = headerAt(view, at + 6);
  const nameEnd = at + LOCAL_LENGTH + own.nameLength;
  const start = nameEnd + own.extraLength;
  if (start > directory || own.flags !== header.flags || own.method !== header.method) return undefined;
  if (file.toString('latin1', at + LOCAL_LENGTH, nameEnd) !== name || !harmless(view, nameEnd, start)) return undefined;
  const same = own.crc === header.crc && own.packedSize === header.packedSize && own.size === header.size;
  return same || (header.flags & SIZES_FOLLOW) !== 0 ? start : undefined;
}

/** Whether a record after a part says of it what the directory says. */
function describes(view: DataView, at: number, { crc, packedSize, size }: Header): boolean {
  return (
    view.getUint32(at, true) === DESCRIPTOR &&
    view.getUint32(at + 4, true) === crc &&
    view.getUint32(at + 8, true) === packedSize &&
    view.getUint32(at + 12, true) === size
  );
}

/** Whether extra fields are whole, and none of them changes what the header says. */
function harmless(view: DataView, start: number, end: number): boolean {
  let at = start;
  while (at + 4 <= end) {
    if (!HARMLESS_FIELDS.has(view.getUint16(at, true))) return false;
    at += 4 + view.getUint16(at + 2, true);
  }
  return at === end;
}
