import { afterEach, describe, expect, test } from 'vitest'
import { NO_FRONT_MATTER, splitFrontMatter } from '../../../../electron/reader/page/frontMatter.ts'

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([])
})

describe('splitFrontMatter', () => {
  test('takes the known keys, whatever they are called', () => {
    const text = [
      '---',
      'Headline: "Council delays vote"',
      'authors: [Ada Doe, Ben Roe]',
      'source: Lake County Ledger',
      'date: 2026-01-24',
      'lang: en-US',
      'link: https://example.org/vote',
      'tags: [council]',
      '---',
      'The council met.',
    ].join('\n')
    expect(splitFrontMatter(text)).toEqual({
      frontMatter: {
        title: 'Council delays vote',
        byline: 'Ada Doe, Ben Roe',
        outlet: 'Lake County Ledger',
        statedDate: '2026-01-24',
        language: 'en-US',
        url: 'https://example.org/vote',
      },
      body: 'The council met.',
    })
  })

  test('keeps values as they were written: no dates, numbers or booleans are made of them', () => {
    const { frontMatter } = splitFrontMatter('---\ntitle: 1e3\nauthor: yes\ndate: 2026-01-24T23:30:00-06:00\n---\nx')
    expect(frontMatter).toMatchObject({ title: '1e3', byline: 'yes', statedDate: '2026-01-24T23:30:00-06:00' })
  })

  test('reads lines that are not quite YAML', () => {
    const { frontMatter, body } = splitFrontMatter(
      "---\ntitle: Vote: what comes next\npublished: '2026-02-03'\n---\nbody",
    )
    expect(frontMatter).toMatchObject({ title: 'Vote: what comes next', statedDate: '2026-02-03' })
    expect(body).toBe('body')
  })

  test.each([
    ['no front matter at all', 'Plain words.'],
    ['a rule at the top and nothing else', '---\n\nPlain words.'],
    ['a block without keys', '---\njust a sentence between rules\n---\nPlain words.'],
    ['a block that is never closed', '---\ntitle: x\nPlain words.'],
  ])('leaves a text with %s whole', (_name, text) => {
    expect(splitFrontMatter(text)).toEqual({ frontMatter: NO_FRONT_MATTER, body: text })
  })

  test.each([
    [
      '__proto__ and constructor keys',
      '__proto__: {polluted: yes}\nconstructor: x\n__proto__.polluted: y\ntitle: Safe',
    ],
    [
      'aliases that multiply',
      `a: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\ntitle: Safe`,
    ],
    ['custom tags', 'evil: !!js/function "function(){}"\ntitle: Safe'],
    ['deep nesting', `deep: ${'['.repeat(20_000)}\ntitle: Safe`],
  ])('is not harmed by %s', (_name, block) => {
    const { frontMatter, body } = splitFrontMatter(`---\n${block}\n---\nbody`)
    expect(frontMatter.title).toBe('Safe')
    expect(body).toBe('body')
  })

  test('merge keys and duplicate keys do no harm', () => {
    const { frontMatter } = splitFrontMatter('---\ntitle: One\ntitle: Two\n<<: {outlet: x}\n---\nbody')
    expect(frontMatter.title).toBe('Two')
  })
})
