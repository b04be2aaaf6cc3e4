/** The most frequent words of English, those that are also frequent in a neighbour language left out. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which you were
  her she all their there been has when who will more no if out so said what up its about into than them can only other new
  some could time these two may then do first any my now such like our over after also would should because against before
  between during through while where under since until again him we i me us did does police officials people year years
  week month last next`.split(/\s+/),
)

/** Frequent words of other languages in Latin letters that English does not have, or hardly. */
const WORDS_OF_LANGUAGES: Readonly<Record<string, string>> = {
  es: `el los las que y por una con del se su para es al como más pero sus le ya fue este ha sí porque esta son entre
    está cuando muy sin sobre ser tiene también hasta hay donde han quien desde nos durante según dijo de en la lo no un
    contra tras`,
  fr: `le les des et est pas dans que qui pour sur avec une du au ce il ne se sont aux par plus cette été ont elle mais
    nous vous leur ses être comme après deux où selon entre avait était de la en un à dit ans`,
  de: `der die das und ist nicht ein eine mit von zu den dem des auf für sich im als auch es an werden aus er hat dass
    sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch
    man sein wurde sei`,
  pt: `o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser
    quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos são de a segundo`,
  it: `il di che e la un è per in una sono mi si lo ma le con ho non da ha i gli nel della del dei al alla più anche dal
    dalla come questo se stato ai delle nella degli sul sulla suo sua essere dopo era hanno due`,
  nl: `de het een van en ik te dat die in is niet zijn op aan met als voor er maar om hem dan zou wat mijn men dit zo door
    over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u nog worden werd volgens`,
  pl: `w i na z się do nie to jest że o jak za od po przez dla przy są oraz był była było być który która które`,
  sv: `och att det i en som är på av för med den till inte har om ett var jag men från hade vi de kan skulle efter`,
  da: `og at det i en som er på af for med den til ikke har om et var jeg men fra havde vi de kan skulle efter blev`,
  tr: `ve bir bu için ile da de olan çok daha olarak gibi sonra kadar ancak her ne en ise olduğu dedi`,
  id: `yang dan di dengan untuk ini itu dari dalam tidak pada akan ke adalah oleh juga telah mereka sebagai`,
  vi: `và của là có không được trong cho một các những với này đã người khi từ đến`,
}

/** Languages by word, for words that do not count as English. */
export const FOREIGN_WORDS: ReadonlyMap<string, readonly string[]> = indexWords()

function indexWords(): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const [language, words] of Object.entries(WORDS_OF_LANGUAGES)) {
    for (const word of words.split(/\s+/)) {
      const languages = index.get(word)
      if (languages === undefined) index.set(word, [language])
      else if (!languages.includes(language)) languages.push(language)
    }
  }
  return index
}
