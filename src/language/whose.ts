import type { Span } from '../read/source.ts';
import type { Report, Sentence } from '../report/report.ts';
import { type Mention, mentions } from './people.ts';

/** Persons other than the employee who may have a condition or a history. */
const OTHER_PERSON =
  /\b(?:(?:his|her|their|a|an|the|one of (?:his|her|their)|two of (?:his|her|their)|both (?:of )?(?:his|her|their)) (?:(?!(?:own|and|or|in|of|with|to)\b)[\w-]+ ){0,2}?(?:wife|husband|partner|spouse|sons?|daughters?|mothers?|fathers?|brothers?|sisters?|mums?|mams?|moms?|dads?|aunts?|uncles?|cousins?|nephews?|nieces?|grand\w+|girlfriend|boyfriend|friends?|flatmates?|neighbours?|colleagues?|managers?|supervisors?|boss|(?:mother|father|brother|sister|son|daughter)-in-law|in-laws|step-?(?:son|daughter|mother|father|child|children)|parents|ex-\w+|de facto|children|kids|toddler|baby|twin|lodger|mate|dogs?|cats?|pon(?:y|ies))|(?:people|persons|patients|residents|clients|pupils|students|customers|children|young people|adults|women|men|families|parents|tenants|prisoners|service users|users|staff|workers|employees|colleagues|those|others|anyone|everyone|nobody|visitors|callers|veterans|survivors|victims)(?! (?:at|in) the (?:clinic|hospital) (?:have|say))|\d+ of the \d+ \w+|(?<!\b(?:is|was|as|being|become) )(?:a|an|another|one) (?:(?!(?:and|or|in|of|with|to)\b)[\w-]+ ){0,2}?(?:pupil|student|resident|client|customer|patient|prisoner|inmate|detainee|offender|service user|tenant|passenger|caller|visitor|child|boy|girl))\b/gi;
