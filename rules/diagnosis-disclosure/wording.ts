/** What makes the name of a condition a disclosure or none (catalogue, `diagnosis-disclosure`). Alternatives of patterns. */

/** Forms of a condition that tell it only of a person who has it: anxiety is also a mood. */
export const HELD =
  '(?:(?:diagnos(?:ed|is) (?:with|of)|treated for|treatment for|suffers? (?:from|with)|history of|living with|lives with|has long had|medication for) )(?:anxiety(?! about| over| when| at)|panic attacks|addiction|obsessions)';
/** Fits that have happened, which tell of epilepsy. A fit that may come is a risk, and that is told. */
export const FITS =
  '(?:had|has had|have had|having|suffered|suffers|gets|experienced) (?:(?:a|an|another|one|two|three|four|five|six|several|some|few|many|more|further|first|second|last|\\d+|epileptic|major|minor|small|big|his|her|their|grand mal|tonic-clonic|focal|night-time|nocturnal) ){1,4}?(?<name>(?:epileptic )?(?:fits?|seizures?)\\b)(?! (?:of|for|and (?:proper|well|able))\\b)';
/** A condition by its form: "Sever's disease", "a conduct disorder". */
export const BY_FORM =
  "[A-Z][\\w\\u00C0-\\u024F-]+(?:'s|s'|s)? (?:disease|syndrome|disorder|palsy|thyroiditis|lymphoma|contracture)|(?:[a-z]+(?:al|ic|ive|ar|ary|oid|ous|ine)) (?:disease|syndrome)";
/** "Diagnosed with …": what follows is a diagnosis, whatever it is called. */
export const DIAGNOSED =
  "(?:diagnosed (?:with|as having)|diagnosis of) (?:an? |the )?(?<name>(?:(?!(?:and|in|last|this|by|for|at|on|which|who|but)\\b)[\\w'-]+ ){0,3}?[\\w'-]{4,})(?=[,.;)]| (?:and|in|last|this|by|for|at|on|which|but|some|since|two|three|a|earlier|several)\\b|$)";
/** Not a diagnosis by the catalogue: broad classes, symptoms, injuries, stress, short illness. */
export const NO_DIAGNOSIS =
  /\b(?:conditions?|problems?|illness|complaint|stress|pain|fatigue|ache|injur\w+|fractur\w+|broken|sprain\w*|strain\w*|tear|torn|bruis\w+|whiplash|concussion|cut|burns?|dislocat\w+|tonsillitis|laryngitis|sinusitis|pharyngitis|gastro-?enteritis|conjunctivitis|rhinitis|otitis|ear infection|chest infection|infection|flu|influenza|cold|cough|covid(?:-19)?|bronchitis|food poisoning|norovirus|bug|virus|migrainous|headaches?|dizziness|tiredness|sleep|(?:mental|physical) health|long-term|something|nothing|hearing|dermatitis from)\b/i;

/** The text says that the referral or the manager named it. */
export const NAMED_BY_REFERRAL =
  /\b(?:(?:your|the|this|management|original|manager's) (?:own |first |last |recent )?referral(?: form| letter| note)?|you (?:mention|mentioned|describe|described|say|said|state|stated|write|wrote|told|tell|refer|referred|name|named|note|noted|ask|asked|gave|give|list|listed|report|reported|raise|raised|cite|cited|put|set out|indicate|indicated|explain|explained)|you (?:already |both |both already )?(?:know|knew) (?:of|about|that)|(?:already )?known to you|you are (?:already |well )?aware|of which you (?:are aware|know|knew)|as you (?:already )?know|as your (?:figures|records|form|letter) shows?|(?:he|she|they) (?:himself |herself )?told you|he has (?:already )?told you|she has (?:already )?told you|they have (?:already )?told you|(?:your|the manager's|his manager's|her manager's) (?:own |first |last |recent )?(?:letter|email|e-mail|note|form|question|request)|referred (?:him|her|them) (?:to us )?(?:with|because of|for|on account of)|Ms [A-Z]\w+'s referral|Mr [A-Z]\w+'s referral)\b/i;
/** Ruled out, or never there. */
export const RULED_OUT =
  /\b(?:rul(?:ed?|es|ing) (?:it |this |that )?out|exclud(?:ed?|es|ing)|no (?:sign|evidence|suggestion|trace|history|question|indication) of|not (?:due to|caused by|a case of|suffering from|thought to)|does not have|did not have|do not have|has not got|nothing to suggest|free of|clear of|negative for|turned out not to be|rather than|instead of|is not|was not)\b/i;
