/**
 * Words that reports write with a full stop, grouped by what a full stop after them means. All in lower case, without the stop.
 * parse-english has lists of its own, made for American prose: it takes "in.", "sat." and "sun." for short forms and does not know
 * "approx.", "para." or "ext.". What stands here decides before it is asked.
 */

/** Stand before a name: the stop after them never ends a sentence. */
export const TITLES = new Set(
  'dr mr mrs ms mx prof rev revd fr messrs mlle mme hon sir capt cdr cllr col gen lt maj sgt insp supt supt'.split(' '),
);

/** Stand before a number or a letter ("No. 4", "para. 3.2", "ext. 5512"): the stop does not end a sentence where one follows. */
export const BEFORE_NUMBER = new Set(
  (
    'no nos n para paras par s ss sec sect reg regs art arts cl sch sched ch chap p pp pg vol fig figs tab app appx ext extn x tel ' +
    'telephone mob fax ph t m ref refs approx ca c circa cat wk wks yr max min av ave avg est box rm bldg bay st min max incl pt v ver vs d.o.b dob b.d'
  ).split(' '),
);

/** Stand before more words of the same sentence, whatever their case: Latin and the like. */
export const NEVER_LAST = new Set(
  'e.g eg i.e ie viz cf vs v approx incl esp ca c circa n.b nb re attn tel mob fax ext extn ref fig para ed eds f/t p/t w.c w.e'.split(' '),
);

/** Parts of names of firms, streets and posts, which a name may follow ("Fenwick & Co. Solicitors"), as may a new sentence. */
export const IN_NAMES = new Set(
  'co ltd inc corp bros plc llp pty st rd ave av sq bldg dept div asst assoc univ hosp gov govt jr jnr sr snr esq ft mt'.split(' '),
);

/** Short forms of days and months: a number, a day or a month may follow them. */
export const CALENDAR = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun'.split(' '),
);

/** Units, doses and degrees that end with a stop or are written with inner stops; a capital after them begins a sentence. */
export const MAY_END = new Set(
  (
    'a.m p.m am pm etc hr hrs min mins wk wks mth mths yr yrs lb lbs oz kg cm mm ft in b.d o.d t.d.s t.i.d b.i.d q.d.s q.i.d p.r.n o.n n.o.c.t ' +
    'al seq ibid op cit ad lib b.c a.d u.k u.s u.s.a e.u n.i'
  ).split(' '),
);

/** Nouns that a single capital letter names ("hepatitis B.", "plan C."): the letter is no initial of a person. */
export const NAMED_BY_LETTER = new Set(
  (
    'hepatitis vitamin category class grade group type section part parts appendix annex option table schedule band stage ward shift crew ' +
    'block unit figure level line bay list plan team tier zone site room gate wing form box version model route step phase influenza strain'
  ).split(' '),
);

/** Words that begin sentences and that are no part of a name, so that a stop before them ends one. */
export const OPENERS = new Set(
  (
    'she he they it i we you the this that these those there here a an in on at for from to by with without as if when while once since ' +
    'because before after during until although though however therefore my his her their our your its please no not yes both each every ' +
    'all any some most many much more two three four five six seven eight nine ten one what who why how where which whether is are was were ' +
    'has have had do does did can could should would will may might must let given following under over overall currently today now then ' +
    'also further neither nothing nobody none apart subject provided having being mr mrs ms miss mx dr so but and or nor yet such other ' +
    'another otherwise meanwhile instead perhaps unless despite owing due thank thanks again still only even just never always usually ' +
    'recommendations recommendation advice review work recovery treatment physiotherapy otherwise employee manager'
  ).split(' '),
);
