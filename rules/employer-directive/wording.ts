/**
 * Matters in which statute lays a duty on the employer by name, so that saying so is a fact. UK: COSHH 2002 reg. 11, RIDDOR 2013, Control of Noise and of Vibration at
 * Work Regulations 2005, Lead 2002, Asbestos 2012, Ionising Radiations 2017, DSE 1992 reg. 5 (eye tests), Management Regulations 1999 reg. 16 (new and expectant
 * mothers), Working Time 1998 reg. 7 (night workers), LOLER and PUWER 1998, first aid 1981, fire 2005. US: 29 CFR 1904 (OSHA records), 1910.95 (hearing), 1910.134 (respirators).
 */
export const STATUTE_MATTERS =
  /\b(?:health surveillance|lung function (?:checks?|tests?)|audiometry|hearing (?:tests?|checks?|conservation)|blood[- ]lead|medical surveillance|OSHA (?:logs?|records?|forms?|300)|RIDDOR|reportable|face[- ]fit(?:ted|ting)?|fit[- ]test(?:ed|ing)?|(?:eye|eyesight|vision) tests?|new and expectant mothers?|expectant mothers?|pregnant (?:women|workers|employees)|night workers?|working time|rest breaks? (?:of twenty minutes|under)|exposure records?|health records?|dosimet\w+|statutory (?:examination|inspection|health)|thorough examination|fire (?:risk assessment|evacuation|drill)|first[- ]aiders?|display screen|noise (?:at this level|above|over|exposure|assessment|levels?)|vibration (?:at this level|above|over|exposure|assessment|levels?)|exposure (?:to (?:lead|asbestos|isocyanates?|silica|noise|vibration|radiation|solvents?|dust)|limits?|levels?)|two-pack paint|asbestos|ionising radiation|DVLA|Medical Review|drug and alcohol testing|posters?)\b/i;

/** The law that is named for it. "The Equality Act" is none: what it asks in a single case is the question that a court decides. */
export const STATUTES =
  /\b(?:COSHH|PUWER|LOLER|OSHA|(?:Control|Management|Provision|Manual|Personal|Reporting|Working|Workplace|Regulatory|Health and Safety|Health, Safety|Ionising|Lead|Safety, Health)[\w,' ]{0,80}(?:Regulations|Order|Act)(?: \d{4})?)\b/;

/** What binds somebody else, or everybody: rules of a house, a scheme, a licence, a grant; nothing the author orders. */
export const BINDING_FACTS =
  /\b(?:every (?:two|three|four|five|\d+) years|under the (?:grant|lease|licence|contract|franchise|charter|collective agreement)|under (?:your|the) (?:\w+ ){0,2}(?:agreement|policy|contract|scheme|rules|handbook)|by (?:its|their) (?:charter|licence|insurers?|constitution|funders?)|house rules?|site rules?|(?:employers|managers|firms|companies|schools) (?:must|have to|are (?:required|obliged))(?! (?:\w+ ){0,8}(?:Mr|Mrs|Ms|Miss|him|her)\b)|(?:breathing|hearing|eye|head|foot|respiratory|ear) protection (?:is|are) (?:compulsory|mandatory|obligatory)|(?:high-vis\w*|hi-vis|hard hats?|helmets?|safety (?:boots|shoes|glasses)|masks?|gloves|seat ?belts?|uniforms?|harness(?:es)?) (?:\w+ )?(?:is|are) (?:compulsory|mandatory|obligatory|a must)|(?:is|are) (?:compulsory|mandatory|obligatory|a (?:legal|statutory) requirement) (?:for (?:all|every|any|anyone|everyone|each|new)|(?:on|at|in) (?:the|your|this|that|all)))\b/i;
