/**
 * What a Word file may hold before it is refused. A report is some hundred kilobytes in some twenty parts; these bounds are far above that and
 * far below what could fill the memory. Sizes are first taken from the archive's directory, before anything is inflated; a directory that
 * lies is caught by the size check of the archive reader.
 */
export const LIMITS = {
  /** Parts in the archive. */
  parts: 2000,
  /** Bytes of one part when inflated, and of all parts together. */
  partBytes: 64 * 1024 * 1024,
  totalBytes: 256 * 1024 * 1024,
  /** A part that grows more than this when inflated is a bomb, once it is larger than `ratioFrom` bytes. */
  ratio: 200,
  ratioFrom: 1024 * 1024,
  /** Elements inside each other. */
  depth: 256,
  /** Attributes of one element. */
  attributes: 256,
  /** Characters of visible text: beyond this no rule should be asked, as in the other formats. */
  textCharacters: 4_000_000,
} as const;
