import * as z from 'zod/mini'
import { CHECK_KEYS, CHECK_RESULTS, type CheckKey, type CheckPlace } from '../domain/inspection/checks'
import type { CheckAnswer, InspectionAct, InspectionFacts } from '../domain/inspection/events'
import type { InspectionStatus, OwedMending } from '../domain/inspection/inspection-at'
import type { StoryLine } from '../domain/dossier/story'
import { line, optionalLine } from './applicant'
import { byId, identifier, nothing } from './case-id'
import { civilDay } from './civil-day'
import type { DeskActView } from './desk-act-view'
import { answering, givingFile } from './endpoint'

/** An inspection on a list. */
export interface InspectionSummary {
  readonly id: string
  readonly title: string
  readonly status: InspectionStatus
  readonly statusText: string
  readonly fails: number
  /** What is to be mended next; null for nothing. */
  readonly next: OwedMending | null
}

/** One line of the check-list with what the records say of it. */
export interface CheckLineView {
  readonly key: CheckKey
  readonly text: string
  readonly article: string
  /** Chinese: what the records say, at the signing once it was signed; '' where they know nothing. */
  readonly evidence: string
  readonly place: CheckPlace | null
  readonly answer: CheckAnswer | null
  readonly mended: { readonly doneOn: string; readonly note: string } | null
}

/** One inspection at the desk. */
export interface InspectionView extends InspectionSummary {
  readonly facts: InspectionFacts
  readonly conclusion: string
  readonly lines: readonly CheckLineView[]
  readonly owed: readonly OwedMending[]
  readonly today: string
  readonly acts: readonly DeskActView<InspectionAct>[]
  readonly story: readonly StoryLine[]
  readonly seq: number
}

/** Who inspects, and when. */
export const inspectionForm = z.strictObject({
  organ: line('检查单位', 60),
  inspectors: line('检查人', 60),
  inspectedOn: civilDay,
})
export type InspectionForm = z.infer<typeof inspectionForm>

const checkKey = z.enum(CHECK_KEYS, { error: '没有这一项，请刷新后再填' })

/** Acts of the desk, each with just what it needs. A day that is no day is told by the rules, with the line it is in. */
export const inspectionDeskAct = z.discriminatedUnion(
  'act',
  [
    z.strictObject({
      act: z.literal('fill'),
      answers: z
        .array(
          z.strictObject({
            key: checkKey,
            result: z.enum(CHECK_RESULTS, { error: '请选择结果' }),
            note: optionalLine('情况', 300),
            mendBy: optionalLine('日期', 10),
          }),
        )
        .check(z.maxLength(CHECK_KEYS.length, '每项只填一次')),
    }),
    z.strictObject({ act: z.literal('sign'), conclusion: line('结论', 500) }),
    z.strictObject({
      act: z.literal('mend'),
      key: checkKey,
      doneOn: civilDay,
      note: line('怎样改正的', 300),
    }),
    z.strictObject({ act: z.literal('strike_out'), reason: line('理由', 300) }),
  ],
  { error: '没有这一种办理事项，请刷新后从列表里选' },
)
export type InspectionDeskAct = z.infer<typeof inspectionDeskAct>

/** All inspections, the newest first. */
export const listInspections = answering<{
  readonly today: string
  readonly inspections: readonly InspectionSummary[]
}>()({ area: 'staff', method: 'GET', path: '/inspections', input: nothing })

/** One inspection. */
export const readInspection = answering<InspectionView>()({
  area: 'staff',
  method: 'GET',
  path: '/inspections/:id',
  input: byId,
})

/** Begins an inspection, once per `Idempotency-Key`. */
export const beginInspection = answering<InspectionView>()({
  area: 'staff',
  method: 'POST',
  path: '/inspections',
  input: inspectionForm,
})

const seq = z.int({ error: '缺少页面版本，请刷新后再办' }).check(z.minimum(1, '页面版本不对，请刷新后再办'))

/** One act on an inspection. */
export const actOnInspection = answering<InspectionView>()({
  area: 'staff',
  method: 'POST',
  path: '/inspections/:id/acts',
  input: () => z.strictObject({ id: identifier, seq, act: inspectionDeskAct }),
})

/** The sheet in the layout of official documents. */
export const downloadInspection = givingFile({
  area: 'staff',
  method: 'GET',
  path: '/inspections/:id/files/:format',
  input: () =>
    z.strictObject({
      id: identifier,
      format: z.enum(['docx', 'pdf'], { error: '检查表的文件格式只有 docx 和 pdf' }),
    }),
})
