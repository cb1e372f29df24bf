import { describe, expect, it } from 'vitest';
import { advice } from '../../src/language/advice.ts';
import { isActionable, vagueness } from '../../src/language/concrete.ts';
import { reportOf } from '../support/report.ts';

const HEADER =
  '# Occupational health report\n\n| | |\n|---|---|\n| Employee | Mr Ravi Tull |\n| Report date | 6 May 2026 |\n\n## Opinion\n\n';

function judged(text: string) {
  const report = reportOf(`${HEADER}${text}\n`);
  for (const sentence of report.prose) {
    const one = advice(report, sentence)[0];
    if (one) return { vague: vagueness(report, sentence, one), actionable: isActionable(report, sentence, one) };
  }
  throw new Error(`no advice in ${text}`);
}

describe('vagueness', () => {
  it.each([
    ['empty', 'Appropriate support should be offered.'],
    ['empty', 'I recommend light duties until 30 June.'],
    ['unmeasured', 'He should avoid heavy lifting.'],
    ['unmeasured', 'His workload should be reduced.'],
    ['regular', 'I recommend regular breaks.'],
    ['same', 'I would carry on with the present arrangements.'],
    ['same', 'I advise that he be managed in line with your absence policy.'],
    ['pace', 'He should take things steadily.'],
    ['attitude', 'I would ask you to be patient with him.'],
    ['assessment', 'A risk assessment should be carried out.'],
  ])('is %s: %j', (kind, text) => {
    expect(judged(text).vague).toBe(kind);
    expect(judged(text).actionable).toBe(false);
  });

  it.each([
    'I recommend light duties: labelling and answering the telephone.',
    'He should avoid heavy lifting, by which I mean anything over 10 kg.',
    'His workload should be reduced by a third.',
    'I recommend a break of five minutes in each hour.',
    'He should work on the gate until 30 June.',
    'A risk assessment of the loading dock is advised.',
    'A stress risk assessment is advised.',
    'A stool would help.',
    'Light duties are advised. By this I mean sorting returns.',
    'The following adjustments are advised:\n\n- a footrest',
  ])('finds none in %j', (text) => {
    expect(judged(text).vague).toBeUndefined();
    expect(judged(text).actionable).toBe(true);
  });

  it('leaves decisions of HR and a bare return out of what can be acted on', () => {
    expect(judged('The warning should be withdrawn.').actionable).toBe(false);
    expect(judged('I support a return on 15 June.').actionable).toBe(false);
    expect(judged('A phased return is recommended.').actionable).toBe(false);
    expect(judged('A phased return of four hours a day is recommended.').actionable).toBe(true);
  });
});

