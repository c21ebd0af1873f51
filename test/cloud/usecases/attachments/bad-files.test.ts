import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { deflateSync } from 'node:zlib'
import { sql } from 'kysely'
import { ERRORS, type ErrorCode } from '../../../../src/contract/errors'
import {
  compoundOf,
  docxOf,
  pdfText,
  photoWith,
  pngWith,
  xlsxOf,
  zipOf,
} from '../../../support/attachment-files'
import { onOneDatabase } from '../../../support/databases'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { ofdOf } from '../../../support/readable-files'
import { startServer, type TestServer } from '../../../support/server'
import { upload } from '../../../support/uploads'

const text = (value: string) => new TextEncoder().encode(value)
const MACRO_MAIN = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const BOMB = zipOf([{ name: 'a', content: new Uint8Array(30_000_000) }])
const SMALL_BOMB = zipOf([{ name: 'a', content: new Uint8Array(9_000_000) }])
/** An archive in an archive, so many times. */
const nested = (times: number): Uint8Array =>
  zipOf([{ name: 'a.zip', content: times === 0 ? text('x') : nested(times - 1) }])
const WIDE_TYPES = zipOf([
  {
    name: '[Content_Types].xml',
    content: new Uint8Array([0xff, 0xfe, ...Buffer.from(`<Types ContentType="${MACRO_MAIN}"/>`, 'utf16le')]),
  },
  { name: 'word/document.xml', content: text('<x/>') },
])
const packedPdf = (objects: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      text('%PDF-1.5\n5 0 obj <</Type/ObjStm/Filter/FlateDecode>>\nstream\n'),
      deflateSync(objects),
      text('\nendstream\nstartxref\n0\n%%EOF\n'),
    ]),
  )
const noise = Uint8Array.from({ length: 40_000 }, (_, at) => (at * 2654435761) >>> 24)

