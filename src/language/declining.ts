import type { Sentence } from '../report/report.ts';
import { clauses } from './clauses.ts';
import { findAll } from './pattern.ts';
import { accountEnd, partStart, type Reach } from './reach.ts';

const JUDGE =
  '(?:say|judge|comment|verify|confirm|determine|know|tell|decide|establish|assess|advise|speak|rule|express|form|give|offer|adjudicate|settle|resolve|substantiate|vouch|conclude|separate|be sure|be certain|take a view|pronounce|corroborate|check|see for myself|attest)';
/** What follows is declined: "I cannot say whether …", "it is not for me to judge", "I make no comment on". */
const FORWARD = new RegExp(
  [
    `\\b(?:I|we|occupational health|this (?:report|service|assessment))(?: (?:therefore|also|myself|ourselves|of course|simply))? (?:cannot|can not|can't|could not|do not|am not able to|are not able to|am unable to|are unable to|was not able to|was unable to|am in no position to|am not in a position to|are not in a position to|would not wish to|do not wish to|will not|would not|have not tried to|have not sought to|does not|make no attempt to|decline to|prefer not to|would rather not) ${JUDGE}\\b`,
    `\\b(?:it is|that is|this is|it would be|it's) (?:not|neither) (?:for (?:me|us|occupational health|an occupational health \\w+)|my (?:place|role|job|part|business)|appropriate for (?:me|us)|within my|possible for (?:me|us)|a matter for (?:me|us|occupational health))`,
    `\\b(?:I|we) (?:make|offer|express|have|hold|take|give|have formed|have reached|form|pass) no (?:comment|view|opinion|judge?ment|finding|position)`,
    `\\b(?:I|we) (?:have|had) no (?:way|means) of (?:knowing|judging|telling|verifying|checking|assessing)`,
    `\\b(?:I|we) (?:have not|did not|do not|cannot) (?:rel(?:y|ied) on|take(?:n)? (?:this|it|that|these|sides?|any account)|reach(?:ed)? a view|form(?:ed)? a view|investigat(?:e|ed)|look(?:ed)? into)`,
    '\\bwithout (?:commenting|taking a view|expressing a view|passing judge?ment|judging|prejudging|prejudice|wishing to prejudge)(?: on| to)?',
  ].join('|'),
  'gi',
);
/** What stands before is declined: "whether he was bullied is for the investigation to decide", "is not something I can verify". */
const BACKWARD =
  /\b(?:(?:is|are|was|were|would be|remains?|must be|will be) (?:not |entirely |rightly |properly |solely |ultimately |a matter |one |matters |something |questions? |a question )*(?:(?:for|with) (?:the |your |an? |his |her |its |any )?(?:own |internal |separate |formal |independent |proper )*(?:investigat\w+|organisation|company|employer|management|manager|hr|human resources|tribunal|court|you|others|grievance|panel|hearing|process|internal|trust|council|decision-?maker|university|school|board|union|hearing officer)|outside (?:my|the|our|this)|beyond (?:my|the|our|this)|not (?:a )?(?:health|medical|clinical|occupational health) (?:question|matter|issue|one)|not something (?:that |which )?(?:I|we|occupational health)|not one (?:that |which )?I|not (?:mine|ours) to|not for (?:me|us|occupational health)|something (?:that |which )?(?:I|we) (?:cannot|am not|can not))|(?:lie|lies|fall|falls|lay) outside|(?:is|are) (?:being|to be|currently being|due to be|now being) (?:looked into|investigated|examined|considered|heard|dealt with)|(?:is|are) (?:the subject of|under) (?:an? |the |formal |internal |separate )*(?:investigation|enquiry|inquiry|grievance|process|review|complaint|appeal))\b/gi;

/** The stretches on which the author declines to judge. */
export function declined(sentence: Sentence): readonly Reach[] {
  const found: Reach[] = [];
  for (const match of findAll(sentence, FORWARD))
    found.push({ start: match.start, end: accountEnd(sentence, match.end), by: { start: match.start, end: match.end } });
  for (const match of findAll(sentence, BACKWARD)) {
    // Back over the subject: to the last semicolon, or to a main clause of its own before an "and".
    const from = partStart(sentence, match.start);
    const own = clauses(sentence).filter(
      (clause) => clause.kind === 'main' && clause.start > from && clause.start < match.start && /^\s*(?:and|but|so)\b/i.test(clause.text),
    );
    found.push({ start: own.at(-1)?.start ?? from, end: match.end, by: { start: match.start, end: match.end } });
  }
  return found;
}
