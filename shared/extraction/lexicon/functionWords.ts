import { DEMONYMS } from './demonyms.ts'

/** Words that are capitalised only because they open a sentence or a headline; they never begin a name. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the a an and or but nor so yet if as at by for from in into of off on onto out over per to up upon via with within
  without about above across after against along amid among around because before behind below beneath beside besides
  between beyond despite down during except following however inside instead like meanwhile near next nearly not now once
  one two three four five six seven eight nine ten only our outside past rather regarding several since some still
  such than that their them then there these they this those though three through throughout thus today tomorrow
  tonight under until unless we what when where whether which while who whom whose why will would you your yesterday
  he she it his her its i my me us all also although another any both each either every few first former last later
  least many more most much neither no none other others own same second third too very was were is are be been being
  has have had do does did can could may might must shall should here how it's that's there's police officials officers
  authorities people according additionally earlier eventually finally furthermore moreover nevertheless perhaps
  previously recently soon sometimes therefore thousands hundreds dozens millions state federal local national new
  city county prosecutors investigators lawmakers protesters demonstrators witnesses residents voters critics
  supporters opponents just even ever never almost back well far long ago please yes let lets say says said
  asked given under thanks thank`.split(/\s+/),
)

/** Months, weekdays, holidays, creeds and products: capitalised words that are no names of people, bodies or places. */
export const CAPITALISED_COMMON: ReadonlySet<string> = new Set([
  ...DEMONYMS,
  ...`january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun
  black blacks white whites democratic republican conservative liberal communist communists marxist nazi nazis fascist
  internet christmas easter thanksgiving ramadan hanukkah passover halloween bible quran koran torah god allah jesus covid
  operation act bill constitution amendment olympics olympic correction update updated editor editors photo
  video image caption credit source sources breaking live watch listen advertisement summary headline
  iphone ipod ipad mac macbook itunes windows android leopard tiger lion store`.split(/\s+/),
])