const BAD: readonly (readonly [what: string, name: string, bytes: Uint8Array, code: ErrorCode])[] = [
  ['a program named as a PDF', '名册.pdf', text('MZ\x90 program'), 'attachment_extension_lies'],
  ['a picture named as a photo', '照片.jpg', pngWith(), 'attachment_extension_lies'],
  ['a page named as a picture', 'a.png', text('<script>alert(1)</script>'), 'attachment_extension_lies'],
  ['a text document named as a table', 'a.xlsx', docxOf(), 'attachment_extension_lies'],
  [
    'any archive named as a document',
    'a.docx',
    zipOf([{ name: 'a.exe', content: text('x') }]),
    'attachment_extension_lies',
  ],
  [
    'a docx with a macro part',
    'a.docx',
    docxOf([{ name: 'word/vbaProject.bin', content: text('x') }]),
    'attachment_has_macros',
  ],
  ['a docx that declares macros', 'a.docx', docxOf([], MACRO_MAIN), 'attachment_has_macros'],
  [
    'an xlsx with a macro part',
    'a.xlsx',
    xlsxOf([{ name: 'xl/vbaProject.bin', content: text('x') }]),
    'attachment_has_macros',
  ],
  [
    'a bomb inside a document inside the document',
    'a.docx',
    docxOf([{ name: 'word/embeddings/a.xlsx', content: xlsxOf([{ name: 'xl/b.zip', content: BOMB }]) }]),
    'attachment_zip_bomb',
  ],
  [
    'a bomb under the name of a picture',
    'a.docx',
    docxOf([{ name: 'word/media/image1.png', content: BOMB }]),
    'attachment_zip_bomb',
  ],
  [
    'archives in archives in archives',
    'a.docx',
    docxOf([{ name: 'word/a', content: nested(3) }]),
    'attachment_zip_bomb',
  ],
  [
    'many small archives that unfold to very much together',
    'a.docx',
    docxOf(Array.from({ length: 24 }, (_, at) => ({ name: `word/${at}.zip`, content: SMALL_BOMB }))),
    'attachment_zip_bomb',
  ],
  [
    'a document with macros inside the document',
    'a.docx',
    docxOf([{ name: 'word/b.docx', content: docxOf([{ name: 'word/vbaProject.bin', content: text('x') }]) }]),
    'attachment_has_macros',
  ],
  [
    'macros under the name of a picture',
    'a.docx',
    docxOf([{ name: 'word/media/image1.png', content: compoundOf(['VBA', '_VBA_PROJECT']) }]),
    'attachment_has_macros',
  ],
  [
    'macros in a folder of their own',
    'a.docx',
    docxOf([{ name: 'customXml/x/VBAPROJECT.BIN', content: text('x') }]),
    'attachment_has_macros',
  ],
  [
    'macros behind a backslash',
    'a.docx',
    docxOf([{ name: 'word\\vbaProject.bin', content: text('x') }]),
    'attachment_has_macros',
  ],
  [
    'a program inside a document',
    'a.docx',
    docxOf([{ name: 'word/embeddings/x.bin', content: text('MZ program') }]),
    'attachment_has_macros',
  ],
  ['a docm by its name', 'a.docm', docxOf(), 'attachment_has_macros'],
  ['macros declared in wide characters', 'a.docx', WIDE_TYPES, 'attachment_has_macros'],
  [
    'two parts of one name, of which one declares macros',
    'a.docx',
    docxOf([{ name: '[CONTENT_types].xml', content: text(`<Types>${MACRO_MAIN}</Types>`) }]),
    'attachment_damaged',
  ],
  [
    'a part whose name leads out of the archive',
    'a.docx',
    docxOf([{ name: 'word/../../etc/passwd', content: text('x') }]),
    'attachment_damaged',
  ],
  ['an old doc with macros', 'a.doc', compoundOf(['WordDocument', 'Macros']), 'attachment_has_macros'],
  ['a table for macros by its name', 'a.xlsm', xlsxOf(), 'attachment_has_macros'],
  [
    'a bomb by what it declares',
    'a.docx',
    docxOf([{ name: 'word/a', content: new Uint8Array(30_000_000) }]),
    'attachment_zip_bomb',
  ],
  [
    'a bomb that declares less than it unfolds to',
    'a.docx',
    docxOf([{ name: 'word/a', content: new Uint8Array(5_000_000), declared: 100 }]),
    'attachment_zip_bomb',
  ],
  [
    'a document that declares more than it holds',
    'a.docx',
    docxOf([{ name: 'word/a', content: noise, declared: 50_000 }]),
    'attachment_damaged',
  ],
  ['a document cut off', 'a.docx', docxOf().slice(0, -40), 'attachment_damaged'],
  ['a photo cut off', 'a.jpg', photoWith().slice(0, 300), 'attachment_damaged'],
  ['a PDF cut off', 'a.pdf', pdfText().slice(0, 12), 'attachment_damaged'],
  ['a PDF that runs a script', 'a.pdf', pdfText('<</S/JavaScript/JS(x)>>'), 'attachment_has_macros'],
  [
    'a PDF that runs a script, packed out of sight',
    'a.pdf',
    packedPdf('<</S/Launch/F(a.exe)>>'),
    'attachment_has_macros',
  ],
  [
    'a PDF whose objects unfold without end',
    'a.pdf',
    packedPdf(' '.repeat(20_000_000)),
    'attachment_zip_bomb',
  ],
  ['a PDF with a password', 'a.pdf', pdfText('<</Encrypt 7 0 R>>'), 'attachment_locked'],
  [
    'a document with a password',
    'a.docx',
    compoundOf(['EncryptedPackage', 'EncryptionInfo']),
    'attachment_locked',
  ],
  [
    'a picture of four billion pixels',
    'a.png',
    pngWith({ width: 65_000, height: 65_000 }),
    'attachment_too_many_pixels',
  ],
  ['a picture of newer phones', 'IMG_1.heic', text('\0\0\0\x18ftypheic'), 'attachment_heic'],
  ['the same under another name', 'IMG_1.jpg', text('\0\0\0\x18ftypheic'), 'attachment_heic'],
  ['a film', 'a.mp4', text('\0\0\0\x18ftypmp42'), 'attachment_kind_not_accepted'],
  ['an ending hidden by turned writing', 'a\u202Efdp.exe', text('MZ'), 'attachment_kind_not_accepted'],
  [
    "WPS's own format, unless the township takes it",
    'a.wps',
    compoundOf(['WordDocument']),
    'attachment_kind_not_accepted',
  ],
  ['nothing at all', 'a.pdf', new Uint8Array(), 'attachment_empty'],
]