describe('vagueness, between two sentences that are nearly alike', () => {
  // The first of a pair leaves open what to do, the second does not.
  it.each<[string, string, string | undefined]>([
    // How long, until when and for whom name nothing.
    ['empty', 'I recommend light duties for a fortnight.', 'I recommend light duties of labelling for a fortnight.'],
    ['empty', 'I recommend light duties from the autumn.', 'I recommend lighter work in the stores from the autumn.'],
    ['empty', 'I recommend light duties until his scan.', 'I recommend light duties at the scanner.'],
    ['empty', 'I recommend light duties until his next physiotherapy appointment.', undefined],
    ['empty', 'I recommend that Ravi be given light duties.', 'I recommend that Ravi be given the till.'],
    ['empty', 'I recommend that Tull be given appropriate support.', undefined],
    ['empty', 'I recommend that his manager offers suitable support.', 'I recommend that his manager offers the window desk.'],
    ['empty', 'I recommend that Mrs Shah, his team leader, supports him.', 'I recommend that Mrs Shah, his team leader, cuts his bread.'],
    ['empty', 'He should be supported by his colleagues.', undefined],
    ['empty', 'I would ask you to support him.', 'I would ask you to move his desk.'],
    // A word with a hyphen names something when one of its parts does.
    ['empty', 'He should have day-to-day support.', 'He should be given appropriate sit-stand seating.'],
    ['empty', 'He should be given semi-manageable work.', 'I recommend a suitable foot-stool.'],
    // A suitable such-and-such is a known thing, or a name, or nothing.
    ['empty', 'He should be given a suitable widget.', 'He should be given a suitable chair.'],
    ['empty', 'Offer him manageable upkeep.', 'Offer him manageable chairs.'],
    ['empty', 'Consider some support.', 'Consider some suitable vans.'],
    ['empty', 'I recommend suitable adjustments.', 'I recommend adjustments at Leeds.'],
    ['empty', 'I recommend an adjustment.', 'I recommend a DSE adjustment.'],
    // How often, at what time, in which minutes is a measure; for how long is none.
    ['empty', 'He should have support regularly.', 'He should have support once a week.'],
    ['empty', 'He should be given support often.', 'He should be given support every Friday.'],
    ['empty', 'He should start lighter work.', 'He should start at 10 a.m.'],
    ['empty', 'He should have light work for three weeks.', 'He should have light work within half an hour of his rest.'],
    ['empty', 'He starts at 9 a.m.; I recommend light duties.', 'I recommend light duties, with a start at 9 a.m. and no lifting.'],
    ['empty', 'He rests each Friday, and I recommend light duties.', 'I recommend light duties each Friday.'],
    ['empty', 'I recommend light duties; he rests each Friday.', 'I recommend light duties, with a rest of ten minutes.'],
    ['empty', 'I recommend reduced hours.', 'I recommend reduced hours in the mornings, with mornings only.'],
    ['unmeasured', 'I recommend that his workload be reduced.', 'His workload should be reduced from 12 hours to eight.'],
    // What is spelt out.
    ['empty', 'Light duties are advised.', 'Light duties such as labelling are advised.'],
    ['empty', 'By light duties I mean labelling; I recommend light duties.', 'I recommend light duties, by which I mean labelling.'],
    ['empty', 'Light duties are advised. He lives in Hull.', 'Light duties are advised. Suitable tasks would be labelling and sorting.'],
    ['empty', 'Light duties are advised.\n\nFor example, he could label.', 'Light duties are advised. For example, he could label.'],
    ['empty', 'I recommend changes. The team is small.', 'I recommend changes. These would include a footrest.'],
    ['empty', 'I recommend changes.\n\n- He has a desk.', 'I recommend the following changes:\n\n- a footrest\n- a stool'],
    // The choice that is handed back.
    ['empty', 'Any necessary adjustments should be made.', undefined],
    ['empty', 'Adjust as you see fit.', 'Adjust his chair.'],
    ['empty', 'The dust levels should be monitored.', 'The dust levels should be monitored each month.'],
    ['empty', 'A common-sense approach to the lift is advised.', 'A key to the lift is advised.'],
    ['empty', 'Some flexibility around the rota would help.', 'A copy of the rota would help.'],
    ['empty', 'Appropriate training should be given.', 'Appropriate training in the use of the hoist should be given.'],
    // A manner.
    ['pace', 'He should lift at his own pace.', 'He should stack tins on the shelves at his own pace.'],
    ['pace', 'A phased return on lighter duties at his own pace is advised.', undefined],
    ['assessment', 'A documented risk assessment is advised.', 'A risk assessment for ladders is advised.'],
    ['assessment', 'A dynamic risk assessment should be carried out.', 'A ladder risk assessment is advised.'],
    ['attitude', 'I recommend that you be patient with his typing.', 'I recommend that you move his typing to Mr Cole.'],
    ['attitude', 'Please bear his back in mind.', 'Please bring his chair in.'],
    // A limit.
    ['unmeasured', 'He should avoid heavy racks.', 'He should avoid racks of over 10 kg.'],
    ['unmeasured', 'He should avoid prolonged standing.', 'He should avoid standing for more than ten minutes.'],
    ['unmeasured', 'He should avoid strenuous work.', 'He should avoid strenuous work, such as digging.'],
    ['unmeasured', 'His overtime should be reduced.', undefined],
    ['unmeasured', 'His typing should be limited.', 'His typing should be limited to ten minutes an hour.'],
    ['unmeasured', 'His exposure to noise should be minimised.', 'His exposure to isocyanates should be minimised.'],
    ['unmeasured', 'His lifting should be reduced.', 'His lifting of sacks should be stopped.'],
    ['unmeasured', 'His travel should be reduced.', 'His travel to Crewe should stop.'],
    // Work of an unnamed kind.
    ['empty', 'He should be given lighter work.', 'He should be given lighter work in the stores.'],
    ['empty', 'He should be given sedentary work.', 'He should be given sedentary work in the gatehouse.'],
    [
      'regular',
      'He should be given regular contact with his line manager.',
      'He should be given contact with his line manager each Monday.',
    ],
    ['regular', 'He should have regular micro breaks.', 'He should have micro breaks of one minute.'],
    ['regular', 'He should have regular breaks from the screen.', 'He should have breaks from the screen of five minutes.'],
    ['regular', 'He should move around regularly.', 'He should move around twice an hour.'],
    // As before.
    ['same', 'He should carry on as normal.', 'He should carry on at the till.'],
    ['same', 'He has the window desk. Please carry on with this.', undefined],
    ['same', 'He has the window desk.\n\nPlease carry on with this until he returns.', undefined],
    ['same', 'He has the window desk. Please carry on with your usual support until he returns.', undefined],
  ])('is %s: %j, and not %j', (kind, open, plain) => {
    expect(judged(open)).toEqual({ vague: kind, actionable: false });
    if (plain !== undefined) expect(judged(plain)).toEqual({ vague: undefined, actionable: true });
  });

  it('is none where the thing was named before, and nothing can be done on these words alone', () => {
    for (const text of [
      'This should be reviewed.',
      'It should be looked at again.',
      'I would ask you to look into this.',
      'I would ask you to consider it.',
      'I recommend that it be repeated.',
      'There is a ramp, which you should consider.',
      'There is a ramp, which you may wish to bear in mind.',
      'The ramp is steep, and should be reviewed.',
      'The rota is long and should be changed.',
      'He wants to move desks. Please let him.',
      'He wants to work on the gate, so please let him.',
      'The talk with the team is due. I suggest that it takes place in the first week.',
      'He has the window desk. Please carry on with this until he returns.',
      'Three changes are recommended. A stool would help.',
      'The adjustments are needed until 30 September.',
      'These adjustments should be kept until 30 September.',
      'I recommend six weeks.',
      'I recommend his normal hours from 15 June.',
      'A phased return at his own pace is advised.',
      'A phased return on lighter duties is advised.',
      'Over four weeks he improved, and a phased return is advised.',
      'I recommend a return to work.',
      'He should stay off work.',
      'A further referral is advised.',
      'His sickness absence should be discounted.',
    ])
      expect({ text, ...judged(text) }).toEqual({ text, vague: undefined, actionable: false });
    // What is announced and does not follow is open where its words are.
    expect(judged('Three changes are recommended.').vague).toBe('empty');
    expect(judged('Three changes are recommended: support and flexibility.').vague).toBe('empty');
    expect(judged('Three changes are recommended.\n\n## Outlook\n\nHe will do well.').vague).toBe('empty');
  });

  it.each([
    'He should not work alone.',
    'He should work within sight of a colleague.',
    'You should call an ambulance.',
    'A phased return over four weeks is advised.',
    'A phased return is advised. By this I mean four hours a day in the first week.',
    'He should be given time off for his physiotherapy.',
    'I recommend a return to his post at the kiln.',
    'Please drive the van.',
    'Take breaks of five minutes.',
    'His ladder should have a risk assessment.',
  ])('is none, and it can be acted on: %j', (text) => {
    expect(judged(text)).toEqual({ vague: undefined, actionable: true });
  });

  it('is one thing, and who is to act another: what is asked of clinicians and relatives is no step for the employer', () => {
    expect(judged('I recommend that his GP reviews his tablets.').actionable).toBe(false);
    expect(judged('I recommend that his wife drives him.').actionable).toBe(false);
    expect(judged('I recommend that his manager drives him.').actionable).toBe(true);
  });
});
