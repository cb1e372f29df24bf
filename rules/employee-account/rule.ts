import { isToldAs, OTHER_SECTIONS, opinionSentences } from '../../src/language/author-opinion.ts';
import { has } from '../../src/language/pattern.ts';
import { defineRule, type Report, type Sentence } from '../../src/lint/rule.ts';
import { BUSINESS, FINDING, STORY_SUBJECT } from './wording.ts';

export const rule = defineRule({
  id: 'employee-account',
  group: 'useful',
  severity: 'warning',
  scope: 'document',
  summary: 'Most of the report tells the employee’s account, and hardly any of it is occupational health’s opinion',
  options: {
    share: {
      type: 'number',
      default: 50,
      minimum: 1,
      maximum: 100,
      description: 'Percentage of the words above which the account is too much.',
    },
    opinions: { type: 'number', default: 3, minimum: 1, description: 'Sentences of opinion from which nothing is said.' },
    words: { type: 'number', default: 100, minimum: 0, description: 'Reports with fewer words than this are not judged.' },
  },
  messages: {
    account:
      '{{share}}% of this report tells what the employee says or what happened to them, and {{opinions}} of its sentences give occupational health’s opinion. Add your own: whether the person is fit, what limits them, what would help and for how long. Leave the attribution (“she told me”) as it is.',
  },
  check(report, context) {
    const { options } = context;
    const { audience } = report.facts;
    if (report.bodyWords < options.words || audience.value !== 'manager') return;
    const opinions = opinionSentences(report);
    if (opinions.size >= options.opinions) return;
    const told = accountSentences(report, opinions);
    const words = told.reduce((sum, sentence) => sum + sentence.endWord - sentence.firstWord, 0);
    const share = Math.round((100 * words) / report.bodyWords);
    if (share <= options.share) return;
    context.report({ span: report.placeFor('health', 'background'), messageId: 'account', data: { share, opinions: opinions.size } });
  },
});

/** What the employee said, and the story of what happened to them, whether or not it is said whose it is. */
function accountSentences(report: Report, opinions: ReadonlySet<Sentence>): readonly Sentence[] {
  return report.prose.filter((sentence) => {
    if (opinions.has(sentence) || OTHER_SECTIONS.has(sentence.section.name)) return false;
    if (isToldAs(report, sentence, 'employee')) return true;
    return has(sentence, STORY_SUBJECT) && !has(sentence, BUSINESS) && !has(sentence, FINDING);
  });
}
