/** Verbs whose past does not end in "-ed": plain form, past, participle where it differs, further forms in use. */
const ROWS = `
  abide abode|arise arose arisen|awake awoke awoken|bear bore borne born|beat beat beaten|become became become
  |begin began begun|bend bent|bet bet|bid bid bade|bind bound|bite bit bitten|bleed bled|blow blew blown
  |break broke broken|breed bred|bring brought|broadcast broadcast|build built|burn burnt burned|burst burst|buy bought
  |cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt
  |dig dug|draw drew drawn|dream dreamt dreamed|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
  |feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forecast forecast
  |forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone
  |grind ground|grow grew grown|hang hung hanged|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept
  |kneel knelt|know knew known|lay laid|lead led|leap leapt leaped|learn learnt learned|leave left|lend lent|let let
  |lie lay lain lied|light lit lighted|lose lost|make made|mean meant|meet met|mow mowed mown|overcome overcame overcome
  |overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown
  |overturn overturned|pay paid|plead pleaded pled|prove proved proven|put put|quit quit|read read|rebuild rebuilt
  |rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said|see saw seen|seek sought
  |sell sold|send sent|set set|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk
  |shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|slit slit
  |sow sowed sown|speak spoke spoken|speed sped|spend spent|spill spilt spilled|spin spun|spit spat|split split
  |spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken
  |strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken
  |teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone
  |understand understood|undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn|weep wept|win won
  |wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written`

/** Past forms by plain form; a plain form that serves as the past too ("set", "hit") is among its own. */
export const IRREGULAR_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.split('|').map((row) => {
    const [plain = '', ...past] = row.trim().split(/\s+/)
    return [plain, past]
  }),
)

/** Plurals that do not end in "-s". */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  'man:men woman:women child:children person:people foot:feet tooth:teeth mouse:mice goose:geese crisis:crises knife:knives life:lives wife:wives thief:thieves loaf:loaves half:halves leaf:leaves shelf:shelves wolf:wolves'
    .split(' ')
    .map((pair): [string, string] => {
      const [singular = '', plural = ''] = pair.split(':')
      return [singular, plural]
    }),
)
