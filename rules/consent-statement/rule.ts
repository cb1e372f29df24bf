import { findAll, findFirst, has, type Match, textAfter, textBefore } from '../../src/language/pattern.ts';
import { defineRule, type Report, type Sentence } from '../../src/lint/rule.ts';
import {
  AGREEMENT,
  ASKED_FIRST,
  CONSENT_HAD,
  CONSENT_LINE,
  FORM_SIGNED,
  GO_AHEAD,
  HAS_SEEN,
  KEEP_OUT,
  LETS_GO,
  LIMITED,
  NAMES_NOTHING,
  NOT_SEEN,
  OTHER_PAPER,
  PASSES_ON,
  READ_LOOSELY,
  REFUSED,
  RELEASE,
  SIGHT,
  SIGHT_BESIDE,
  SIGNED_RELEASE,
} from './wording.ts';

const any = (sources: readonly string[]) => `(?:${sources.map((source) => `(?:${source})`).join('|')})`;
const AGREED = new RegExp(`\\b${AGREEMENT}\\b`, 'i');
/** Agreement before what is released, and release before the words of agreement ("this is sent with his permission"). */
const RELEASED = new RegExp(`\\b${any(RELEASE)}`, 'i');
const PASSING = new RegExp(`\\b${PASSES_ON}`, 'i');
const SEEN = new RegExp(any(SIGHT), 'i');
const BESIDE = new RegExp(any(SIGHT_BESIDE), 'i');
const LET_GO = new RegExp(`\\b${any(LETS_GO)}`, 'i');
const READ = new RegExp(`\\b${any(READ_LOOSELY)}`, 'i');
const REFUSAL = new RegExp(`\\b${any(REFUSED)}`, 'i');
const FIRST = new RegExp(`\\b${ASKED_FIRST}`, 'i');
const SEEN_SINCE = new RegExp(`(?:${HAS_SEEN})`, 'i');
const UNSEEN = new RegExp(`\\b(?:${NOT_SEEN})`, 'i');
const KEPT_OUT = KEEP_OUT.map((source) => new RegExp(`\\b${source}`, 'i'));
const NOTHING_NAMED = new RegExp(NAMES_NOTHING, 'i');

/** Words that make a statement of agreement something else: to come, conditional, or about another matter. */
const NOT_YET =
  /\b(?:will (?:be )?(?:sought|asked|obtained|required|needed|seek|ask|obtain)|would (?:be )?(?:required|needed|need)|(?:if|unless|until|should|when|once|where|before any) (?:\w+ ){0,4}(?:consents?|agrees?|permission|authori[sz]\w+)|is (?:required|needed|available|enclosed|attached)|form (?:is|was) (?:enclosed|attached|available|sent)|need(?:s|ed)? (?:his|her|their|your) (?:consent|permission|agreement)|(?:available|found|form) on (?:our|the) (?:website|form|portal))\b/i;
const OTHER_CONSENT =
  /\b(?:to|with|from|allow(?:s|ed|ing)?|lets?|letting|permit(?:s|ted|ting)?|authori[sz](?:es|ed|ing)|enabl(?:es|ed|ing)) (?:the |his |her |their |a |your )*(?:gp|general practitioner|surgery|doctor|specialist|consultant|hospital|clinic|physiotherapist|psychiatrist|counsellor|therapist|treating|union|branch secretary|representative|wife|husband|partner|colleagues?|team|family)\b|\b(?:send|sending|forward|forwarding|release|releasing|supply|supplying|share|sharing) (?:me|us)\b|\b(?:operation|surgery|scan|examination|vaccin\w+|blood test|treatment plan)\b/i;
/** The report is named: then sight of "it" is sight of the report wherever it is told. */
const NAMES_REPORT =
  /\b(?:report|letter|draft|cop(?:y|ies)|contents?|text|wording|beforehand|in advance|form|advice|memo|notes?|minutes|outcome)\b/i;
const RESOLVED =
  /\b(?:at first|initially|originally|to begin with|but (?:has )?(?:since|now|then)|has since|have since|later (?:agreed|consented|gave)|changed (?:his|her|their) mind and|now (?:agrees|consents|happy|content)|however,? (?:he|she|they) (?:has|have) (?:since|now))\b/i;

/** What is not told. */
const CONSENT_LACKS = 'agreed to its being sent';
const SIGHT_LACKS = 'saw it, was offered sight of it, or has a copy';

