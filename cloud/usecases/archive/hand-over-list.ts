import { formatChineseDate, yearOf } from '../../../src/domain/calendar/civil-date'
import { CSV_MARK, csvLine } from '../../../src/domain/open-data/csv'
import {
  keptThrough,
  RETENTION_CLASSES,
  RETENTION_PERIOD_TEXTS,
  type RetentionPeriod,
} from '../../../src/domain/retention/retention'
import type { HandedFile, StayingFile } from './handed-file'

/** A file in the list, with its folder in the archive. */
export interface ListedFile extends Pick<HandedFile, 'kind' | 'number' | 'title' | 'closedOn'> {
  readonly folder: string
  readonly files: number
  readonly period: RetentionPeriod
}

/** What the list is about. */
export interface HandOverFacts {
  readonly township: string
  readonly year: number
  readonly listed: readonly ListedFile[]
  readonly staying: readonly StayingFile[]
}

const HEADS = ['序号', '类别', '编号', '题名', '办结日期', '保管期限', '保管到', '文件夹', '文件数']

const cellsOf = (file: ListedFile, place: number): readonly string[] => {
  const { kind, period } = file
  const through = keptThrough(period, yearOf(file.closedOn))
  return [
    String(place + 1),
    RETENTION_CLASSES[kind].name,
    file.number,
    file.title,
    formatChineseDate(file.closedOn),
    RETENTION_PERIOD_TEXTS[period],
    through === null ? '—' : `${through}年`,
    file.folder,
    String(file.files),
  ]
}

/** The list as CSV, for the archive's own catalogue. */
export const handOverCsv = ({ listed }: HandOverFacts): string =>
  [CSV_MARK + csvLine(HEADS), ...listed.map((file, place) => csvLine(cellsOf(file, place)))].join('')

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const row = (cells: readonly string[], tag: 'td' | 'th'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`

const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table>${row(heads, 'th')}${rows.map((cells) => row(cells, 'td')).join('\n')}</table>`

const STYLE =
  'body{font-family:serif;margin:2em}table{border-collapse:collapse}td,th{border:1px solid;padding:.3em .6em;text-align:left;vertical-align:top}'

/** The list to print and sign: what is handed over, what is not and why. */
export const handOverPage = (facts: HandOverFacts): string => {
  const { township, year, listed, staying } = facts
  const title = `${township}${year}年度政务公开档案移交清单`
  const stays = staying.map(({ kind, number, because }) => [RETENTION_CLASSES[kind].name, number, because])
  return [
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style>`,
    `<h1>${escaped(title)}</h1><p>共 ${listed.length} 卷（件）。保管期限由档案人员核定。</p>`,
    tableOf(HEADS, listed.map(cellsOf)),
    `<h2>没有移交的（${stays.length}）</h2>`,
    stays.length === 0 ? '<p>没有。</p>' : tableOf(['类别', '编号', '现在'], stays),
    '<p>移交人：　　　　　　接收人：　　　　　　日期：</p></html>',
    '',
  ].join('\n')
}

/** What somebody reads first who opens the archive years later and knows nothing of the product. */
export const handOverNotes = ({ township, year, listed, staying }: HandOverFacts): string =>
  [
    `${township}　${year}年度政务公开档案　共 ${listed.length} 卷（件），没有移交的 ${staying.length} 件`,
    '',
    '移交清单.html　清单，打印后双方签字。移交清单.csv　同一份清单，用表格软件打开。',
    '依申请公开/　一件一个文件夹：说明.txt、文书（文本和 PDF）、办理记录、附件、核验程序。',
    '来信/　一封一个文件夹：经过.txt、办理记录、附件。其他文件夹：一卷一个文件夹，经过.json。',
    '主动公开/　这一年公开的文件，一份一页，用浏览器打开。',
    'manifest.json　每个文件的大小和 SHA-256。',
    'SHA256SUMS　核对用：在本文件夹里运行 sha256sum -c SHA256SUMS。',
    '',
    '文书里申请人的个人信息已遮盖；附件是原样。请按个人信息保护的规定保管。',
    '',
  ].join('\r\n')
