import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fileReader } from '../../../cloud/adapters/reading/file-reader'
import type { ReadDocument } from '../../../cloud/ports/file-reader'
import { findInDocument } from '../../../src/domain/privacy/find-in-document'
import { compoundOf, docxOf, photoWith, zipOf } from '../../support/attachment-files'
import {
  ofdOf,
  paragraph,
  pdfOf,
  type OfdPage,
  run,
  sheetFile,
  sheetRow,
  wordFile,
  wordTable,
} from '../../support/readable-files'

const ID = '11010519491231002X'
const PHONE = '13812345678'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const read = async (name: string, bytes: Uint8Array): Promise<ReadDocument> => {
  const answer = await fileReader.read({ name, bytes })
  assert.ok(answer.ok, `${name}: ${answer.ok ? '' : answer.code}`)
  return answer.value
}
const problem = async (name: string, bytes: Uint8Array): Promise<string> => {
  const answer = await fileReader.read({ name, bytes })
  return answer.ok ? 'read' : answer.code
}
const where = (document: ReadDocument): readonly string[] =>
  findInDocument(document).map((found) => found.where)
const texts = ({ blocks }: ReadDocument): readonly string[] =>
  blocks.map((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.join('/')).join(';') : block.text,
  )

describe('reading a Word file', () => {
  it('gives title, number, day, paragraphs, headings and tables', async () => {
    const content = [
      paragraph(run('盏西镇人民政府文件')),
      paragraph(run('盏政发[2026]12号')),
      paragraph(run('关于做好防火') + run('工作的通知')),
      paragraph(run('一、总体要求'), '2'),
      paragraph(run('各村要做好防火工作。')),
      wordTable([
        ['村', '户数'],
        ['关上村', '12'],
      ]),
      paragraph(run('2026年3月2日')),
    ]
    const document = await read('通知.docx', wordFile(content.join('')))
    assert.equal(document.title, '关于做好防火工作的通知')
    assert.equal(document.documentNumber, '盏政发〔2026〕12号')
    assert.equal(document.formedOn, '2026-03-02')
    assert.ok(document.blocks.some((block) => block.kind === 'heading' && block.text === '一、总体要求'))
    assert.ok(texts(document).includes('村/户数;关上村/12'))
  })

  it('finds what no page shows', async () => {
    const hidden = [
      paragraph(run('名单') + run(`号码${PHONE}`, '<w:vanish/>')),
      paragraph(run('白字') + run(ID, '<w:color w:val="FFFFFF"/>')),
      paragraph(`<w:del><w:r><w:delText>${PHONE}</w:delText></w:r></w:del>${run('正文。')}`),
    ]
    const side = (text: string) => `<w:x>${paragraph(run(text))}</w:x>`
    const book = sheetFile([
      { name: '数据', state: 'hidden', rows: sheetRow(1, [ID]) },
      { name: '图', rows: sheetRow(1, ['一']) },
    ])
    const document = await read(
      '名单.docx',
      wordFile(hidden.join(''), {
        'word/header1.xml': side(PHONE),
        'word/footer1.xml': side(PHONE),
        'word/comments.xml': side(ID),
        'word/footnotes.xml': side(PHONE),
        'word/embeddings/book.xlsx': book,
        'docProps/core.xml': `<cp><dc:creator>张三 ${PHONE}</dc:creator></cp>`,
      }),
    )
    assert.deepEqual(where(document), [
      '隐藏文字',
      '隐藏文字',
      '修订中删除的文字',
      '页眉',
      '页脚',
      '批注',
      '脚注',
      '隐藏的工作表「数据」第1行',
      '文档属性',
    ])
    assert.ok(texts(document).every((text) => !text.includes(PHONE) && !text.includes(ID)))
  })

  it('says that a picture tells where it was taken', async () => {
    const picture = Buffer.from('\xff\xd8\xff\xe1\0\x10Exif\0\0GPS', 'latin1')
    const document = await read(
      '图.docx',
      wordFile(paragraph(run('图。')), { 'word/media/image1.jpeg': picture }),
    )
    assert.match(document.notes.map(({ text }) => text).join(), /image1\.jpeg 带有拍摄信息/u)
  })
})

