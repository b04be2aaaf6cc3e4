import { expect, test } from 'vitest'
import { extract } from '../../../../shared/extraction/extract.ts'
import { detectLanguage } from '../../../../shared/extraction/text/detectLanguage.ts'
import { tokenise } from '../../../../shared/extraction/text/tokenise.ts'

const cases: readonly (readonly [language: string, text: string])[] = [
  ['en', 'two men shot dead in tulsa'],
  ['en', 'police shot a man on tuesday'],
  ['en', 'Senate Passes Stopgap Bill'],
  ['en', 'Gov. Roy Pike met Officer Christian Hall and Robert Lane.'],
  ['en', 'THE MAYOR SAID THAT TWO MEN WERE ARRESTED IN THE CAPITAL AND THAT THE CITY IS CALM.'],
  ['en', 'José Núñez and María Peña met Nicolás Gutiérrez in Bogotá on the day that the bill was signed by them.'],
  ['es', 'La policía dijo que el hombre fue detenido en la calle tras el tiroteo del martes.'],
  ['fr', 'La police a déclaré que deux hommes ont été arrêtés dans la nuit de mardi à mercredi.'],
  ['de', 'Die Polizei hat am Dienstag zwei Männer festgenommen, die bei der Demonstration waren.'],
  ['pt', 'A polícia disse que o homem não foi preso na rua depois do tiroteio.'],
  ['it', 'La polizia ha detto che due uomini sono stati arrestati nella notte di martedì.'],
  ['nl', 'De politie heeft dinsdag twee mannen aangehouden die bij het protest waren.'],
  ['ru', 'Полиция задержала двух мужчин во вторник вечером.'],
  ['uk', 'Поліція затримала двох чоловіків у вівторок.'],
  ['ar', 'أعلنت الشرطة أنها اعتقلت رجلين يوم الثلاثاء'],
  ['he', 'המשטרה עצרה שני גברים'],
  ['el', 'Η αστυνομία συνέλαβε δύο άνδρες.'],
  ['ja', '警察は火曜日に二人の男を逮捕した。'],
  ['zh', '警方周二逮捕了两名男子。'],
  ['ko', '경찰은 화요일에 두 남자를 체포했다.'],
  ['', 'for (const node of tree.children) walk(node); export default walk; let count = 0; while (true) { count += 1 }'],
  ['', 'Полиция arrested 二人 the men в вторник night 警察 and hit الشرطة Мужчина shot'],
  ['', '12 / 5 = 2.4'],
]

test.each(cases)('%j is the language of %s', (language, text) => {
  expect(detectLanguage(tokenise(text))).toBe(language)
})

test.each(cases.filter(([language]) => language !== 'en'))(
  'text in %j gives its language and no event: %s',
  (language, text) => {
    const extraction = extract({ text: `${text} ${text}`, published: '2026-02-03' })
    expect(extraction).toMatchObject({ language, events: [] })
  },
)

test('an English sentence in small letters gives its event', () => {
  expect(extract({ text: 'two men were shot dead in tulsa on tuesday', published: '2026-02-03' }).events).toHaveLength(
    1,
  )
})
