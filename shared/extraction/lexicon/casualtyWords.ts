const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Verbs in front of the number: "killing three", "wounds 12". */
export const KILLING_VERBS = list('kill kills killed killing slain slaying massacred massacring murdered murdering')
export const INJURING_VERBS = list(
  'injure injures injured injuring wound wounds wounded wounding hurt hurting hurts maimed maiming hospitalized hospitalizing',
)
/** States behind it: "three dead", "12 were wounded". */
export const KILLED_STATES = list('dead killed slain died die dies perished murdered massacred deceased')
export const INJURED_STATES = list('injured wounded hurt hospitalized hospitalised maimed')
/** Nouns: "three deaths", "a dozen injuries". */
export const DEATH_NOUNS = list('deaths fatalities death fatality killings')
export const INJURY_NOUNS = list('injuries injury wounded')

/** Who is counted, behind the number. */
export const COUNTED_PEOPLE = list(
  `people person persons man men woman women child children boy boys girl girls teenager teenagers teen teens adult adults
  officer officers policeman policemen police soldier soldiers marine marines troops civilian civilians worker workers
  student students resident residents protester protesters demonstrator demonstrators passenger passengers victim victims
  gunman gunmen militant militants rebel rebels guerrilla guerrillas insurgent insurgents fighter fighters peasant peasants
  migrant migrants others other more bystander bystanders guard guards agent agents deputy deputies firefighter firefighters
  journalist journalists driver drivers pedestrian pedestrians tourist tourists villager villagers member members
  palestinians israelis americans iraqis afghans syrians ukrainians russians suspect suspects toddler infant baby youth youths
  shoppers worshippers hostages inmates crew pilots brother brothers sister sisters colleague colleagues`,
)
