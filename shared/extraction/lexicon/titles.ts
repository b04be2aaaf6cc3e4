/** Words in front of a person's name: titles, offices, ranks, and roles as news writes them. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir lord lady dame rev reverend father sister brother pastor rabbi imam bishop
  archbishop cardinal pope sheikh king queen prince princess president vice-president secretary minister premier
  chancellor senator sen sens representative rep reps congressman congresswoman congressmember gov governor govs mayor
  judge justice magistrate chief officer detective det sergeant sgt lieutenant lt captain capt colonel col general gen
  major maj corporal cpl private commander cmdr admiral adm inspector insp deputy sheriff trooper marshal agent attorney prosecutor
  commissioner superintendent supt director chairman chairwoman chairperson chair speaker leader whip ceo cfo coo cto
  executive co-founder cofounder founder coach spokesman spokeswoman spokesperson czar ambassador envoy administrator
  councilman councilwoman councilmember councilor councillor alderman treasurer comptroller auditor solicitor counsel
  lawyer advocate farmer activist teacher singer actor actress author writer analyst economist journalist reporter editor
  photographer suspect victim gunman student resident neighbor neighbour witness driver nurse doctor engineer player
  candidate democrat republican official manager partner owner guitarist drummer designer scientist researcher organizer
  premier emperor sultan emir ayatollah grand mullah maulana shaykh sheik baron baroness count countess duke duchess archduke
  taoiseach vicar chaplain deacon elder congressmen lawmaker legislator councillors mp mla msp mep assemblyman
  assemblywoman assemblymember selectman undersecretary president-elect governor-elect vice-chancellor provost dean principal
  warden constable constables corpsman airman seaman specialist marine brigadier adjutant commandant commandante
  superintendents patrolman lawyers barrister aide adviser advisor strategist pollster pundit commentator
  columnist historian biographer novelist poet playwright filmmaker photojournalist cameraman presenter anchor broadcaster
  rapper singer-songwriter musician composer conductor dj comedian comic model athlete boxer golfer sprinter swimmer cyclist
  quarterback linebacker pitcher goalkeeper striker midfielder defender manager referee umpire astronaut cosmonaut
  chemist physicist biologist geologist seismologist meteorologist epidemiologist psychologist psychiatrist surgeon
  paramedic firefighter bystander passenger motorist cyclist pedestrian hostage defendant plaintiff
  businessman businesswoman businesspeople billionaire tycoon magnate investor trader broker banker developer programmer
  chairmen vice-chairman cochair co-chair co-host host hacker whistleblower militant warlord leader`.split(/\s+/),
)

/** Titles that alone make the next capitalised word a person, even a single one: "Gov. Walz", "Mr. Floyd". */
export const STRONG_TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir rev president secretary minister premier chancellor senator sen rep gov governor
  mayor judge justice officer detective det sergeant sgt lieutenant lt captain capt colonel col gen maj cpl commander
  admiral sheriff trooper pope sens reps govs deputy`.split(/\s+/),
)

/** Words that end the name part of a person: "Jr.", "III". */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** Small words inside names: "Charles de Gaulle", "Osama bin Laden". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'la',
  'del',
  'van',
  'von',
  'der',
  'bin',
  'al',
  'el',
  'da',
  'di',
  'dos',
  'das',
  'du',
  'le',
  'den',
  'ter',
  'ten',
  'ibn',
  'ben',
  'y',
])

/** Kin and company in front of a name: "his wife, Ana Ruiz", "her friend Tala Said". */
export const RELATIONS: ReadonlySet<string> = new Set(
  `wife husband son daughter mother father brother sister uncle aunt cousin nephew niece widow widower fiancé fiancée
  fiance fiancee girlfriend boyfriend partner grandson granddaughter grandmother grandfather stepson stepdaughter stepfather
  stepmother friend roommate colleague predecessor successor mother-in-law`.split(/\s+/),
)

/** What only people do, behind a name of two words or more: "Zubair Ahmadi testified". */
export const PERSONAL_VERBS: ReadonlySet<string> = new Set(
  'said told says tells testified pleaded pled died wept tweeted recalled graduated apologized apologised confessed'.split(
    ' ',
  ),
)
