import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attachedFileName, attachedTo, attachmentName } from '../../../shared/model/attachment.ts'

describe('the name of an attachment', () => {
  test.each([
    ['minutes.pdf', 'minutes.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\ann\\minutes.pdf', 'minutes.pdf'],
    ['a\u0000b.pdf', 'ab.pdf'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['zero\u200Bwidth\uFEFF.txt', 'zerowidth.txt'],
    ['line\r\nbreak.txt', 'linebreak.txt'],
    ['..', 'otherwise'],
    ['.hidden', 'hidden'],
    ['trailing. . ', 'trailing'],
    ['a<b>:"|?*.txt', 'ab.txt'],
    ['', 'otherwise'],
    ['/', 'otherwise'],
    ['\ud800.txt', 'txt'],
    ['Zoë’s  notes.docx', 'Zoë’s notes.docx'],
  ])('%j becomes %j', (stated, name) => {
    expect(attachmentName(stated, 'otherwise')).toBe(name)
  })

  test('is cut before its ending', () => {
    const name = attachmentName(`${'long '.repeat(60)}.pdf`, 'x')
    expect(name.length).toBeLessThanOrEqual(120)
    expect(name.endsWith('….pdf')).toBe(true)
    expect(attachmentName('😀'.repeat(300), 'x')).not.toMatch(/\p{Surrogate}/u)
  })

  test('is bare, visible and stays the same whatever a mail says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (stated) => {
        const name = attachmentName(stated, 'otherwise')
        expect(name).not.toMatch(/[/\\\p{Cc}\p{Cf}\p{Cs}]/u)
        expect(name).not.toMatch(/^\.|^$/)
        expect(name.length).toBeLessThanOrEqual(120)
        expect(attachmentName(name, 'otherwise')).toBe(name)
      }),
    )
  })
})

describe('an article that was attached', () => {
  test.each([
    ['news/desk.eml', 'minutes.pdf', 'desk.eml/minutes.pdf'],
    ['desk.MBOX', 'minutes.pdf', 'desk.MBOX/minutes.pdf'],
    ['desk.txt', 'minutes.pdf', 'desk.txt.eml/minutes.pdf'],
    ['desk.eml/forwarded mail 1.eml', 'minutes.pdf', 'forwarded mail 1.eml/minutes.pdf'],
  ])('to %s as %s is called %s, and says so', (mail, name, fileName) => {
    expect(attachedFileName(mail, name)).toBe(fileName)
    const [folder] = fileName.split('/')
    expect(attachedTo(fileName)).toEqual({ mail: folder, name })
  })

  test.each(['desk.eml', 'news/desk.eml', 'news/minutes.pdf', 'minutes.pdf', ''])('%j was not', (fileName) => {
    expect(attachedTo(fileName)).toBeNull()
  })
})
