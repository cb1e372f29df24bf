/**
 * The longer sentences about what could not be done, in one place: they are easier to compare, to word alike and to translate here than where they are thrown. What fits
 * on a line with its `throw` stands there. Every sentence says what to do. Names of files and of rules may stand in them, and words of a report never.
 */

// What is named on the command line

export const fixWithStaged =
  '--fix writes files, and --staged checks what is staged, which need not be what is in the files. Use --fix on the files and stage them again; --fix-dry-run shows what it would do.';
export const folderNotSearched = (folder: string, others: string, code: string) =>
  `The folder ${folder}${others} cannot be searched (${code}), so what is in there was not found. Check that you may read it, or name the reports themselves.`;
export const tooManyToCompare = (reports: number, most: number) =>
  `These are ${reports} reports, and each is compared with every other only up to ${most}. Put them into an index with “ohlint index add”, and check reports against that.`;
export const noFormatter = (name: string) =>
  `--format ${name}: the module has no default export that is a function. It should read: export default (results, context) => '…'.`;
export const oneCopyForOneReport =
  '--comments=FILE names one copy, so give one report with it; --comments alone writes a copy beside each report.';
export const noOwnRulesToTest =
  'There are no rules of your own to test: name their files (ohlint test-rules house-rules.yaml), or name them under “rule-files” in the configuration.';

// git

export const gitKnowsNone = (ref: string) =>
  `--since: git knows no commit, branch or tag “${ref}” here. Check the name; in CI, fetch the whole history first (fetch-depth: 0 at GitHub, GIT_DEPTH: 0 at GitLab).`;
export const gitRefusesFolder =
  'git refuses to work in this folder, because it belongs to another user. If you trust it: git config --global --add safe.directory FOLDER';

// Defects, in ohlint or in what was added to it

export const failedOnFile = (where: string) =>
  `ohlint failed on this file (${where}), which is a defect in ohlint. Please tell its makers; the other files were checked.`;
export const ruleBroke = (ruleId: string, on: string, where: string, whose: string) =>
  `The rule ${ruleId} broke${on} (${where}), which is a defect in ${whose}. The other rules went on; --skip ${ruleId} leaves it out until it is mended.`;
export const formatBroke = (name: string, where: string, whose: string) =>
  `The format ${name} broke (${where}), which is ${whose}. Nothing was written in it; choose another until it is mended.`;

// What is kept from run to run

export const baselinesMerged = (shown: string, line: number) =>
  `${shown}, line ${line}: two baselines that were begun apart have been put into one. Take one side of the merge whole, and add the rest with --update-baseline.`;
export const noBaselineEntry = (shown: string, line: number) =>
  `${shown}, line ${line}: this is no entry of a baseline. Take the file back from its last good version, or delete it and write it anew with --update-baseline.`;
export const cacheNotWritten = (shown: string, code: string) =>
  `The cache in ${shown} could not be written (${code}), so the next run will be no faster. What was found is not touched by that.`;

// The index of all reports

export const noIndexNamed =
  'Say which index: --index FILE, or “index” in the configuration. For a PostgreSQL database: --index postgres://…';
export const noKeyNamed = (variable: string) =>
  `An index is read with its key. Name the file that holds it with --index-key FILE or “index-key” in the configuration, or put the key itself into ${variable}.`;
export const noKeyFile = (shown: string) =>
  `There is no key file ${shown}. Check the path. If the key is lost, nobody can read the index, and it must be built anew from the reports with a new key.`;
export const serverOnlyConfigured = (place: string, variable: string) =>
  `${place}: “index” names a server, and ohlint connects to one only where you name it yourself, so that nobody else’s configuration can have your reports sent to them. If it is yours, give it with --index or in ${variable}, or name this configuration with --config; if not, use --no-config.`;
export const otherKey = (shown: string, made: string, given: string) =>
  `The key does not belong to the index ${shown}: that was made with the key ${made}, and this is ${given}. Give the right key; if it is lost, the index cannot be read by anybody and must be built anew from the reports.`;
export const otherWording = (shown: string) =>
  `The index ${shown} was made by another version of ohlint, which compared words in another way. Build it anew from the reports: ohlint index add`;
export const reportNotOpened = (shown: string) =>
  `The index ${shown} is damaged: a report in it cannot be opened. Put back a copy from before, or delete it and build it anew from the reports.`;
export const otherLayout = (shown: string, layout: number, known: number) =>
  `The index ${shown} was made by another version of ohlint (its layout is ${layout}, not ${known}). Delete it and build it anew from the reports: ohlint index add`;
