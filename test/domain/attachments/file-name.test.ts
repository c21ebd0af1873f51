import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { cleanFileName, LONGEST_NAME } from '../../../src/domain/attachments/file-name'

describe('the name of an attachment', () => {
  it('stays what it was when there is nothing wrong with it', () => {
    for (const name of ['2025年低保名册（终稿）.xlsx', '授权委托书-王小明.pdf', 'IMG 0012.jpg'])
      assert.equal(cleanFileName(name), name)
  })

  it('loses controls and marks that turn the writing round to hide an ending', () => {
    assert.equal(cleanFileName('名册\u202Efdp.exe\u0000'), '名册fdp.exe')
    assert.equal(cleanFileName('\u2066a\u2069\u200f\u061c\u0007b\r\n.pdf\ufeff'), 'ab.pdf')
    assert.equal(cleanFileName('a\u200bb\u00ad.pdf'), 'ab.pdf')
  })

  it('keeps rare and picture characters of four bytes whole, and drops halves of them', () => {
    assert.equal(cleanFileName('䶮𠮷👨\u200d👩\u200d👧证明😀.jpg'), '䶮𠮷👨\u200d👩\u200d👧证明😀.jpg')
    assert.equal(cleanFileName('a\ud83d.jpg'), 'a.jpg')
    assert.equal(cleanFileName('a\u200db.jpg'), 'ab.jpg')
  })

  it('is no path', () => {
    assert.equal(cleanFileName('../../etc/passwd.pdf'), '_.._etc_passwd.pdf')
    assert.equal(cleanFileName('C:\\x\\a?.pdf'), 'C__x_a_.pdf')
  })

  it('is never empty and never too long; its ending stays, and no character is cut in two', () => {
    assert.equal(cleanFileName('\u202e.pdf'), '附件.pdf')
    assert.equal(cleanFileName('...'), '附件')
    const long = cleanFileName(`${'😀'.repeat(300)}.docx`)
    assert.equal(Array.from(long).length, LONGEST_NAME)
    assert.ok(long.endsWith('😀.docx'))
  })

  it('is the same however its accents were typed, and cleaning it again changes nothing', () => {
    assert.equal(cleanFileName('e\u0301.pdf'), 'é.pdf')
    for (const name of ['../a\u202e b.pdf', ' .x. .pdf', `${'长'.repeat(200)}.pdf`])
      assert.equal(cleanFileName(cleanFileName(name)), cleanFileName(name))
  })
})