export const RULED_OUT_AFTER =
  /^[^.;,]{0,50}\b(?:(?:has|have|had) (?:now |since |also )?been (?:ruled out|excluded)|(?:was|were|is|are) (?:now |since |also )?(?:ruled out|excluded)|is not (?:the cause|present|suspected)|can be (?:ruled out|excluded))\b|^[^.;]{0,30}\b(?:and|but|has|have|they|which) (?:\w+ ){0,3}(?:(?:ruled|rules|ruling) (?:it|this|that|them|both) out|excluded (?:it|this|that|them)|found (?:none|nothing|no (?:sign|trace))|c(?:a|o)me (?:back|up) (?:clear|negative)|did not (?:find|confirm))|^ ?[:=-] ?(?:immune|non-immune|immunity|vaccinated|scar|clear(?:ed)?|negative|not (?:detected|immune)|(?:one|two|three|four|\d) (?:doses?|jabs?)|up to date|complete|declined|given|booster|screen\w*|antibod\w+|titre|BCG|status)\b/i;
/** A hazard, a risk or a precaution, of which somebody may fall ill. */
export const HAZARD =
  /\b(?:caus(?:e|es|ed|ing)|lead(?:s|ing)? to|bring(?:s|ing)? on|trigger(?:s|ing)?|give rise to|result in|risks? of|at risk (?:of|from)|danger of|prevent(?:s|ion|ing)?(?: of)?|protect(?:s|ion|ed|ing)? (?:against|from)|vaccinat\w+ (?:against|for)|immuni[sz]\w+ (?:against|for)|vaccine|immune to|immunity to|assessed for|assessment for|test(?:ed|s|ing)? for|screen(?:ed|s|ing)? for|checked for|controls? for|awareness|training (?:in|on|about)|course (?:in|on)|talk on|policy on|leaflet (?:on|about)|information on|raise money for|raising money for|fundraising for|charity for|deaf to|control of) (?:(?:a|an|the|some|such|occupational|work-related|of|severe|serious|or|and|further) )*$/i;
/** "Asthma can be caused by flour": of anybody, not of this person. */
export const OF_ANYBODY =
  /^,? (?:(?:can|may|could) (?:be (?:caused|brought on|triggered|set off|due)|follow|result|arise|develop|come from)|is (?:a|one) (?:known |recognised |common )?(?:risk|hazard|consequence) of|is (?:common|more common|known) (?:in|among))\b/i;
/** Hollows, machines, programs, roofs, weather: the same words of other things. */
export const OTHER_THING_AFTER =
  /^(?:'s)? ?(?:in the (?:floor|yard|ground|road|surface|tarmac|concrete|aisle|pavement|lawn|field|pitch|roof|seat|cushion|mattress|market|economy|thirties|1930s)|over the (?:Atlantic|North Sea|British Isles)|of (?:\d+|the (?:pump|press|lever|piston|engine|saw|brush|pen|clock|hammer|oar|machine|handle|pedal|cylinder)|luck|genius|a (?:pen|brush|lever|piston|saw)|midnight|\w+ (?:cm|mm|inches))|(?:length|rate|play|engine|motor|mower|cycle|risks?|prevention|screening|questionnaire|scale|inventory|scores?|checklist|index|patient|unit|association|counts)\b|(?:Council|Research|Society|Trust|Association|Awareness|UK|Care|Support|Action|Foundation|Teams|Office|Word|Excel|Outlook|Street|Road|House|Ward|Unit)\b|pandemic|lockdown|restrictions|rules|period|vaccin\w+|booster|jab|pass\b|friendly|awareness|roofing|tiles|weather)/i;
export const OTHER_THING_BEFORE =
  /\b(?:press|piston|lever|pump|engine|pedal|saw|brush|cylinder|key|machine|shallow|slight|deep|atmospheric|tropical|economic|roof|cedar|tree|plant|crop|potato|foot|Mr|Mrs|Ms|Miss|Mx|Dr|Professor)(?:'s)?[ -](?:has |have |had |with |of |a )*$/;
/** A result of imaging is `clinical-detail`'s alone. */
export const IMAGING =
  /\b(?:MRI|CT|X-?ray|scan|imaging|ultrasound|radiograph)s?\b[^.;]{0,70}\b(?:show|reveal|demonstrat|confirm|found|identif|report)\w*\b[^.;]{0,90}$/i;

/** A statement of consent to what the report tells. */
export const CONSENT =
  /\b(?:(?:has |have |had |he |she |they )?(?:consented|agreed|agrees|consents)|(?:his|her|their|informed|written|verbal|full|explicit) (?:consent|agreement|permission)|consent (?:was|has been|is|given|obtained)|given (?:me )?(?:consent|permission|leave)|content for|happy for|permission (?:to|for))\b/i;
export const NO_CONSENT =
  /\b(?:no consent|not (?:consent|agree|given|consented|agreed)|refused|withdr\w+|without (?:his|her|their) (?:consent|agreement)|declined to consent|withheld)\b/i;
