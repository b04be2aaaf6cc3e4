/** A made-up news article: plain text with a dateline and a publication line. */
export type GeneratedArticle = { readonly fileName: string; readonly text: string; readonly published: string }

const CITIES = ['Springfield', 'Riverton', 'Oakdale', 'Lakewood', 'Fairview', 'Milford', 'Ashland', 'Clayton']
const FIRST_NAMES = ['Maria', 'David', 'Aisha', 'Thomas', 'Elena', 'Marcus', 'Priya', 'Samuel', 'Grace', 'Omar']
const LAST_NAMES = [
  'Alvarez',
  'Brandt',
  'Carver',
  'Doyle',
  'Ellison',
  'Farrow',
  'Grant',
  'Hollis',
  'Ibarra',
  'Jennings',
]
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const FILLERS = [
  'Neighbors said the street had been quiet for most of the evening.',
  'A spokesman for the department declined to comment on the case.',
  'Shop owners along the avenue said they had asked for more street lights for years.',
  'The mayor said the city would review how such calls are handled.',
  'Several residents described what they had seen from their windows.',
  'Council members are expected to discuss the matter in closed session.',
  'Advocates said the numbers told only part of the story.',
  'The union that represents officers did not return a call.',
]

/** A small, fast generator of repeatable numbers (mulberry32); `Math.random` cannot be seeded. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** `count` different articles of about `words` words, the same for the same seed. */
export function generateArticles(count: number, { seed = 1, words = 300 } = {}): GeneratedArticle[] {
  const random = seededRandom(seed)
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)]
    if (item === undefined) throw new Error('pick needs at least one item')
    return item
  }
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2021, 0, 1) + Math.floor(random() * 1800) * 86_400_000)
    const published = day.toISOString().slice(0, 10)
    const city = pick(CITIES)
    const victim = `${pick(FIRST_NAMES)} ${pick(LAST_NAMES)}`
    const official = `${pick(FIRST_NAMES)} ${pick(LAST_NAMES)}`
    const weekday = pick(WEEKDAYS)
    const paragraphs = [
      `Officer shoots man in ${city}, case number ${index + 1}`,
      `Published ${published}`,
      `${city.toUpperCase()} — A police officer shot and wounded ${victim} on ${weekday} in ${city}, officials said. Police Chief ${official} said the officer was placed on leave.`,
      `Mayor ${official} ordered the department on ${pick(WEEKDAYS)} to release the video within ten days. The City Council voted ${pick(['7-2', '6-3', '5-4'])} last week to approve $${Math.ceil(random() * 9)} million for body cameras.`,
      `A judge ruled in ${pick(['March', 'June', 'September'])} ${day.getUTCFullYear() - 1} that the city must publish its policy. Hundreds of people marched through downtown ${city} last month.`,
    ]
    while (paragraphs.join(' ').split(' ').length < words) {
      paragraphs.push(`${pick(FILLERS)} ${pick(FILLERS)} ${pick(FILLERS)}`)
    }
    return {
      fileName: `article-${String(index + 1).padStart(5, '0')}.txt`,
      text: `${paragraphs.join('\n\n')}\n`,
      published,
    }
  })
}