/** "A paternal history of schizophrenia": the family's. */
const OF_THE_FAMILY = /\b(?:family|paternal|maternal|parental) (?:[\w-]+ )?history of (?:[\w'-]+,? ){0,6}$/i;
/** How far before the words the person may stand. */
const REACH = 240;
/** The employee as the subject of a verb, after the other person. */
const EMPLOYEE_AGAIN = /\b(?:he|she|they|I|we|Mr|Mrs|Ms|Miss|Mx|his own|her own)\b/i;
/** What another person does to the employee: "who is to give her an injection". */
const DONE_TO_EMPLOYEE =
  /\b(?:give[ns]?|gave|giving|put|puts|started|prescribed|offered|told|treats?|treated|referred|advised|sent|has|have) (?:him|her|them)\b(?! \w+ing)/i;
const SUBJECT_AGAIN = /[;:]|\band (?:is|was|has|had|takes|took)\b|, (?:and|but) /i;

/**
 * Somebody with a title and a name who stands nowhere else in the report, and of whom it does not say who it is. Their name is most likely the
 * employee's, in another form or misspelt, and what is told of them is told of the employee.
 */
export function isUnplaced(report: Report, who: Mention): boolean {
  if (!who.named || (who.party !== 'manager' && who.party !== 'other')) return false;
  const [, surname] = UNPLACED.exec(report.text.slice(who.start, who.end)) ?? [];
  if (surname === undefined) return false;
  // Named a second time, in the header or the text: somebody of their own.
  if (report.text.indexOf(surname) !== report.text.lastIndexOf(surname)) return false;
  return !PLACED_AFTER.test(report.text.slice(who.end, who.end + 12));
}
const UNPLACED = /^(?:Mr|Mrs|Ms|Miss|Mx)\.? (?:[A-Z][\w-]+ )?([A-Z][\w-]+)/;
const PLACED_AFTER = /^,? (?:\(|who\b|an? |the |his |her |their |your |my |from )|^ (?:of|in) /;

/**
 * Whether words are said of somebody else than the employee: the nearest person before them in the sentence is another, and the
 * employee does not come in between. People cared for at work count, as in "she nurses people with dementia".
 */
export function isOfSomebodyElse(report: Report, sentence: Sentence, span: Span): boolean {
  const at = span.start - sentence.start;
  // Nobody is spoken of over a longer stretch than this; a hostile text must not cost more.
  const from = Math.max(0, at - REACH);
  const before = sentence.text.slice(from, at);
  if (OF_THE_FAMILY.test(before)) return true;
  let last: { start: number; end: number } | undefined;
  for (const match of before.matchAll(OTHER_PERSON)) last = { start: match.index, end: match.index + match[0].length };
  for (const mention of mentions(report, sentence)) {
    if (mention.start >= span.start || !mention.named || !/^(?:manager|colleague|relative|other)$/.test(mention.party)) continue;
    const place = { start: mention.start - sentence.start - from, end: mention.end - sentence.start - from };
    if (place.start < 0 || (mention.start === sentence.start && isUnplaced(report, mention))) continue;
    if (!last || place.start > last.start) last = place;
  }
  if (!last) return false;
  // "She and her partner are having tests": what is told of both is told of the employee.
  if (/(?:^|[^\w-])(?:he|she|they|I|(?:Mr|Mrs|Ms|Miss|Mx) [\w'-]+) and $/i.test(before.slice(0, last.start))) return false;
  const object = /\b(?:with|from|by|told|beside|about|against|after|following|since|because of|due to|to|for|of|losing|lost) $/i.test(
    before.slice(0, last.start),
  );
  const between = before.slice(last.end);
  if (object && SUBJECT_AGAIN.test(between)) return false;
  if (DONE_TO_EMPLOYEE.test(between)) return false;
  return !EMPLOYEE_AGAIN.test(
    between
      .replace(/,? (?:who|whom|that) (?:sits?|works?) (?:\w+ ){0,3}(?:him|her|them)\b/gi, '')
      // "Her brother, whom she nurses" leaves her out; "her husband says that she …" does not.
      .replace(
        /\b(?<!\b(?:says?|said|told|tells?|states?|stated|reports?|reported|writes?|wrote|confirms?|confirmed|thinks?|thought|believes?|believed|feels?|felt|notes?|noted|explains?|explained|adds?|added)(?: (?:me|us|you))? )(?:whom|that|which) (?:he|she|they)\b/gi,
        '',
      ),
  );
}

const OCCUPATION =
  '(?:clerk|officer|nurse|midwife|doctor|surgeon|physician|pharmacist|dispenser|technician|chemist|assistant|porter|secretary|receptionist|researcher|scientist|lecturer|teacher|trainer|tutor|counsell?or|therapist|psychologist|psychiatrist|worker|carer|paramedic|fund-?raiser|controller|cleaner|driver|engineer|operator|operative|inspector|manager|coordinator|co-ordinator|adviser|advisor|specialist|practitioner|radiographer|sonographer|phlebotomist|biologist|veterinary|vet|farmer|grower|brewer|barman|barmaid|bartender|publican|storem[ae]n|picker|packer|keeper|handler|archivist|librarian|administrator|analyst|editor|writer|journalist|campaigner|volunteer|coach|mentor|champion|lead|consultant|rep|representative|warehouse\\w*)';
/** Words that make a neighbouring medical word the work, the workplace or the goods. */
const WORK = new RegExp(
  `\\b(?:(?:is|was|as|being|became|employed as|works as|job as|role of|post of|trained as) (?!what |how |why |where |according |known |said |thought )(?:an? |the |our |your )?(?:[\\w'-]+ ){0,4}?${OCCUPATION}s?|(?:works|working|worked|(?<=(?:to|will|can|they|does) )work|employed|based|posted) (?:(?:nights|days|shifts|part-time|mainly|chiefly|mostly) )?(?:in|for|at|with|on|by|as)(?! (?:home|a phased|reduced|nights|days|present|full|part|pain)\\b)|(?:part|aim|most) of (?:his|her|their) (?:job|work|role)|(?:his|her|their) (?:job|work|role|duties) (?:is|are|involves?|includes?|means)|(?:exposure|exposed) to|workplace (?:exposure|limit)|safety data sheet|COSHH)`,
  'i',
);
/** Verbs of handling, and containers, right before the words: goods. */
const HANDLED =
  /\b(?:(?:dispens|suppl|stock|stor|load|unload|shelv|pack|unpack|pick|sell|handl|deliver|mak|manufactur|produc|brew|bottl|teach|train|nurs|support|counsel|advis|treat|car(?:es|ing) for|look(?=s? after|ing after)|research|stud|campaign|fund-?rais|sort|dispatch|transport|weigh|mix|gives? out|giving out|hand|administer|prepar|order(?=s|ing)|check(?=s|ing)|count(?=s|ing)|deals? with|puts? (?:down|out)|lay|spray|wear|us(?:es|ing) .{0,20}to clean|clean)(?:s|es|ies|y|ing|e|ying|er|ers|ting|ling)? (?:(?!(?:his|her|their|own|him|them|like)\b)[\w'-]+ ){0,5}(?:[\w'-]+, (?:mostly|mainly|chiefly|largely|such as|including|for example) )?$|(?:pallets?|boxes|crates|cartons|vials|drums|bottles|cylinders|bags|cans|stocks?|batch(?:es)?|orders?) of (?:[\w-]+ ){0,3}$)/i;
const CLAUSE_END = /[;:,.]| (?:and|but) (?=he |she |they |his |her )| because | since | which /;
const CLAUSE_START =
  /[;:]|, (?:and|but|because|as|since|so|while) |\b(?:because|since|although|and|but|as) (?=(?:he|she|they)\b)|\band (?=(?:has|had|is|was|takes|took|suffers|lives)\b)/gi;

/** Whether words in a sentence name the person's work, its place or the goods handled there, not the person's health. */
export function isOfTheWork(sentence: Sentence, span: Span): boolean {
  const at = span.start - sentence.start;
  const before = sentence.text.slice(Math.max(0, at - 120), at);
  let from = 0;
  for (const match of before.matchAll(CLAUSE_START)) from = match.index;
  const clause = before.slice(from);
  const end = span.end - sentence.start;
  const after = sentence.text.slice(end, end + 60);
  const stop = CLAUSE_END.exec(after);
  const rest = after.slice(0, stop?.index ?? after.length);
  return (
    HANDLED.test(clause) || WORK.test(clause) || WORK.test(`${clause}${sentence.text.slice(at, end)}${rest}`) || NAMED_AFTER.test(after)
  );
}

/** After the words: a ward, a team, a course, a charity that is called so. */
const NAMED_AFTER = new RegExp(
  `^(?:'s|s')?[ -](?:to (?:clients|patients|residents|pupils|customers|prisoners|animals|horses|service users)\\b|(?:and \\w+ )?(?:(?:clinical|research|specialist|care|support|awareness|education|liaison|outreach) ){0,3}(?:${OCCUPATION}s?|wards?|units?|clinics?|teams?|departments?|services?|centres?|centers?|courses?|training|awareness|charit(?:y|ies)|society|association|trust|foundation|council|campaign|policy|policies|leaflets?|books?|lectures?|research|stud(?:y|ies)|patients?|laborator(?:y|ies)|labs?|champions?|caf[eé]s?|network|friendly|baits?|batter(?:y|ies)|ion|gel|vans?|wipes?|hand gel|rub|stocks?|cylinders?|hospitals?|hospice|UK|risk assessment|helpline|nurses|day|week|month|walk|run|appeal)\\b)`,
  'i',
);
