import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { reportFiles } from '../../../../cloud/adapters/report-files/report-files'
import { printedReport } from '../../../../src/domain/annual-report/print/printed-report'
import type { AnnualReport } from '../../../../src/domain/annual-report/annual-report'
import { reportOf } from '../../../domain/annual-report/print/printed-builder'

const TEXTS = new Map([
  ['overall', '全年主动公开137条，其中政府网站99条。'],
  ['others', '没有收取信息处理费。'],
])
const ENTRIES = new Map([['table1_8.fees.amount', { value: 1.25, source: '县财政局非税收入台账' }]])
const REPORTS = [
  reportOf(2026, undefined, { entries: ENTRIES, texts: TEXTS }),
  reportOf(2020),
  reportOf(2018),
]

const bytesIn = async (report: AnnualReport, format: 'docx' | 'pdf' | 'xlsx') => {
  const made = await reportFiles.make(printedReport(report, '2027年1月20日'), format)
  assert.ok(made.ok)
  return made.value
}

const figuresOf = (report: AnnualReport): readonly (number | null)[] =>
  report.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => value)))

/** Cells of a Word table in order; a cell that only goes on downwards (vMerge without restart) is left out. */
const wordCells = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:tc>([\s\S]*?)<\/w:tc>/g)]
    .map(([, cell = '']) => cell)
    .filter((cell) => !/<w:vMerge w:val="continue"\/>/.test(cell))
    .map((cell) => [...cell.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))

const asFigure = (text: string): number | null => (text === '—' ? null : Number(text))
const isFigure = (text: string): boolean => text === '—' || /^\d+(\.\d+)?$/.test(text)

describe('files of an annual report', () => {
  it('hold in DOCX every figure, chapter and text, the title in 小标宋, page numbers below', async () => {
    for (const report of REPORTS) {
      const parts = unzipSync(await bytesIn(report, 'docx'))
      const xml = strFromU8(parts['word/document.xml']!)
      assert.deepEqual(wordCells(xml).filter(isFigure).map(asFigure), figuresOf(report))
      for (const { number, title, text } of report.chapters) {
        assert.ok(xml.includes(`${number}、${title}`))
        if (text !== null) assert.ok(xml.includes(text))
      }
      assert.match(xml, /方正小标宋简体/)
      assert.match(xml, /仿宋_GB2312/)
      assert.ok(Object.keys(parts).some((name) => /word\/footer/.test(name)))
    }
  })

  it('hold in XLSX every figure as a number, unknown ones empty, and the merged headings', async () => {
    for (const report of REPORTS) {
      const parts = unzipSync(await bytesIn(report, 'xlsx'))
      const sheets = report.tables.map((_, at) => strFromU8(parts[`xl/worksheets/sheet${at + 1}.xml`]!))
      const read = sheets.flatMap((xml) =>
        [...xml.matchAll(/<c r="[A-Z]+\d+" s="4"(?:\/>|><v>([^<]*)<\/v><\/c>)/g)].map(([, value]) =>
          value === undefined ? null : Number(value),
        ),
      )
      assert.deepEqual(read, figuresOf(report))
    }
    const parts = unzipSync(await bytesIn(REPORTS[0]!, 'xlsx'))
    const table2 = strFromU8(parts['xl/worksheets/sheet5.xml']!)
    assert.match(table2, /<mergeCell ref="D2:J2"\/>/)
    assert.match(table2, /<mergeCell ref="E3:I3"\/>/)
    assert.match(table2, /<c r="D2" s="2" t="inlineStr"><is><t xml:space="preserve">申请人情况</)
    assert.match(strFromU8(parts['xl/workbook.xml']!), /name="5 收到和处理政府信息公开申请情况/)
  })

  it('hold in PDF every figure, chapter and text, on A4 with numbered pages', async () => {
    const library = await PDFiumLibrary.init()
    for (const report of REPORTS) {
      const document = await library.loadDocument(await bytesIn(report, 'pdf'))
      const pages = [...document.pages()]
      const texts = pages.map((page) => page.getText().replace(/\s/g, ''))
      const whole = texts.join('')
      for (const [at, text] of texts.entries()) assert.ok(text.includes(`—${at + 1}—`))
      for (const { number, title, text } of report.chapters) {
        assert.ok(whole.includes(`${number}、${title}`.replace(/\s/g, '')), title)
        if (text !== null) assert.ok(whole.includes(text.replace(/\s/g, '')))
      }
      const counted = new Map<string, number>()
      for (const value of figuresOf(report)) {
        const text = value === null ? '—' : String(value)
        counted.set(text, (counted.get(text) ?? 0) + 1)
      }
      for (const [text, least] of counted) assert.ok(whole.split(text).length - 1 >= least, text)
      assert.deepEqual(
        pages
          .map((page) => page.getOriginalSize())
          .map(({ originalWidth, originalHeight }) => [
            Math.round(originalWidth),
            Math.round(originalHeight),
          ]),
        pages.map(() => [595, 842]),
      )
      document.destroy()
    }
  })

  it('are the same bytes for the same report in XLSX', async () => {
    const [one, other] = [await bytesIn(REPORTS[0]!, 'xlsx'), await bytesIn(REPORTS[0]!, 'xlsx')]
    assert.deepEqual(one, other)
  })
})
