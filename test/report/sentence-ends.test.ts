import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endsByParseEnglish, marksIn, sentenceSpans } from '../../src/report/sentence-ends.ts';

function split(text: string): string[] {
  return sentenceSpans(text, 0, text.length).map((span) => text.slice(span.start, span.end));
}

/** One text a line, its sentences parted by ‖. */
const TEXTS = `
She is fit for work.
She is fit for work. ‖ He is not.
Is she fit? ‖ Yes. ‖ When? ‖ From Monday.
He must not drive! ‖ That is all.
His hearing is category 2. ‖ He can work in a noise zone.
The clinic opens at 9 a.m. and closes at 5 p.m. on Fridays.
The shift ends at 10 p.m. ‖ She then drives home.
The call is at 9 a.m. Tuesday at the depot.
She was seen by Dr. Marsh at the clinic. ‖ Dr Marsh agreed.
Mr. Tolland and Mrs. Ames met on site. ‖ Ms. Lind wrote to both.
See No. 4 below. ‖ It has the plan.
No. ‖ She is not fit.
Is there a risk? ‖ No. ‖ There is none.
The limit is in s.6 of the Act. ‖ It is clear.
The limit is in s. 6 of the Act. ‖ It is clear.
He may lift small loads, e.g. a bag of flour. ‖ He does so now.
He needs one aid, i.e. a trolley. ‖ Please buy it.
He walks approx. 3 miles. ‖ It takes an hour.
He walks approx. three miles. ‖ It takes an hour.
See para. 12 of the policy. ‖ It says more.
Please ring ext. 5512. ‖ I am there on Mondays.
Tel. 01632 960 118. ‖ Please leave a message.
Seen by B. Colley on Friday. ‖ She took the readings.
The nurse was B. Colley. ‖ She took the readings.
J. P. Marsh wrote the plan. ‖ He has left.
J.P. Marsh wrote the plan. ‖ He has left.
She was seen on 12.8.25. ‖ She was well.
It was due by 8.9.25. ‖ It was late.
He lifts sacks, crates, drums, etc. ‖ Each weighs 20 kg.
He lifts sacks, crates, etc. in the yard. ‖ Each weighs 20 kg.
He waited... ‖ Nothing came.
He waited… ‖ Nothing came.
He waited... and nothing came.
She said that it was "fine". ‖ It was not.
She said, "I am fine." ‖ It was not so.
(See the table above.) ‖ The plan starts in May.
The plan starts in May (see the table). ‖ It ends in June.
"Is it safe?" he asked. ‖ I said that it was.
1. When is she likely to return? ‖ Please see section 6. ‖ 2. Will it last? ‖ No.
1. Is he fit? ‖ No. ‖ 2. When will he be? ‖ In May.
2. Please find him a chair. ‖ It should have arms.
The advice is in section 6. ‖ Please read it first.
He started in Jan. 2024 on nights. ‖ He left in Sept. ‖ He came back.
The review is on Mon. 5 May. ‖ It is by video.
He sat. ‖ She stood.
The cold came in. ‖ The door was open.
She spoke to Ken. ‖ He drives the van.
He is under St. Bride's Hospital. ‖ The scan is in June.
He works for Ames & Co. Limited in Leeds. ‖ It is a small firm.
He works for Ames & Co. ‖ The firm is small.
He works for Ames Ltd. ‖ The firm is small.
He has T2DM. ‖ It is well controlled.
The scan showed L4/5. ‖ The surgeon has it.
He is immune to hepatitis B. ‖ The other tests are due.
We went on to plan C. ‖ It failed.
The cost was 9.5. ‖ The limit is 10.
The pump is 1.5 m high. ‖ It is heavy.
Write to r.hale@example.com. ‖ I will answer that day.
The guidance is at www.hse.gov.uk. ‖ Please read it.
He is well. ‖ 3 people saw him.
She has two weeks' leave. ‖ 2025 was a hard year.
The course takes 6 wks. ‖ She is on week 2.
The drops are for use b.d. ‖ They do not cause drowsiness.
Rest for max. 3 hours. ‖ Then walk.
The U.K. rules apply. ‖ They are clear.
He holds a Ph.D. ‖ He teaches.
It will get better (I think!) ‖ Please be patient.
Nobody asked him (why?) before now. ‖ I did.
[Add other records seen, or remove this line] Mr Ames was called.
? fracture of the left wrist on the film.
The Act says "reasonable." ‖ That is a test for the employer.
He can: (a) lift; (b) carry. ‖ He cannot: (c) climb.
He can lift. ‖ (b) He can carry.
The Health and Safety at Work etc. Act 1974 applies. ‖ It is clear.
He has told the NHS. ‖ Physiotherapy starts in June. ‖ Lifting can wait.
She spoke to Ruth. ‖ Physiotherapy has helped.
The first week is hard; the second is not; the third is easy. ‖ Then stop.
Is Work Good for Your Health? (2006) is the review that I mean. ‖ It is old.
Signed ........................ Date ........................
He is at Unit 6, Marsh Lane. ‖ The gate is on the left.
It is his own view – nothing more. ‖ I cannot judge it.
Fit for work. ‖ No limits. ‖ Review in May.
Yes. ‖ He can drive.
The team is small: two fitters. ‖ One has left.
He is off until the 9th. ‖ She has his list.
He told me that "it was bad." ‖ He did not say more.
She was born in St. Ives. ‖ She moved here at 5.
It was 50%. ‖ It is now 80%.
He drinks 2 litres a day, approx. ‖ That is enough.
Please call Ms. O'Neill. ‖ She knows.
Vol. 3 has the table. ‖ Vol. 4 does not.
He has worked for the firm for 11 yrs. ‖ He likes it.
It hurts when he reaches up, lifts, etc.; rest helps. ‖ So does heat.
The answer to question 2 is yes. ‖ The answer to question 3 is no.
He uses the aid (a stick). ‖ It helps.
Mr Ames vs. Mr Lund was heard in May. ‖ It settled.
She scored 7/10. ‖ He scored 3.
`
  .trim()
  .split('\n');

