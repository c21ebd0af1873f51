import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { latin } from '../../../src/domain/attachments/bytes'
import { packedObjects, pdfHasPrograms } from '../../../src/domain/attachments/pdf-programs'
import { pdfText } from '../../support/attachment-files'

describe('programs in a PDF', () => {
  for (const action of [
    '<</Type/Action/S/JavaScript/JS(app.alert\\(1\\))>>',
    '<< /S /Launch /F (cmd.exe) >>',
    '<</S/Java#53cript/JS 12 0 R>>',
    '<</#4aS <feff0061>>>',
    '<< /S\n/ImportData /F (x.fdf) >>',
  ])
    it(`are seen: ${action}`, () => assert.equal(pdfHasPrograms(pdfText(action)), true))

  for (const harmless of [
    '<</S/GoTo/D[3 0 R/Fit]>>',
    '<</S/URI/URI(https://www.gov.cn/)>>',
    '(/JavaScript 是一种语言)',
    '<</Names[(JS) 5 0 R]/Supplement 1>>',
    '<</StructParents 0/Subtype/Link>>',
  ])
    it(`are not: ${harmless}`, () => assert.equal(pdfHasPrograms(pdfText(harmless)), false))
})

describe('objects that a PDF keeps packed', () => {
  it('are found between stream and endstream, without the header of zlib', () => {
    const pdf = pdfText('5 0 obj <</Type/ObjStm/Filter/FlateDecode>>\nstream\r\nxxABC\nendstream')
    assert.deepEqual(
      packedObjects(pdf).map((bytes) => latin(bytes, 0, 10)),
      ['ABC\n'],
    )
  })

  it('are none in a PDF that is cut off', () => {
    assert.deepEqual(packedObjects(pdfText('5 0 obj <</Type/ObjStm>>\nstream\nxxABC')), [])
  })
})