/** Matches looked at in one sentence. */
const FEW = 12;

export const rule = defineRule({
  id: 'consent-statement',
  group: 'confidential',
  severity: 'warning',
  scope: 'document',
  summary: 'No statement that the employee agreed to the report and saw it, or consent was refused',
  options: {},
  messages: {
    missing:
      'The report does not say that the employee {{lacks}}. The manager cannot tell whether it may be used, and it may be challenged later. One line says both: “He agreed to this report being sent to you, and was offered sight of it first.”',
    withheld:
      'By its own words the employee has refused, has not yet seen the report as asked, or asked for something to be left out that stands here. Do not send it as it is. Settle this with the employee, and say in the report what was agreed.',
  },
  check(report, context) {
    if (report.facts.audience.value === 'employee') return;
    const statements = report.sentences.filter(({ role }) => role === 'prose' || role === 'field');
    const held = withheld(statements);
    if (held) {
      context.report({ span: held, messageId: 'withheld', level: 'error' });
      return;
    }
    if (report.facts.jurisdiction.value === 'us' && statements.some(isSignedRelease)) return;
    const released = statements.filter((sentence) => isReleased(sentence) || isSignedFor(sentence));
    const seen = statements.filter((sentence) => {
      const told = byPronoun(report, sentence);
      if (released.some((other) => areNear(sentence, other)) && isSeenBeside(told)) return true;
      return isSeen(told) && (has(sentence, NAMES_REPORT) || released.some((other) => areNear(sentence, other)));
    });
    if (released.length > 0 && seen.length > 0) return;
    const lacks = released.length > 0 ? SIGHT_LACKS : seen.length > 0 ? CONSENT_LACKS : `${CONSENT_LACKS} and ${SIGHT_LACKS}`;
    context.report({ span: report.placeFor('consent'), messageId: 'missing', data: { lacks } });
  },
});