describe('reading a workbook', () => {
  it('gives its visible cells, formulas as values, long numbers in full', async () => {
    const rows =
      sheetRow(1, ['标题', '数']) +
      '<row r="2"><c r="A2" t="str"><f>A1&amp;"x"</f><v>防火</v></c><c r="B2"><v>5.33123E+17</v></c></row>'
    const document = await read('表.xlsx', sheetFile([{ name: '汇总', rows }]))
    assert.deepEqual(texts(document), ['标题/数;防火/533123000000000000'])
    assert.deepEqual(document.tables[0]?.name, '汇总')
  })

  it('reads a hidden account number under the name of its column', async () => {
    const rows =
      sheetRow(1, ['发放表']) +
      sheetRow(2, ['姓名', '一卡通账号']) +
      sheetRow(3, ['岩温', '24012345678901']) +
      sheetRow(4, ['罕晓', '24012345678902'], 'hidden="1"')
    const columns = '<col min="2" max="2" hidden="1"/>'
    const hiding = await read('发放.xlsx', sheetFile([{ name: '一', columns, rows }]))
    assert.deepEqual(where(hiding), ['工作表「一」第3行隐藏的B列', '工作表「一」隐藏的第4行'])
  })

  it('finds hidden rows, columns, sheets, comments, names and caches', async () => {
    const rows = sheetRow(1, ['姓名', '备注']) + sheetRow(7, ['张三', PHONE], 'hidden="1"')
    const document = await read(
      '名册.xlsx',
      sheetFile(
        [
          { name: '汇总', rows },
          {
            name: '公示',
            columns: '<col min="2" max="2" hidden="1"/>',
            rows: sheetRow(1, ['李四', ID, '1200']),
          },
          { name: '底册', state: 'veryHidden', rows: sheetRow(1, [PHONE]) },
        ],
        {
          'xl/comments1.xml': `<comments><t>${PHONE}</t></comments>`,
          'xl/pivotCache/pivotCacheRecords1.xml': `<r><t>${ID}</t></r>`,
        },
        `<definedName name="负责人">"${PHONE}"</definedName>`,
      ),
    )
    assert.deepEqual(where(document), [
      '工作表「汇总」隐藏的第7行',
      '工作表「公示」第1行隐藏的B列',
      '隐藏的工作表「底册」第1行',
      '批注',
      '数据透视表的缓存',
      '名称「负责人」',
    ])
    assert.ok(texts(document).includes('李四/1200'))
  })
})

describe('reading an OFD', () => {
  const head: OfdPage = [
    ['防火工作的通知', 80, 20],
    ['关于做好', 40, 20.5],
    ['各村要做好防火工作。', 20, 60],
  ]

  it('gives the lines of its pages in order, and finds what no page shows', async () => {
    const document = await read(
      '通知.ofd',
      ofdOf([head, [['第二页的话。', 20, 20]]], {
        'Doc_0/Annots/Page_0/Annotation.xml': `<ofd:PageAnnot>联系人 ${PHONE}</ofd:PageAnnot>`,
      }),
    )
    assert.equal(document.title, '关于做好防火工作的通知')
    assert.deepEqual(texts(document), ['各村要做好防火工作。', '第二页的话。'])
    assert.deepEqual(where(document), ['批注'])
  })

  it('says when it is a scan, or no OFD at all', async () => {
    assert.equal(await problem('扫描.ofd', ofdOf([[]])), 'file_scanned')
    assert.equal(await problem('通知.ofd', docxOf()), 'file_extension_lies')
  })
})

describe('reading a PDF', () => {
  it('gives its text layer and finds what its properties tell', async () => {
    const document = await read(
      'notice.pdf',
      await pdfOf([`Notice\nCall ${PHONE} now.`], { Author: `Zhang ${PHONE}` }),
    )
    assert.equal(document.title, 'Notice')
    assert.deepEqual(where(document), ['正文第1段', '文档属性'])
  })

  it('says which pages have no words, and when a photo in it tells of its taking', async () => {
    const mixed = await pdfOf(['Notice', photoWith()])
    const { notes } = await read('混.pdf', mixed)
    assert.deepEqual(
      notes.map(({ about }) => about),
      ['wordless', 'taking'],
    )
  })

  it('says when it is a scan', async () => {
    assert.equal(await problem('扫描.pdf', await pdfOf([''])), 'file_scanned')
  })
})

describe('reading a web page', () => {
  it('takes words only: no script, picture, frame or data address, and finds what is not shown', async () => {
    const html = `<html><head><title>关于防火的通知</title><meta charset="gb2312"><meta name="author" content="张三 ${PHONE}"><style>p{}</style></head>
      <body onload="x()"><!-- ${PHONE} --><script>alert('${ID}')</script><h1>关于防火的通知</h1><p>各村<b>注意</b>。<img src="data:image/png;base64,AA" onerror="x()"></p>
      <svg><script>alert(1)</script><text>图</text></svg><p style="display: none">李四${ID}</p>
      <table><tr><th>村</th><th>数</th></tr><tr><td>关上村</td><td>1</td></tr></table><a href="javascript:alert(1)">附件</a><iframe src="x"></iframe></body></html>`
    const document = await read('通知.html', utf8(html))
    assert.equal(document.title, '关于防火的通知')
    assert.deepEqual(texts(document), ['各村注意。', '村/数;关上村/1', '附件'])
    assert.deepEqual(where(document), ['网页属性', '网页注释', '网页里不显示的文字'])
    assert.doesNotMatch(JSON.stringify(document.blocks), /script|data:|javascript|alert/u)
  })
})

