import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { encode } from 'uqr'
import { noticeFiles } from '../../../../cloud/adapters/letters/notice-files'
import { mm, PAGE } from '../../../../cloud/adapters/letters/page-layout'
import { readPdf } from '../../../../cloud/adapters/reading/read-pdf'
import type { BoardNotice } from '../../../../src/domain/catalogue/board-notice'
import { cut, differenceOf, fromPng, inkOf, toPng, type GrayImage } from '../../../support/gray-image'
import { renderPages } from '../../../support/rendered-pdf'
import { ROOT } from '../../../support/source-tree'

const URL = 'https://gk.example.gov.cn/d/zhanxi/6b1f0c2a9d3e4f58'
const VILLAGES = ['芒线村', '弄洪村', '勐嘎村', '支那村', '团坡村', '关上村']

const notice: BoardNotice = {
  title: '盏西镇人民政府关于发放2026年春耕农资补贴和做好春季农业生产有关工作的通知',
  documentNumber: '盏政发〔2026〕3号',
  blocks: [
    { kind: 'paragraph', text: '各村民委员会：' },
    { kind: 'paragraph', text: '每亩补贴100元，六月底前发到一卡通。\n请各村认真核对。' },
    { kind: 'heading', level: 1, text: '一、各村亩数' },
    {
      kind: 'table',
      rows: [
        ['序号', '村', '亩数', '备注'],
        ...VILLAGES.map((village, at) => [
          String(at + 1),
          village,
          `${300 + at}`,
          at === 0 ? '含退耕还林面积，以实地丈量、村民小组公示以后没有异议的数为准' : '',
        ]),
      ],
    },
  ],
  attachments: ['补贴标准.pdf', '登记表.docx'],
  issuer: '盏西镇人民政府',
  dateText: '2026年3月2日',
  contact: '咨询：盏西镇党政办公室，电话0692-8123456',
  url: URL,
  urlNote: '扫码看全文、附件和解读',
}

const pdfOf = async (given: BoardNotice): Promise<Uint8Array> => {
  const made = await noticeFiles.make(given)
  if (!made.ok) throw new Error(String(made.detail.message))
  return made.value
}

const wordsIn = async (pdf: Uint8Array): Promise<string> => {
  const read = await readPdf({ name: '张贴件.pdf', bytes: pdf })
  if (!read.ok) throw new Error(read.code)
  const words = read.value.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat() : [block.text],
  )
  return [read.value.title, ...words].join('').replace(/\s/g, '')
}

/** Reads the code back from the sheet, cell by cell. */
const codeOn = (page: GrayImage, scale: number, cells: number): readonly (readonly boolean[])[] => {
  const side = mm(32) / cells
  const [left, top] = [PAGE.left, PAGE.top + PAGE.textHeight - mm(32)]
  const isDark = (row: number, column: number): boolean => {
    const x = Math.floor((left + (column + 0.5) * side) * scale)
    const y = Math.floor((top + (row + 0.5) * side) * scale)
    return (page.pixels[y * page.width + x] ?? 255) < 128
  }
  return Array.from({ length: cells }, (_, row) =>
    Array.from({ length: cells }, (_, column) => isDark(row, column)),
  )
}

describe('a notice for the board as PDF (Art. 25)', () => {
  it('has the whole text with its table, whom to ask and the address on paper', async () => {
    const words = await wordsIn(await pdfOf(notice))
    for (const part of [
      '关于发放2026年春耕农资',
      '补贴和做好春季农业生产有关工作的通知',
      '盏政发〔2026〕3号',
      '各村民委员会：',
      '一、各村亩数',
      ...VILLAGES,
      '2.登记表.docx',
      '咨询：盏西镇党政办公室，电话0692-8123456',
    ])
      assert.ok(words.includes(part), `${part} is missing in ${words}`)
  })

  it('carries a code that reads as the address of the document', async () => {
    const page = (await renderPages(await pdfOf(notice), 2)).at(-1)
    const { data, size } = encode(URL, { ecc: 'M', border: 0 })
    assert.ok(page !== undefined)
    assert.deepEqual(codeOn(page, 2, size), data)
    const other = (await renderPages(await pdfOf({ ...notice, url: `${URL}x` }), 2)).at(-1)
    assert.ok(other !== undefined)
    assert.notDeepEqual(codeOn(other, 2, size), data)
  })

  it('looks as kept', async () => {
    const [page] = await renderPages(await pdfOf(notice), 0.5)
    assert.ok(page !== undefined)
    const kept = path.join(ROOT, 'test/fixtures/letters', 'board-notice-1.png')
    if (process.env.REWRITE_LETTERS === '1') writeFileSync(kept, toPng(page))
    assert.ok(differenceOf(page, fromPng(readFileSync(kept))) < 0.004)
  })

  it('runs over numbered pages; long rows of a table too; the signature is never alone', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => [
      String(at + 1),
      at === 20 ? '很长的说明。'.repeat(400) : '芒线村',
    ])
    const long = { ...notice, blocks: [{ kind: 'table', rows } as const] }
    const pages = await renderPages(await pdfOf(long), 0.5)
    assert.ok(pages.length > 3, `${pages.length} pages`)
    for (const [at, page] of pages.entries()) {
      assert.ok(inkOf(page) > 0.004)
      // Odd numbers stand at the right, even ones at the left.
      const half = { y: Math.round((PAGE.top + PAGE.textHeight + mm(7)) / 2), width: 100, height: 10 }
      const [left, right] = [PAGE.left / 2, (PAGE.left + PAGE.textWidth) / 2 - 100].map((x) =>
        inkOf(cut(page, { ...half, x: Math.round(x) })),
      )
      assert.ok(at % 2 === 0 ? right! > 0.004 && left === 0 : left! > 0.004 && right === 0, `page ${at + 1}`)
    }
  })

  it('is the same byte for byte when made again, and has no code where there is no address', async () => {
    assert.deepEqual(await pdfOf(notice), await pdfOf(notice))
    const page = (await renderPages(await pdfOf({ ...notice, url: '', urlNote: '' }), 2)).at(-1)
    assert.ok(page !== undefined)
    const { data, size } = encode(URL, { ecc: 'M', border: 0 })
    assert.notDeepEqual(codeOn(page, 2, size), data)
  })

  it('refuses a character that no font has, by name', async () => {
    const made = await noticeFiles.make({ ...notice, issuer: '王𠀀村' })
    assert.ok(!made.ok)
    assert.match(String(made.detail.message), /“𠀀”/)
  })
})
