/**
 * The standing text of an invented provider, as it is found in reports of many: {P} is the employee with title, {he} {him} {his} their pronouns, {is} and {has} as
 * the pronoun wants them, {date} a date, {n} a number.
 */
export const HOUSE_SENTENCES: readonly string[] = `
Thank you for referring {P} to the occupational health service, whom I assessed by telephone on {date} with {his} consent.
{he} confirmed {his} identity and understood the purpose of the consultation and that a report would be sent to {his} manager.
The role of occupational health is to give impartial advice to both the employer and the employee on matters of health and work.
I explained that the content of this report would be discussed with {him} and that {he} could ask to see it before it was released.
{P} has agreed that this report may be shared with those in the organisation who need to know its content in order to support {him}.
I have based my opinion on the information in the referral, on what {he} told me and on the findings of today's assessment.
{he} {is} currently absent from work and has been so since {date}, with a fit note that runs until {date}.
{his} general practitioner has been supportive and is overseeing {his} treatment with regular reviews every {n} weeks.
{he} reported that symptoms first developed around {n} months ago and that they came on gradually over that time.
The symptoms fluctuate from day to day and are generally worse towards the end of a working shift or after a disturbed night.
{he} described difficulty with sleep, with energy levels and with keeping up {his} usual daily routine at home.
{he} {is} independent in {his} personal care and manages most household tasks when these are paced through the day.
{he} can walk for around {n} minutes at a gentle pace and can sit for up to {n} minutes before needing to change position.
{he} drives short distances without difficulty but finds journeys of longer than {n} minutes uncomfortable at present.
There were no concerns about {his} memory, concentration or communication in the course of our conversation today.
In my opinion {P} is not yet fit for {his} substantive role but is making steady progress towards a return to work.
I would anticipate that {he} will be able to return to work in a phased manner from around {date} if recovery goes on as expected.
A phased return would allow {him} to rebuild stamina and confidence while the effects of work on {his} symptoms are watched closely.
I would suggest starting with {n} hours a day on alternate days and increasing by {n} hours a day at the end of each week.
The precise pattern of hours should be agreed between {P} and {his} manager before {his} first day back in the workplace.
Annual leave may be used by local agreement to support the phased return where this is permitted by your policy.
It would be helpful for {him} to have regular short breaks away from the workstation, ideally {n} minutes in every hour.
Please consider a workstation assessment by a trained assessor within the first {n} weeks of {his} return to the office.
{he} should avoid lifting, pushing or pulling loads of more than {n} kilograms until {he} {has} been reviewed again.
Repetitive bending, twisting and reaching above shoulder height should be kept to a minimum for the next {n} weeks.
Tasks that need prolonged standing should be rotated with seated duties so that {he} {is} able to alternate {his} posture.
A temporary change to {his} start time would let {him} travel outside the busiest hours and arrive at work less fatigued.
Working from home on {n} days a week would reduce the demands of commuting during the early stage of {his} recovery.
I recommend that {his} manager holds a weekly meeting with {him} to discuss progress, workload and any emerging difficulties.
A stress risk assessment in line with the standards of the national regulator would help to identify areas where support is needed.
Clear priorities and realistic deadlines, agreed in writing, will help {him} to manage {his} workload in the first few weeks.
{he} may benefit from having a named colleague to whom {he} can turn for informal support in the course of the working day.
The employee assistance programme offers confidential counselling at any time of day, and I have given {him} the number to call.
These recommendations are for guidance, and it is for the employer to decide whether they are reasonable and can be accommodated.
If any adjustment cannot be accommodated, please tell {him} the reason and let us know so that an alternative can be considered.
The adjustments should remain in place for {n} weeks and should then be reviewed by {his} manager together with {him}.
Whether a condition amounts to a disability is ultimately a legal question and not a medical one, for a tribunal to decide.
In my opinion {his} condition is likely to fall within the scope of the relevant equality legislation, as it has lasted over {n} months.
The condition has a substantial effect on {his} ability to carry out normal activities when the benefit of treatment is left aside.
There is no medical reason why {P} could not attend a meeting with management, provided that reasonable support is offered.
{he} may wish to be accompanied by a colleague or trade union representative and to have the questions in writing beforehand.
It is not possible to give a guarantee about future attendance, but the long term outlook is favourable with continuing treatment.
{his} absence over the next {n} months is likely to be somewhat above the average for a person of {his} age and occupation.
Medication is well tolerated and is not thought to affect {his} safety at work or {his} ability to operate machinery.
{he} {is} awaiting an appointment with a specialist, which is expected to take place within the next {n} weeks or so.
The outcome of further investigation will not change the advice in this report unless we write to you to say otherwise.
I have advised {him} to speak to {his} general practitioner without delay should {his} symptoms become worse or should new ones develop.
I have given {him} advice on sleep hygiene, graded activity and pacing, together with details of suitable sources of self help.
There are no work related factors that were raised with me as a cause of {his} condition in the course of this assessment.
{he} feels well supported by {his} manager and by the team and {is} motivated to return to the workplace as soon as possible.
No further appointment has been arranged, but I would be pleased to see {him} again should you make a new referral.
I have arranged to review {P} on {date}, after which a further report with updated advice will be sent to you.
Should the return to work not go as planned, please contact us at an early stage so that {he} may be seen again.
This report has been prepared for the purposes of managing {his} health at work and should be kept securely and in confidence.
It should not be copied to third parties without {his} written consent, save where there is a legal obligation to do so.
I hope that this report answers the questions in your referral, and I would be happy to clarify any point that is not clear.
Please do not hesitate to contact the service on the number above if anything in this report needs further explanation.
The opinion given here is based on the evidence available on the day and may change if fresh information comes to light.
A copy of the report has been offered to {P}, who did not ask for any changes before it was sent to you.
The guidance follows the current standards of our professional body and is given on the balance of probabilities throughout.
`
  .trim()
  .split('\n');