describe('reading texts and tables', () => {
  it('in UTF-8, UTF-16 and GB18030, whatever the label says', async () => {
    const gb = Buffer.from([
      0xb9, 0xab, 0xb8, 0xe6, 0x0a, 0xb5, 0xcd, 0xb1, 0xa3, 0xc3, 0xfb, 0xb5, 0xa5, 0xa1, 0xa3,
    ])
    const text = '公告\n低保名单。'
    const wide = Buffer.from(text, 'utf16le')
    for (const bytes of [gb, utf8(text), Buffer.concat([Buffer.from([0xff, 0xfe]), wide]), wide])
      assert.equal((await read('公告.txt', new Uint8Array(bytes))).title, '公告')
    const page = Buffer.concat([
      Buffer.from('<meta charset="utf-8"><p>'),
      gb.subarray(0, 4),
      Buffer.from('</p>'),
    ])
    assert.deepEqual(texts(await read('页.html', new Uint8Array(page))), ['公告'])
  })

  it('of a CSV whose texts have more Chinese commas than it has columns', async () => {
    const document = await read('表.csv', utf8('标题,正文\n防火,各村注意，落实责任，立即报告，不得瞒报。\n'))
    assert.deepEqual(document.tables[0]?.rows[1], ['防火', '各村注意，落实责任，立即报告，不得瞒报。'])
    const chinese = await read('表.csv', utf8('标题，文号\n防火，盏政发〔2026〕1号\n'))
    assert.deepEqual(chinese.tables[0]?.rows[1], ['防火', '盏政发〔2026〕1号'])
  })

  it('of a CSV with quotes, commas and line breaks in its cells', async () => {
    const document = await read('表.csv', utf8('\ufeff标题,文号\r\n"通知,""一""\n二",盏政发〔2026〕1号\r\n'))
    assert.deepEqual(document.tables[0]?.rows, [
      ['标题', '文号'],
      ['通知,"一"\n二', '盏政发〔2026〕1号'],
    ])
  })
})

describe('files that are refused', () => {
  it('each have their own reason', async () => {
    const bomb = zipOf([
      { name: '[Content_Types].xml', content: utf8('<Types/>') },
      { name: 'word/document.xml', content: new Uint8Array(30 * 1024 * 1024) },
    ])
    const lying = zipOf([
      { name: '[Content_Types].xml', content: utf8('<Types/>') },
      { name: 'xl/workbook.xml', content: new Uint8Array(5_000_000), declared: 1000 },
    ])
    const reasons: readonly (readonly [string, Uint8Array, string])[] = [
      ['空.docx', new Uint8Array(), 'file_empty'],
      ['空白.txt', utf8(' \n'), 'file_empty'],
      ['加密.docx', compoundOf(['EncryptedPackage']), 'file_locked'],
      ['加密.xlsx', compoundOf(['EncryptedPackage']), 'file_locked'],
      ['加密.pdf', utf8('%PDF-1.7\ntrailer << /Encrypt 5 0 R >>\nstartxref'), 'file_locked'],
      ['断.pdf', utf8('%PDF-1.7\n1 0 obj'), 'file_damaged'],
      ['炸弹.docx', bomb, 'file_zip_bomb'],
      ['说谎.xlsx', lying, 'file_zip_bomb'],
      ['宏.docx', docxOf([{ name: 'word/vbaProject.bin', content: utf8('x') }]), 'file_has_macros'],
      ['旧.doc', compoundOf(['WordDocument']), 'file_old_office'],
      ['假.docx', utf8('just text'), 'file_extension_lies'],
      ['假.xlsx', docxOf(), 'file_extension_lies'],
      ['图.svg', utf8('<svg><script>alert(1)</script></svg>'), 'file_picture'],
      ['程序.exe', utf8('MZ'), 'file_kind_unknown'],
      ['大.txt', new Uint8Array(6 * 1024 * 1024).fill(65), 'file_too_big'],
      ['很大.pdf', new Uint8Array(50 * 1024 * 1024 + 1), 'file_too_big'],
      ['二进制.txt', new Uint8Array([80, 75, 0, 3, 4]), 'file_binary'],
      ['乱码.txt', new Uint8Array([0x81, 0xff, 0xff]), 'file_unknown_encoding'],
      ['_index.md', utf8('# 目录'), 'file_index'],
    ]
    for (const [name, bytes, reason] of reasons) assert.equal(await problem(name, bytes), reason, name)
  })
})