export const indexDamaged = (shown: string) =>
  `The index ${shown} is damaged. Put back a copy from before, or delete it and build it anew from the reports: ohlint index add`;
export const indexDiskFull = (shown: string) =>
  `The disk is full, so the last change was not made to the index ${shown}; all before it is safe. Make room and try again.`;
export const indexStillRead = (shown: string) =>
  `The reports are out of the index ${shown}, but another process is reading it, so copies may still lie in its log. Run the same command again when that has ended.`;
export const databaseNotReached = (shown: string, code: string) =>
  `The database ${shown} could not be reached, or broke off (${code}); what was not finished was not changed. Check the address and that it is running.`;

// Configurations, and the code that they name

export const foreignProgram = (shown: string, project: string) =>
  `${shown} is a program and lies outside the project (${project}), so it is not run. If it is yours, name it with --config; if not, delete it, or use --no-config.`;
export const noConfigurationInPackage = (name: string, shown: string) =>
  `the package “${name}” (${shown}) holds no configuration: it should have an ohlint.config.yaml, .json or .js, or a key “ohlint” in its package.json.`;
export const noRetextPlugin = (place: string, name: string, as: string) =>
  `${place}: ${name} is no retext plug-in, so it cannot be taken as “${as}”: its default export should be a function. If it brings rules of its own, name it without “as”.`;
export const noNameForPlugin = (place: string, given: string) =>
  `${place}: “as” should be a name of yours, a slash and a name for the rule in small letters, as in house/equality, not ${given}.`;
export const unnamedRetextPlugin = (place: string, name: string) =>
  `${place}: ${name} is a function, as retext plug-ins are. To use one as a rule, say what it is called: { use: ${name}, as: house/name }.`;
export const noRulesInPlugin = (place: string, name: string) =>
  `${place}: ${name} brings no rules. Its default export should be { rules: [ … ] }, with at least one rule made by defineRule.`;
export const codeByAddress = (place: string, given: string) =>
  `${place}: ${given} is an address, and code is not loaded from one. Name a file, as in ./house-rules.js, or an installed package.`;

// Files that cannot be read

const HOW_TO_SAVE = 'save the report as plain text (.txt, UTF-8) or Markdown (.md) and check that file';
const AS_WORD = 'save it as a Word document (.docx), and check that file';
export const wordAsText = `A Word document (.docx) cannot be read as text: ${HOW_TO_SAVE}, or hand it to ohlint as a file.`;
export const oldWord = `Old Word files (.doc) cannot be read: open it in Word, ${AS_WORD}.`;
export const richText = `Rich text files (.rtf) cannot be read: open it in Word, ${AS_WORD}.`;
export const openDocument = `OpenDocument files (.odt) cannot be read: open it in LibreOffice or Word, ${AS_WORD}.`;
export const portableDocument = `PDF files cannot be read: go back to the document it was made from, ${AS_WORD}.`;
export const webPage = `Web pages (.html) cannot be read: open it in Word, ${AS_WORD}.`;
export const savedMail = `Saved e-mails cannot be read: open the message or its attachment, ${HOW_TO_SAVE}.`;
export const noText = `The file is not text: ${HOW_TO_SAVE}.`;
export const inUtf32 = `The file is encoded as UTF-32, which cannot be read: ${HOW_TO_SAVE}.`;
export const lockedWord =
  'The Word file is protected with a password, or is an old one under a new name: open it in Word, save a copy without a password as a Word document (.docx), and check that file.';
export const noWordByItsName =
  'The file is called .docx but is no Word document: open it in the program that made it, save it as a Word document (.docx), and check that file.';
export const noWordDocument =
  'The file is no Word document, whatever it is called. Open it in the program that made it, save it as a Word document (.docx), and check that file.';
export const unpacksTooLarge =
  'The Word file unpacks to far more than any report holds, so it was left alone. Check that it is the right file.';
export const tooMuchTextInWord =
  'The Word file holds more than 4 million characters of text, far more than any report: check that it is the right file.';
export const noSoundXml =
  'The Word file is damaged: one of its parts is no sound XML. Open it in Word, save it again, and check that file.';
export const hostileXml =
  'The Word file holds constructions that Word never writes, so it was left alone. Save it again from Word, and check that file.';

// Files that cannot be written

export const signedDocument =
  'The document is digitally signed, and a copy with comments would break the signature: check it without --comments, or comment on the draft before it is signed.';
export const protectedDocument =
  'The document is protected against changes: stop its protection in Word (Review, Restrict Editing), and check that copy.';
