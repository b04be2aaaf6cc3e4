import { expect, test } from 'vitest'
import { parseMappingFile } from '../../../shared/tables/mappingFile.ts'
import { NO_MAPPING } from '../../../shared/tables/tableMapping.ts'

test('a short file is a whole mapping', () => {
  const file = { date: 'When', title: '{What}', type: 'protest', place: 'City', people: ['Who', 'Whom'] }
  expect(parseMappingFile(`\uFEFF${JSON.stringify(file)}`)).toEqual({
    ok: true,
    value: {
      ...NO_MAPPING,
      date: { kind: 'column', column: 'When', order: null },
      title: '{What}',
      type: { column: '', values: [], otherwise: 'protest' },
      place: ['City'],
      people: ['Who', 'Whom'],
    },
  })
})

test('what a mapping is kept as is a file too', () => {
  expect(parseMappingFile(JSON.stringify(NO_MAPPING))).toEqual({ ok: true, value: NO_MAPPING })
})

test.each([
  ['{', /not JSON/],
  ['[]', /no object/],
  ['{"dates": "x"}', /dates/],
  ['{"date": {"kind": "column"}}', /date\.column/],
  ['{"date": {"kind": "column", "column": "x", "order": "d/m"}}', /date\.order/],
  ['{"type": "Not A Type!"}', /type\.otherwise/],
  ['{"place": 3}', /place/],
])('%s is refused with what is wrong', (text, detail) => {
  expect(parseMappingFile(text)).toEqual({
    ok: false,
    error: { code: 'mapping-invalid', detail: expect.stringMatching(detail) },
  })
})