onOneDatabase((database) => {
  describe('a bad file is refused by its own code, in Chinese, with the cure, and nothing of it is kept', () => {
    let server: TestServer
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
    })
    after(() => server.stop())

    const rowsKept = async (): Promise<number> => {
      const counted = await sql<{ kept: number }>`select count(*)::integer as kept from attachment`.execute(
        server.storage.db,
      )
      return counted.rows[0]?.kept ?? -1
    }

    for (const [what, name, bytes, code] of BAD)
      it(`${what}: ${code}`, async () => {
        const token = await guestToken(server)
        const refused = await upload({ server, token }, { name, bytes })
        assert.equal(refused.error?.code, code)
        assert.equal(refused.status, ERRORS[code].status)
        assert.match(refused.error.message, /请/)
        assert.equal(await rowsKept(), 0)
      })

    it('what is only ever published is taken from the desk alone, a csv without formulas', async () => {
      const resident = { server, token: await guestToken(server) }
      const clerk = { server, token: await tokenOf(server, 'clerk') }
      const csv = { name: '名单.csv', bytes: text('村,户数\n关上,12') }
      assert.equal((await upload(resident, csv)).error?.code, 'attachment_kind_not_accepted')
      assert.equal((await upload(clerk, csv)).body.attachment?.kind, 'csv')
      const ofd = { name: '公文.ofd', bytes: ofdOf([[['通知', 20, 20]]]) }
      assert.equal((await upload(resident, ofd)).error?.code, 'attachment_kind_not_accepted')
      assert.equal((await upload(clerk, ofd)).body.attachment?.kind, 'ofd')
      const bomb = { name: '假公文.ofd', bytes: ofdOf([], { 'Doc_0/a.zip': 'PK\x03\x04 broken' }) }
      assert.equal((await upload(clerk, bomb)).error?.code, 'attachment_damaged')
      const running = { name: '运行.csv', bytes: text('村,户数\n=cmd(),12') }
      assert.equal((await upload(clerk, running)).error?.code, 'attachment_has_formulas')
    })

    it("takes WPS's own formats where the township says so", async () => {
      const settings = await server.storage.read(server.tenant, async (stores) => stores.settings)
      await server.storage.putTenant({ ...settings!, moreAttachmentKinds: ['wps', 'et'] })
      const token = await guestToken(server)
      const taken = await upload({ server, token }, { name: '请示.wps', bytes: compoundOf(['WordDocument']) })
      assert.equal(taken.body.attachment?.kind, 'wps')
    })

    it('takes good ones of each kind', async () => {
      const token = await guestToken(server)
      const good: readonly (readonly [string, Uint8Array])[] = [
        ['a.jpg', photoWith()],
        ['b.png', pngWith()],
        ['c.pdf', pdfText()],
        ['d.docx', docxOf()],
        ['e.xlsx', xlsxOf()],
        ['with a table.docx', docxOf([{ name: 'word/embeddings/t.xlsx', content: xlsxOf() }])],
        ['f.doc', compoundOf(['WordDocument', '1Table'])],
        ['g.xls', compoundOf(['Workbook'])],
        ['👨\u200d👩\u200d👧𠮷䶮.pdf', pdfText()],
      ]
      for (const [name, bytes] of good) {
        const taken = await upload({ server, token }, { name, bytes })
        assert.equal(taken.status, 200, `${name}: ${taken.error?.message}`)
        assert.equal(taken.body.attachment?.name, name)
      }
    })
  })
})
