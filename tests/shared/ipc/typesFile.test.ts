import { describe, expect, test } from 'vitest'
import { parseTypesFile, typesFileText } from '../../../shared/ipc/typesFile.ts'

const bombing = { id: 'bombing', name: 'Bombing', color: '#8a1f11', triggers: ['bomb', 'car bomb'] }

function problemOf(data: unknown): string {
  const parsed = parseTypesFile(typeof data === 'string' ? data : JSON.stringify(data))
  return parsed.ok ? 'none' : `${parsed.error.code}: ${parsed.error.detail}`
}

describe('a types file', () => {
  test('gives its types, trimmed, with colours in lower case', () => {
    const text = JSON.stringify({ types: [{ ...bombing, name: ' Bombing ', color: '#8A1F11', note: 'not ours' }] })
    expect(parseTypesFile(`\uFEFF${text}`)).toEqual({ ok: true, value: [bombing] })
  })

  test('written and read again is the same', () => {
    expect(parseTypesFile(typesFileText([bombing]))).toEqual({ ok: true, value: [bombing] })
  })

  test.each([
    ['{"types": [', 'it is not JSON'],
    [[bombing], 'it has no list "types"'],
    [{ types: bombing }, '"types" is not a list'],
    [{ types: [{ ...bombing, id: 'shooting' }] }, 'type 1 (“shooting”): the id is that of a built-in type'],
    [{ types: [bombing, bombing] }, 'type 2 (“bombing”): the id is used twice'],
    [
      { types: [{ ...bombing, id: 'Car bomb' }] },
      'type 1 (“Car bomb”): the id must begin with a letter and hold only a-z, 0-9, - and _',
    ],
    [{ types: [{ ...bombing, color: 'red' }] }, 'type 1 (“bombing”): the color must look like #1a2b3c'],
    [{ types: [{ ...bombing, triggers: [] }] }, 'type 1 (“bombing”): there is no trigger'],
    [{ types: [{ ...bombing, triggers: ['!!'] }] }, 'type 1 (“bombing”): a trigger has no letter'],
    [{ types: [{ id: 'bombing' }] }, 'type 1 (“bombing”): name is missing or not of the right kind'],
  ])('is refused with the entry that is wrong: %j', (data, problem) => {
    expect(problemOf(data)).toBe(`types-invalid: ${problem}`)
  })
})