/** The sentence says that the employee agreed to the report going to the employer. */
function isReleased(sentence: Sentence): boolean {
  if (
    has(sentence, NOT_YET) &&
    !/\b(?:gave|given|has (?:consented|agreed)|consented|agreed|signed|said|says|(?:has|have|was) (?:authori[sz]ed|approved))\b/i.test(
      sentence.text,
    )
  )
    return false;
  const line = findFirst(sentence, CONSENT_LINE) ?? findFirst(sentence, CONSENT_HAD);
  if (line && !OTHER_CONSENT.test(line.text) && !OTHER_CONSENT.test(textAfter(sentence, line.end, 60))) return true;
  const letGo = findFirst(sentence, LET_GO);
  if (
    letGo &&
    !OTHER_CONSENT.test(textAfter(sentence, letGo.start, letGo.text.length + 60)) &&
    !/\b(?:not|never|n't|nor|if|whether|until|before)\b[^.;,]{0,30}$/i.test(textBefore(sentence, letGo.start)) &&
    !/\b(?:not|never|n't)\b/i.test(letGo.text)
  )
    return true;
  const leave = findFirst(sentence, GO_AHEAD);
  if (
    leave &&
    (has(sentence, NAMES_REPORT) || has(sentence, SEEN)) &&
    !OTHER_CONSENT.test(textAfter(sentence, leave.start, 80)) &&
    !/\b(?:not|never|n't|yet to)\b[^.;]{0,20}$/i.test(textBefore(sentence, leave.start))
  )
    return true;
  return findAll(sentence, AGREED, FEW).some((agreement) => {
    const before = textBefore(sentence, agreement.start);
    if (
      /\b(?:not|n't|never|without|refus\w+ (?:of|his|her|their)?|withdr\w+ (?:his|her|their)?|declin\w+ to|no)\s+(?:yet |\w+ly )?(?:to )?(?:given? |have |had |got |hold |his |her |their |any |yet )*$/i.test(
        before,
      ) &&
      !/^(?:no|not)\b/i.test(agreement.text)
    )
      return false;
    // "Sent with consent", "I explained that it would go to you. He accepted this": the passing stands anywhere beside the agreement.
    const around = [
      has(sentence, PASSING) ? sentence : undefined,
      /^(?:agreed|accepted|consented|content|happy|fine|okay)/i.test(agreement.text) && passesOn(sentence.previous)
        ? sentence.previous
        : undefined,
    ];
    if (around.some((one) => one !== undefined && !has(one, OTHER_CONSENT)) && !has(sentence, OTHER_CONSENT)) return true;
    const rest = textAfter(sentence, agreement.start);
    const passes = RELEASED.exec(rest.slice(agreement.text.length)) ?? RELEASED.exec(agreement.text);
    const whole = passes ? rest.slice(0, agreement.text.length + passes.index + passes[0].length + 40) : '';
    if (passes && !OTHER_CONSENT.test(whole)) return true;
    // "This report is released with his permission", "the content was agreed with him": what is released stands before the agreement.
    const refersBack =
      /^(?:permission|consent|agreement|authori[sz]ation|blessing|approval|approv|agree|signed)/i.test(agreement.text) ||
      /^ (?:with|about|to) (?:that|this|it)\b/i.test(rest.slice(agreement.text.length));
    return refersBack && RELEASED.test(before) && !OTHER_CONSENT.test(rest.slice(0, 60)) && !OTHER_CONSENT.test(before.slice(-60));
  });
}

/** The sentence says that the report will go to the employer, and neither asks nor forbids it. */
function passesOn(sentence: Sentence | undefined): boolean {
  if (!sentence?.prose) return false;
  return has(sentence, NAMES_REPORT) && has(sentence, PASSING) && has(sentence, /\b(?:you|your|manager|management|employer|HR)\b/i);
}

/** "She signed the consent form. She understood that my report would go to you." */
function isSignedFor(sentence: Sentence): boolean {
  return (
    has(sentence, FORM_SIGNED) &&
    !has(sentence, NOT_YET) &&
    followers(sentence, 1).some((next) => has(next, RELEASED) && !has(next, OTHER_CONSENT))
  );
}

/** "Jordan has had this report": a first name does for the pronoun. What is asked of the sentence is only whether it says so. */
function byPronoun(report: Report, sentence: Sentence): Sentence {
  const name = report.facts.employee?.value.firstName;
  if (!name || name.length <= 2 || !sentence.text.includes(name)) return sentence;
  return { ...sentence, text: sentence.text.replaceAll(`${name}'s `, 'their ').replaceAll(`${name} `, 'they ') };
}

/** A signed form of authorization, which American law asks for; sight of the report beforehand is no custom there. */
function isSignedRelease(sentence: Sentence): boolean {
  return (
    has(sentence, SIGNED_RELEASE) && !has(sentence, NOT_YET) && !/\b(?:not|never|n't|no|unsigned|refus\w+|declin\w+)\b/i.test(sentence.text)
  );
}

/** Sight told beside the agreement: looser words do. */
function isSeenBeside(sentence: Sentence): boolean {
  return has(sentence, BESIDE) && !has(sentence, OTHER_PAPER);
}

function isSeen(sentence: Sentence): boolean {
  const first = findFirst(sentence, FIRST);
  return (
    ((has(sentence, SEEN) || has(sentence, READ)) && !has(sentence, OTHER_PAPER)) ||
    (first !== undefined && seenSince(sentence, first, followers(sentence, 2)))
  );
}

function areNear(one: Sentence, other: Sentence): boolean {
  return one.section === other.section && Math.abs(one.index - other.index) <= 2;
}

/** Where the report says itself that it should not go, or not like this. */
function withheld(statements: readonly Sentence[]): Sentence | Match | undefined {
  for (const sentence of statements) {
    const after = followers(sentence, 2);
    const refusal = findAll(sentence, REFUSAL, FEW).find((match) => concernsRelease(sentence, match));
    // "He has since said that he no longer agrees" is the last word.
    if (
      refusal &&
      (/^no longer/i.test(refusal.text) || !has(sentence, RESOLVED)) &&
      !after.some((next) => has(next, RESOLVED) && isReleased(next))
    )
      return refusal;
    const first = findFirst(sentence, FIRST);
    if (
      first &&
      !NOT_WISHED.test(textAfter(sentence, first.end, 30)) &&
      !/\b(?:if|whether)(?: \w+){0,3} $/i.test(textBefore(sentence, first.start, 30)) &&
      !/\b(?:did not|does not|not|n't|never|no)\b[^,;]{0,12}$/i.test(textBefore(sentence, first.start)) &&
      !seenSince(sentence, first, after)
    )
      return first;
    const kept = keptOut(sentence);
    if (kept) return kept;
  }
  return undefined;
}

/** "Wished to see the report before release: no" */
const NOT_WISHED = /^[^.;]{0,20}[:=?|] ?(?:no?|none|not|nil|n\/a|declined)\b/i;

/** Refused is the report, not a detail of it ("did not consent to his diagnosis being named") nor another matter ("to the GP"). */
function concernsRelease(sentence: Sentence, refusal: Match): boolean {
  if (declinesSight(sentence, refusal)) return false;
  const rest = textAfter(sentence, refusal.start, refusal.text.length + 90);
  const clause = rest.split(/[;]|, (?:and|but) /)[0] as string;
  if (LIMITED.test(clause) || OTHER_CONSENT.test(clause)) return false;
  // "It must not be copied without his consent" says what may be done with the report, and not that it is done.
  if (/^(?:without|against|in the absence)/i.test(refusal.text) && MUST_NOT.test(textBefore(sentence, refusal.start))) return false;
  if (/^(?:said|says|answered) no/i.test(refusal.text))
    return PASSED.test(clause) && !/\b(?:see|seeing|read|reading|view|sight|first|beforehand|in advance)\b/i.test(clause);
  // "He does not object to this being sent to you"
  if (
    /^(?:object|oppose|withdr|refus)/i.test(refusal.text) &&
    /\b(?:not|never|no)\b[^.;,]{0,12}$|n't $/i.test(textBefore(sentence, refusal.start))
  )
    return false;
  if (/\b(?:consent|permission|authori[sz]ation)\b/i.test(clause) || /\bwithout|against\b/i.test(refusal.text)) return true;
  // "Asked whether a report could go to you, he said that he would sooner it did not": what is meant stands before.
  const around = /\b(?:sooner|rather|prefer)/i.test(refusal.text) ? sentence.text : rest;
  return RELEASED.test(around) || /\b(?:report|letter|writing to you|write to you|send it|release|form)\b/i.test(clause);
}

const MUST_NOT = /\b(?:must|may|should|shall|can|cannot|could|will|would|is to|are to|not to be|never)\b[^.;]{0,60}$/i;
const PASSED = /\b(?:send|sent|go|going|release[d]?|shar(?:e|ed|ing)|writ(?:e|ing)|issue[d]?|forward(?:ed|ing)?|report)\b/i;

/** "I offered to send her the report first. She did not want that": sight was declined, not release. */
function declinesSight(sentence: Sentence, refusal: Match): boolean {
  if (!/(?:want|wish)(?:ed)?$/i.test(refusal.text) || !NOTHING_MORE.test(textAfter(sentence, refusal.end, 40))) return false;
  return [sentence.previous?.text ?? '', textBefore(sentence, refusal.start)].some((told) => OFFERED.test(told) && SIGHTED.test(told));
}
const NOTHING_MORE = /^(?: (?:that|this|it|one|to|to do so|a draft|a copy|sight))?(?:[.,;]|$| and\b| but\b)/i;
const OFFERED = /\b(?:offer\w*|asked|invited|chance|choice|option|whether|if)\b/i;
const SIGHTED = /\b(?:see|read|view|sight|look|first|beforehand|in advance|draft|preview)\b/i;

/** The wish to see it first was met: told after it, in the sentence or the next two. */
function seenSince(sentence: Sentence, first: Match, after: readonly Sentence[]): boolean {
  const rest = [textAfter(sentence, first.end), ...after.map((next) => next.text)].join(' ');
  const before = textBefore(sentence, first.start);
  if (UNSEEN.test(rest) || UNSEEN.test(before)) return false;
  return SEEN_SINCE.test(rest);
}

/** The thing to be kept out is named in the request itself, and so in the report. */
function keptOut(sentence: Sentence): Match | undefined {
  for (const pattern of KEPT_OUT) {
    const match = findFirst(sentence, pattern);
    const what = (match?.groups.what ?? match?.groups.kept ?? '').trim();
    if (!match || what === '' || NOTHING_NAMED.test(what)) continue;
    const named = what.replace(/^(?:(?:his|her|their|the|any|mention of|reference to|that he|that she|has|of|about)\s+)+/i, '');
    if (/\b(?:did not|does not|never)\b[^,;]{0,12}$/i.test(textBefore(sentence, match.start))) continue;
    if (/\p{L}{3}/u.test(named)) return match;
  }
  return undefined;
}

function followers(sentence: Sentence, count: number): Sentence[] {
  const found: Sentence[] = [];
  for (let next = sentence.next; next && found.length < count; next = next.next) found.push(next);
  return found;
}
