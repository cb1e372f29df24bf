/** A part as the directory of an archive tells of it. */
export interface ZipEntry {
  readonly name: string;
  readonly directory: boolean;
  readonly encrypted: boolean;
  readonly method: number;
  /** The checksum of what was packed. */
  readonly crc: number | undefined;
  readonly packedSize: number;
  readonly size: number;
  /** Where it stands in the file, packed. Asking holds its own header against the directory, and its place against those of the others; throws where they differ. */
  readonly start: () => Promise<number>;
}

/** How a part is kept; a Word file has no other ways (ECMA-376 part 2, 7.3.2). */
export const STORED = 0;
export const DEFLATED = 8;