describe('sentence ends', () => {
  test.each(TEXTS.map((line) => [line]))('%s', (line) => {
    expect(split(line.replaceAll(' ‖ ', ' '))).toEqual(line.split(' ‖ '));
  });

  test('a missing space after a stop does not hide the end', () => {
    expect(split('He left work at noon.He did not return.')).toEqual(['He left work at noon.', 'He did not return.']);
    expect(split('She is content with it.Her manager has a copy.')).toEqual(['She is content with it.', 'Her manager has a copy.']);
  });

  test('parse-english agrees wherever the cheap look is plain, so that asking it would change nothing', () => {
    let plain = 0;
    for (const line of TEXTS) {
      const text = line.replaceAll(' ‖ ', ' ');
      const ends = endsByParseEnglish(text);
      for (const mark of marksIn(text, 0, text.length)) {
        if (mark.verdict !== 'end' && mark.verdict !== 'inside') continue;
        plain += 1;
        const says = ends.some((end) => end > mark.start && end <= mark.end);
        expect(says, `${text} at ${mark.start}`).toBe(mark.verdict === 'end');
      }
    }
    expect(plain).toBeGreaterThan(30);
  });

  const word = fc.constantFrom(
    'She',
    'returned',
    'shortly',
    'because',
    'lifting',
    'Her',
    'manager',
    'noticed',
    'painful',
    'The',
    'adviser',
    'walked',
  );
  const mark = fc.constantFrom('', '', '', '', ',', '.', '.', '?', '!', ';', ':', '."', '.)', '...', '…');
  const prose = fc.array(fc.tuple(word, mark), { minLength: 1, maxLength: 40 }).map((parts) => parts.map(([a, b]) => a + b).join(' '));

  test('plain prose of any make is split as parse-english splits it', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const ends = endsByParseEnglish(text);
        for (const { start, end, verdict } of marksIn(text, 0, text.length)) {
          if (verdict !== 'end' && verdict !== 'inside') continue;
          expect(ends.some((at) => at > start && at <= end)).toBe(verdict === 'end');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('an open stop is judged the same in a window as in the whole block', () => {
    const open = 'He saw Wd. Gannet first. He then rested. ';
    const text = open.repeat(300).trim();
    expect(marksIn(text, 0, text.length).some((entry) => entry.verdict === 'open')).toBe(true);
    const whole = endsByParseEnglish(text);
    const spans = sentenceSpans(text, 0, text.length);
    for (const entry of marksIn(text, 0, text.length)) {
      if (entry.verdict !== 'open') continue;
      const inWhole = whole.some((end) => end > entry.start && end <= entry.end);
      expect(spans.some((span) => span.end === entry.end)).toBe(inWhole);
    }
  });

  test('spans tile any text: in order, apart, without white space around, nothing but spaces between', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '?', '…', '"', ')', '(', '1', "'", '-', 'Dr', ' e.g. '), maxLength: 60 }),
        (raw) => {
          const text = raw.replace(/\s+/g, ' ').trim();
          let at = 0;
          for (const span of sentenceSpans(text, 0, text.length)) {
            expect(text.slice(at, span.start).trim()).toBe('');
            expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
            expect(span.end).toBeGreaterThan(span.start);
            at = span.end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });
});
