import { type CorpusFile, joined, utf8, utf16 } from './corpusFile.ts'

const damaged = { code: 'table-damaged' }
const none = { code: 'table-empty' }
const tooLarge = { code: 'table-too-large' }
const columns = ['date', 'city']
const dates = ['2026-01-02', '2026-01-05']
const plain = { columns, dates, cells: ['2026-01-02', 'Lima'] }
const lines = '{"date": "2026-01-02", "city": "Lima"}\n{"date": "2026-01-05", "city": "Oslo"}\n'
const list = `[${lines.trim().replace('\n', ',')}]`

function json(name: string, content: string | Uint8Array, verdict: CorpusFile['verdict'] = plain): CorpusFile {
  return file(`${name}.json`, content, verdict)
}

function file(fileName: string, content: string | Uint8Array, verdict: CorpusFile['verdict'] = plain): CorpusFile {
  return { fileName, bytes: typeof content === 'string' ? utf8(content) : content, verdict }
}

/** Records in JSON that are cut off, deep, of odd names and numbers, or no records. */
export const tablesOfRecords: readonly CorpusFile[] = [
  json('plain', list),
  json('with a mark', `\uFEFF${list}`),
  json('utf-16', joined(Uint8Array.of(0xff, 0xfe), utf16(list))),
  json('records in an object', `{"count": 2, "source": "a register", "records": ${list}}`),
  json('lines called a list', lines),
  json('list of rows', '[["date", "city"], ["2026-01-02", "Lima"], ["2026-01-05", "Oslo"]]'),
  json('records of different names', '[{"date": "2026-01-02"}, {"city": "Oslo", "date": "2026-01-05"}]', {
    columns,
    dates,
    cells: ['2026-01-02', ''],
  }),
  json('one name twice', '[{"date": "x", "date": "2026-01-02", "city": "Lima"}, {"date": "2026-01-05"}]', {
    columns,
    dates,
  }),
  json(
    'names of a language',
    '[{"date": "2026-01-02", "__proto__": {"inner": 1}, "constructor": "b", "toString": "c"}]',
    {
      columns: ['date', '__proto__.inner', 'constructor', 'toString'],
      dates: ['2026-01-02'],
    },
  ),
  json('numbers no computer holds', '[{"date": "2026-01-02", "id": 12345678901234567890, "sum": 1e400, "none": -0}]', {
    columns: ['date', 'id', 'sum', 'none'],
    dates: ['2026-01-02'],
    cells: ['2026-01-02', '12345678901234567890', '1e400', '-0'],
  }),
  json('halves of letters', '[{"date": "2026-01-02", "city": "Li\\ud800ma\\u0000"}]', {
    columns,
    dates: ['2026-01-02'],
    cells: ['2026-01-02', 'Li\uFFFDma'],
  }),
  json(
    'places on a map',
    `{"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": {"type": "Point", "coordinates": [1, 2]}, "properties": {"date": "2026-01-02", "city": "Lima"}}]}`,
    {
      columns: ['type', 'geometry.type', 'geometry.coordinates', 'properties.date', 'properties.city'],
      dates: ['2026-01-02'],
      cells: ['Feature', 'Point', '1; 2', '2026-01-02', 'Lima'],
    },
  ),
  json('brackets a hundred thousand deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, damaged),
  json('objects ten thousand deep', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, damaged),
  json('brackets never closed', '['.repeat(100_000), damaged),
  json('brackets in a text', JSON.stringify([{ date: '2026-01-02', city: '['.repeat(10_000) }]), {
    columns,
    dates: ['2026-01-02'],
  }),
  json('record in record in record', `[{"date": "2026-01-02", "a": {"b": {"c": {"d": {"e": {"f": 1}}}}}}]`, {
    columns: ['date', 'a.b.c.d'],
    dates: ['2026-01-02'],
    cells: ['2026-01-02', '{"e":{"f":"1"}}'],
  }),
  json('cut off', list.slice(0, -20), damaged),
  json('a comma too many', list.replace(']', ',]'), damaged),
  json('remarks', `// a register\n${list}`, damaged),
  json('marks of another language', list.replaceAll('"', "'"), damaged),
  json('no number', '[{"date": NaN}]', damaged),
  json('only a word', '"words"', none),
  json('only a number', '7', none),
  json('nothing', 'null', none),
  json('empty list', '[]', none),
  json('empty object', '{}', none),
  json('empty records', '[{}, {}]', none),
  json('list of numbers', '[1, 2, 3]', none),
  json('two lists', `{"events": ${list}, "people": [{"name": "Ann"}]}`, none),
  json(
    'project of another program',
    '{"version": 3, "name": "A case", "settings": {"theme": "dark", "tags": ["a", "b"]}, "nodes": [{"id": 1}], "edges": [{"from": 1, "to": 1}]}',
    none,
  ),
  json('settings', '{"columns": {"date": "when"}, "format": "month-day", "types": {}}', none),
  json(
    'six hundred names',
    JSON.stringify([Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`c${at}`, 1]))]),
    tooLarge,
  ),
  json('sixty thousand records', `[${'{"date":"2026-01-02","city":"Lima"},'.repeat(60_000)}{}]`, tooLarge),
  json('a picture', '\x89PNG', damaged),
  file('lines.jsonl', lines),
  file('lines.ndjson', lines),
  file('lines of windows.jsonl', `\uFEFF${lines.replaceAll('\n', '\r\n')}`),
  file('blank lines.jsonl', lines.replaceAll('\n', '\n\n')),
  file('last line cut off.jsonl', `${lines}{"date": "2026-0`, damaged),
  file('a line of words.jsonl', `${lines}done\n`, damaged),
  file('lines of numbers.jsonl', '1\n2\n3\n', none),
  file('lines of rows.jsonl', '["date", "city"]\n["2026-01-02", "Lima"]\n["2026-01-05", "Oslo"]\n'),
  file('sixty thousand lines.jsonl', '{"date":"2026-01-02","city":"Lima"}\n'.repeat(60_000), tooLarge),
  file('list called text.txt', list),
]
