import { expect, test } from 'vitest'
import { answerRequest } from '../../../../../electron/reader/page/answerRequest.ts'
import { tablesOfRecords } from '../../../../helpers/corpus/tablesOfRecords.ts'
import { tablesOfText } from '../../../../helpers/corpus/tablesOfText.ts'
import { workbooks } from '../../../../helpers/corpus/workbooks.ts'

const tables = [...tablesOfText, ...tablesOfRecords, ...workbooks].filter(({ verdict }) => !('text' in verdict))

test.each(tables)('$fileName', async ({ fileName, bytes, verdict }) => {
  const copy = new Uint8Array(bytes)
  const reply = await answerRequest({ kind: 'describe-table', id: 1, bytes: copy, fileName, mapping: null })
  const answer =
    reply.kind === 'table'
      ? {
          columns: reply.description.columns.map(({ name }) => name),
          dates: reply.preview.events.map(({ date }) => date),
          cells: reply.description.firstRows[0],
        }
      : reply
  expect(answer).toMatchObject(verdict)
  expect(JSON.stringify(answer)).not.toContain('canary')
})
