import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import { categoryOf } from '../domain/disclosure/categories'
import type { PublicationContent } from '../domain/publication/content'
import { BUDGET_GRADES, BUDGET_REPORTS } from '../domain/structured/figures-table'
import { optionalLine } from './applicant'
import { civilDay } from './civil-day'
import { atMost, readable } from './readable-text'

/** Rows, columns and blocks that one piece may hold; what is longer belongs in an attachment. */
export const MOST_ROWS = 1000
export const MOST_COLUMNS = 30
export const MOST_BLOCKS = 1000

const optionalDay = z._default(
  z.nullable(
    z.pipe(
      civilDay,
      z.transform((text) => text as IsoDate),
    ),
  ),
  null,
)

const text = (label: string, longest: number) =>
  z.string({ error: `请填写${label}` }).check(atMost(label, longest), ...readable(label))

const row = z
  .array(text('单元格', 1000))
  .check(z.maxLength(MOST_COLUMNS, `表格最多 ${MOST_COLUMNS} 列，请拆开`))

const block = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: text('小标题', 200),
  }),
  z.strictObject({ kind: z.literal('paragraph'), text: text('段落', 5000) }),
  z.strictObject({
    kind: z.literal('table'),
    rows: z.array(row).check(z.maxLength(MOST_ROWS, `表格最多 ${MOST_ROWS} 行，请分成几篇或者放进附件`)),
  }),
])

const plain = z.strictObject({
  oneSentence: optionalLine('一句话说清', 200),
  whoFor: optionalLine('和谁有关', 200),
  howMuch: optionalLine('多少钱', 200),
  how: optionalLine('怎么办', 500),
  where: optionalLine('在哪办', 200),
  phone: optionalLine('咨询电话', 60),
})

const budget = z.strictObject({
  grade: z.enum(BUDGET_GRADES, { error: '请选择哪一级的账' }),
  report: z.enum(BUDGET_REPORTS, { error: '请选择预算、决算还是“三公”经费' }),
  year: z
    .int({ error: '请填写四位数的年份' })
    .check(z.minimum(2000, '请填写四位数的年份'), z.maximum(2100, '请填写四位数的年份')),
})

/** Shown to the editor and sent back by it; the server goes by its own. */
const attachment = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  size: z.number(),
  personal: z.array(z.string()),
  isUnread: z.boolean(),
})

/** The text of a piece, as the editor saves it; unfinished parts may stay empty until it is submitted. */
export const publicationForm: z.ZodMiniType<PublicationContent> = z.strictObject({
  title: optionalLine('标题', 200),
  columnId: z
    .string({ error: '请选择公开栏目' })
    .check(
      z.refine((id) => id === '' || categoryOf(id) !== undefined, { error: '没有这个栏目，请重新选择' }),
    ),
  itemId: optionalLine('目录事项', 64),
  period: z._default(
    z.string().check(z.regex(/^(\d{4}(-\d{2}|Q[1-4]|H[12])?)?$/, '没有这一期，请从列表里选择')),
    '',
  ),
  villageId: optionalLine('村（社区）', 64),
  documentNumber: optionalLine('文号', 60),
  issuer: optionalLine('发文机关', 100),
  topic: optionalLine('主题分类', 60),
  budget: z._default(z.nullable(budget), null),
  formedOn: optionalDay,
  inForceOn: optionalDay,
  validThrough: optionalDay,
  noticeThrough: optionalDay,
  source: optionalLine('来源', 200),
  summary: optionalLine('内容概述', 500),
  plain,
  blocks: z.array(block).check(z.maxLength(MOST_BLOCKS, `正文最多 ${MOST_BLOCKS} 段，请分成几篇`)),
  attachments: z._default(z.array(attachment), []),
})
