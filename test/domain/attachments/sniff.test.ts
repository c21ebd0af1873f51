import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ATTACHMENT_KINDS, USUAL_KINDS } from '../../../src/domain/attachments/kinds'
import { contentForm, kindByContent } from '../../../src/domain/attachments/sniff'
import {
  compoundOf,
  docxOf,
  pdfText,
  photoWith,
  pngWith,
  xlsxOf,
  zipOf,
} from '../../support/attachment-files'
import { m4aOf, mp3Of } from '../../support/sound-files'

const text = (value: string) => new TextEncoder().encode(value)
const heic = text('\0\0\0\x18ftypheic\0\0\0\0mif1')

const judged = (bytes: Uint8Array, name: string, accepted = USUAL_KINDS) => {
  const kind = kindByContent(bytes, name, accepted)
  return kind.ok ? kind.value : kind.code
}

describe('what a file is', () => {
  it('is read from its bytes', () => {
    const forms = [
      photoWith(),
      pngWith(),
      heic,
      pdfText(),
      docxOf(),
      xlsxOf(),
      compoundOf(['WordDocument']),
      compoundOf(['Workbook']),
      compoundOf(['Book']),
      compoundOf(['EncryptedPackage']),
      compoundOf(['PowerPoint Document']),
      zipOf([{ name: 'a.txt', content: text('a') }]),
      docxOf().slice(0, -40),
      text('MZ\x90\0'),
      zipOf([{ name: 'OFD.xml', content: text('<ofd/>') }]),
      mp3Of(),
      m4aOf(),
      text('村,户数'),
      Uint8Array.of(0xff, 0xfe, 0x51, 0x67, 0x41, 0),
      new Uint8Array(),
    ].map(contentForm)
    assert.deepEqual(forms, [
      ...['jpeg', 'png', 'heic', 'pdf', 'docx', 'xlsx', 'words', 'cells', 'cells'],
      ...[
        'locked',
        'unknown',
        'unknown',
        'damaged',
        'unknown',
        'ofd',
        'mp3',
        'm4a',
        'text',
        'text',
        'unknown',
      ],
    ])
  })

  it('has to agree with its name', () => {
    assert.equal(judged(photoWith(), '照片.JPG'), 'jpeg')
    assert.equal(judged(pdfText(), 'a.pdf'), 'pdf')
    assert.equal(judged(compoundOf(['Workbook']), 'a.xls'), 'xls')
    assert.equal(judged(docxOf(), 'a.docx'), 'docx')
  })

  it('a lying extension is refused as what it is, whatever hides behind it', () => {
    const lies: readonly (readonly [Uint8Array, string])[] = [
      [text('MZ program'), '名册.pdf'],
      [pngWith(), '照片.jpg'],
      [docxOf(), '名册.xlsx'],
      [compoundOf(['Workbook']), 'a.doc'],
      [zipOf([{ name: 'a.exe', content: text('x') }]), 'a.docx'],
      [text('<script>'), 'a.png'],
    ]
    for (const [bytes, name] of lies) assert.equal(judged(bytes, name), 'attachment_extension_lies', name)
  })

  it('has its own refusal for pictures of newer phones, passwords and files cut off', () => {
    assert.equal(judged(heic, 'IMG.jpg'), 'attachment_heic')
    assert.equal(judged(compoundOf(['EncryptedPackage']), 'a.docx'), 'attachment_locked')
    assert.equal(judged(docxOf().slice(0, -40), 'a.docx'), 'attachment_damaged')
  })

  it("takes WPS's own formats where the township does", () => {
    assert.equal(judged(compoundOf(['WordDocument']), 'a.wps'), 'attachment_kind_not_accepted')
    assert.equal(judged(compoundOf(['WordDocument']), 'a.wps', ATTACHMENT_KINDS), 'wps')
    assert.equal(judged(compoundOf(['Workbook']), 'a.et', ATTACHMENT_KINDS), 'et')
  })
})
