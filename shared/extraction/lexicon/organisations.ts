/** Words that make a capitalised phrase an organisation wherever they stand at its end. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  `department dept agency bureau office ministry administration authority commission committee subcommittee council
  court senate house congress parliament assembly legislature police guard patrol army navy corps force forces
  association federation union league society institute institution university college school academy center centre
  foundation fund bank group company corporation corp inc ltd llc co co. plc partners holdings industries systems
  technologies enterprises records motors airlines airways party coalition alliance network news times post tribune
  journal herald gazette chronicle press radio television service services board division unit task team hospital
  church ministries museum library club project campaign caucus conference service enforcement protection security
  investigation investigations prisons revenue treasury justice defense defence state interior labor commerce energy
  education transportation republicans democrats cabinet tribunal jail prison lab labs laboratory research initiative
  organization organisation nations studios entertainment computer computers telecom communications media software
  electronics mart marketing airport`.split(/\s+/),
)

/** Heads after which "of", "for" or "on" carries the name on: "Department of Justice", "Center for Policy". */
export const LINKED_HEADS: ReadonlySet<string> = new Set(
  `department dept bureau office ministry university college court board house federation association institute center
  centre council commission committee society bank league union academy school fund foundation church order conference
  agency coalition alliance party secretary attorney army company district`.split(/\s+/),
)

/** Full names known without more context, lower case. */
export const KNOWN_ORGANISATIONS: readonly string[] = `
white house|pentagon|supreme court|u.s. supreme court|senate|house of representatives|congress|parliament|kremlin|house|
democrats|republicans|senate democrats|senate republicans|house republicans|house democrats|national guard|coast guard|secret service|
immigration and customs enforcement|customs and border protection|border patrol|homeland security|state department|
justice department|defense department|treasury department|federal reserve|united nations|european union|
european commission|european parliament|world health organization|red cross|amnesty international|human rights watch|
islamic state|al qaeda|al-qaeda|taliban|hamas|hezbollah|hizballah|state police|national rifle association|
black lives matter|associated press|reuters|bloomberg|new york times|washington post|wall street journal|usa today|
the guardian|the register|times online|fox news|planned parenthood|general assembly|security council|world bank|
central intelligence agency|federal bureau of investigation|drug enforcement administration|spotlight pa|
apple|apple inc|apple computer|apple corps|google|microsoft|amazon|facebook|meta|twitter|tesla|intel|ibm|cisco|cisco systems|oracle|
samsung|sony|nokia|motorola|dell|hewlett-packard|verizon|at&t|t-mobile|sprint|vodafone|boeing|airbus|toyota|honda|
ford|general motors|chrysler|volkswagen|bmw|walmart|wal-mart|wal - mart|target|best buy|starbucks|mcdonald's|disney|pixar|
netflix|comcast|time warner|yahoo|ebay|paypal|uber|lyft|airbnb|exxon|exxonmobil|chevron|bp|shell|pfizer|moderna|merck|
jpmorgan|goldman sachs|morgan stanley|citigroup|wells fargo|bank of america|lehman brothers|emi|universal music|
warner music|adobe|nvidia|amd|huawei|alibaba|tencent|bytedance|tiktok|openai|spacex|nasa|nike|adidas|pepsi|coca-cola`
  .split('|')
  .map((name) => name.replaceAll('\n', '').trim())

/** Capital letters that are no organisation. */
export const NOT_ORGANISATIONS: ReadonlySet<string> = new Set(
  `us u.s. uk u.k. usa u.s.a. eu d.c. dc tv pc cd dvd dna hiv aids covid suv am pm a.m. p.m. edt est cst pst gmt utc ok ceo cfo coo
  cto mvp faq gps url html pdf usb ipo gdp ii iii iv vi vii viii ix xi xii ny la ca tx fl il pa oh mn wa or ga nj va ma
  md mo wi tn in az co al sc ky ct ok ia ms ar ks ut nv nm ne wv id hi me nh ri mt de sd nd ak vt wy jr sr dui dwi lgbtq
  mp3 sdk os app i a x y n s e w v b c d f g h j k l m o p q r t u z ied wmd id pr hr it vip vs no text
  ar-15 ak bc ad ce bce eta mph`.split(/\s+/),
)
