/** Words that make a capitalised phrase an organisation wherever they stand at its end. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  `department dept agency bureau office ministry administration authority commission committee subcommittee council
  court senate house congress parliament assembly legislature police guard patrol army navy corps force forces
  association federation union league society institute institution university college school academy center centre
  foundation fund bank group company corporation corp inc ltd llc co co. plc partners holdings industries systems
  technologies enterprises records motors airlines airways party coalition alliance network news times post tribune
  journal herald gazette chronicle press radio television service services board division unit task team hospital
  church ministries museum library club campaign caucus service enforcement protection security
  investigation investigations prisons revenue treasury justice defense defence state interior labor commerce energy
  education transportation republicans democrats cabinet tribunal jail prison lab labs laboratory research initiative
  organization organisation nations studios entertainment computer computers telecom communications media software
  electronics mart marketing courts congregation brigade battalion regiment squadron platoon militia gang
  faction front movement brotherhood clinic newspaper magazine exchange insurance securities capital holdings pharmaceuticals
  brewery ensemble orchestra choir zoo fc insurgency syndicate cartel`.split(/\s+/),
)

/** Heads after which "of", "for" or "on" carries the name on: "Department of Justice", "Center for Policy". */
export const LINKED_HEADS: ReadonlySet<string> = new Set(
  `department dept bureau office ministry university college court board house federation association institute center
  centre council commission committee society bank league union academy school fund foundation church order conference
  agency coalition alliance party secretary attorney army company district ministers courts museum library
  organization organisation movement front councils centers institutes`.split(/\s+/),
)

/** Public bodies, parties and movements known without more context, lower case. */
export const PUBLIC_BODIES: readonly string[] = `
white house|pentagon|supreme court|u.s. supreme court|high court|court of appeals|royal courts of justice|old bailey|senate|u.s. senate|
house of representatives|u.s. house|congress|u.s. congress|parliament|house of commons|house of lords|kremlin|house|downing street|
whitehall|scotland yard|metropolitan police|knesset|bundestag|bundesbank|duma|national assembly|loya jirga|
democrats|republicans|senate democrats|senate republicans|house republicans|house democrats|democratic party|republican party|gop|
labour party|conservative party|tories|liberal democrats|green party|tea party|likud|kadima|fatah|sinn fein|sinn féin|baath party|
ba'ath party|communist party|african national congress|muslim brotherhood|congress party|bharatiya janata party|
national guard|army national guard|coast guard|marine corps|marines|air force|navy|army|u.s. army|u.s. navy|u.s. air force|
u.s. marine corps|u.s. marines|u.s. military|british army|royal navy|royal air force|red army|secret service|immigration and customs enforcement|
customs and border protection|citizenship and immigration services|border patrol|homeland security|homeland security investigations|
state department|justice department|defense department|treasury department|treasury|interior department|labor department|commerce department|
energy department|agriculture department|transportation department|education department|health department|foreign office|home office|
foreign ministry|interior ministry|defence ministry|defense ministry|finance ministry|federal reserve|the fed|bank of england|bank of japan|
european central bank|united nations|european union|european commission|european parliament|european council|council of europe|
eurozone|nato|north atlantic treaty organization|african union|arab league|organization of american states|opec|world health organization|
world trade organization|world bank|international monetary fund|international court of justice|international criminal court|
international atomic energy agency|security council|general assembly|red cross|red crescent|amnesty international|human rights watch|
doctors without borders|greenpeace|oxfam|unicef|unesco|interpol|europol|islamic state|al qaeda|al-qaeda|al qaida|al-qaida|taliban|
hamas|hezbollah|hizballah|hizbullah|islamic jihad|boko haram|al-shabaab|al shabaab|abu sayyaf|irish republican army|provisional ira|
farc|eln|shining path|tamil tigers|liberation tigers of tamil eelam|kurdistan workers' party|ku klux klan|proud boys|oath keepers|
farabundo marti national liberation front|state police|national rifle association|black lives matter|naacp|
american civil liberties union|southern poverty law center|anti-defamation league|southern christian leadership conference|
planned parenthood|afl-cio|united auto workers|united steelworkers|teamsters|
central intelligence agency|federal bureau of investigation|drug enforcement administration|national security agency|
bureau of alcohol, tobacco, firearms and explosives|transportation security administration|federal aviation administration|
national transportation safety board|national aeronautics and space administration|environmental protection agency|
food and drug administration|securities and exchange commission|federal communications commission|federal trade commission|
internal revenue service|social security administration|federal emergency management agency|centers for disease control and prevention|
centers for disease control|national institutes of health|office of management and budget|congressional budget office|
government accountability office|equal employment opportunity commission|occupational safety and health administration|
bureau of prisons|marshals service|parliamentary assembly|nasa|fifa|uefa|nfl|nba|nhl|mlb|ncaa|international olympic committee`
  .split('|')
  .map((name) => name.replaceAll('\n', '').trim())

/** Capital letters that are no organisation. */
export const NOT_ORGANISATIONS: ReadonlySet<string> = new Set(
  `us u.s. uk u.k. usa u.s.a. eu d.c. dc tv pc cd dvd dna hiv aids covid suv am pm a.m. p.m. edt est cst pst gmt utc ok ceo cfo coo
  cto mvp faq gps url html pdf usb ipo gdp ii iii iv vi vii viii ix xi xii ny la ca tx fl il pa oh mn wa or ga nj va ma
  md mo wi tn in az co al sc ky ct ok ia ms ar ks ut nv nm ne wv id hi me nh ri mt de sd nd ak vt wy jr sr dui dwi lgbtq
  mp3 sdk os app i a x y n s e w v b c d f g h j k l m o p q r t u z ied wmd id pr hr it vip vs no text
  ar-15 ak bc ad ce bce eta mph kph gb mb tb kb ghz mhz usd eur gbp cad aud jpy cny lcd led cpu gpu ram rom sms gsm cdma lte wifi wi-fi
  nfc rfid gui xml css api os x osx dna rna icu er ambulance emt mri ct iq bmi adhd ptsd aka asap bbq diy eta faq fyi iou
  phd md ba bs mba ma jd rn esq mia awol dmv atm pin sim ssn mms ev evs ufo uav uas uavs ac dj mc llc inc plc gmbh
  ceos cfos mps mvps suvs pcs tvs dvds cds ngo ngos ied ieds rpg rpgs wmds ipos abm icbm icbms dui rv rvs
  i'm i've sars mers aids h1n1 lgbt lgbtqia aapi bipoc vfx cgi hd uhd mpg psi rpm kwh dc ac am fm uhf vhf`.split(/\s+/),
)
