/**
 * Words in which people say why a rule is silent here: of the trade of writing, of law and policy, of who decides. None says anything of a person or of
 * their health. Closed on purpose: what is not here is left out of the reason where the reason goes to a file or a log.
 */
export const REASON_WORDS: readonly string[] = `
  accurate accepted accepts acknowledged addressed agreement answer answered answers appears apply applies approval approve approved article audit author authorised
  called case cases caseload checked clause clear clearer client code common company compulsory confirmed consent consented contract correct correctly covered custom
  decided decision deliberate deliberately demanded document documents draft
  employee employer example exception exceptional exempt expected explained explains explicit
  false alarm finding findings form formal format formatting
  guidance guideline guidelines heading headings house
  intended intentional intentionally issue jargon judged justified
  known language law lawyer leaflet legal legally legislation letter line list literal
  mandated mandatory manager managers mandate meant misfire misread
  necessary negotiated next note noted
  official ohlint organisation original
  page paragraph patient pending phrase phrases phrasing plain policy positive practice precise previous procedure proper protocol
  question questions quotation quote quoted quotes
  raised reason reasons record recorded referral referrer regulation regulations regulator report reported reports required requires review reviewed right rule rules
  section sent sentence service signed silent specified standard standards statute statutory style suggestion
  table team technical template temporary term terms text title tool trade translated translation
  understood understands unavoidable union unusual usage
  verbatim version
  word worded wording words workplace written wrong
`
  .trim()
  .split(/\s+/);
