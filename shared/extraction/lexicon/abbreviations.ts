/** Words that carry a full stop without ending a sentence, when a name, a number or more of the sentence follows. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof sen sens rep reps gov govs pres lt col gen maj capt cpl sgt pvt cmdr adm det supt insp hon rev fr
  st ste mt ft ave blvd rd vs dept dist atty asst sec assoc bros jr sr messrs mme
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn
  tex va vt wash wis wyo al fig est approx art cf eg ie etc`.split(/\s+/),
)

/** Small abbreviations that a number or a name follows: "3 vs. 2", "approx. 40". */
export const SMALL_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'vs approx est cf eg ie viz fig pp vol dept ca'.split(' '),
)

/** Those that also end sentences ("Acme Inc. It said"): only a lower-case word or a number carries on. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set('inc corp co ltd llc etc jr sr pa va md'.split(' '))

/** Months, weekdays, states and streets, with a capital: they end a sentence where a word opens the next ("in Jan. The"). */
export const CAPITAL_CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn
  tex va vt wash wis wyo st ave blvd rd`.split(/\s+/),
)

/** Words that, capitalised after "U.S." or "Inc.", open a new sentence. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `the a an in on at he she it they we i but and as after before when while if this that these those there his her its
  their our for from with by however meanwhile police officials authorities according then many some most several since
  still what who why how where until during despite because although though among also both such`.split(/\s+/),
)

/** Of these, the ones that open a sentence in text of capitals too, where "IN THE U.S. BY" goes on. */
export const CERTAIN_OPENERS: ReadonlySet<string> = new Set(
  'the he she it they we this these there but however meanwhile'.split(' '),
)
