import { fail, ok, type Result } from '../result'
import { checkEntry } from './check-entry'
import type { ReportAct, ReportEvent } from './events'
import { figuresOf } from './figures'
import type { ReportForm } from './forms/form-model'
import { judgeReportAct, type ReportSituation } from './report-rules'
import type { Known } from './resolve-figures'

/** What an event on a report is held against. */
export interface ReportLook {
  readonly situation: ReportSituation
  readonly form: ReportForm
  readonly known: Known
}

type Objection = readonly [code: string, message: string, field: string]

const reasonFor = (
  { key, reason }: { readonly key: string; readonly reason: string },
  { known }: ReportLook,
) =>
  known.entries.has(key) && reason.trim() === ''
    ? (['reason-missing', '这个数已经填过，更正请写明理由。', 'reason'] as const)
    : null

const entered = (event: Extract<ReportEvent, { readonly type: 'figure_entered' }>, look: ReportLook) => {
  const checked = checkEntry(figuresOf(look.form), look.known, event)
  if (checked.ok) return reasonFor(event, look)
  const { message, field } = checked.detail
  return [checked.code, String(message), String(field)] as const
}

const removed = (
  event: Extract<ReportEvent, { readonly type: 'figure_removed' }>,
  { known }: ReportLook,
): Objection | null => {
  if (!known.entries.has(event.key)) return ['no-such-figure', '这个数没有填过，请刷新后再看。', 'key']
  return event.reason.trim() === '' ? ['reason-missing', '请写明为什么撤掉。', 'reason'] : null
}

const written = (chapter: string, { form }: ReportLook): Objection | null =>
  form.chapters.some(({ key }) => key === chapter)
    ? null
    : ['no-such-chapter', '报告里没有这一章，请刷新后再写。', 'chapter']

const objectionTo = (act: ReportAct, event: ReportEvent, look: ReportLook): Objection | null => {
  if (event.type === 'figure_entered') return entered(event, look)
  if (event.type === 'figure_removed') return removed(event, look)
  if (event.type === 'chapter_written') return written(event.chapter, look)
  return act === 'correct' && event.type === 'handed_over' && event.reason.trim() === ''
    ? ['reason-missing', '请写明更正的原因，公开的报告里会写明。', 'reason']
    : null
}

/**
 * Adds an event to a report when its author may do the act now, and its content holds.
 * Fails: with the codes of `judgeReportAct` and `checkEntry`, or `reason-missing`, `no-such-chapter`; `detail.message` is
 * Chinese and names the cure, `detail.field` the field to mend.
 * @example applyReportEvent(events, { act: 'enter_figure', event }, look)
 */
export const applyReportEvent = (
  events: readonly ReportEvent[],
  { act, event }: { readonly act: ReportAct; readonly event: ReportEvent },
  look: ReportLook,
): Result<readonly ReportEvent[]> => {
  if (event.seq !== events.length + 1)
    return fail('wrong-sequence', { message: '这份报告刚被别人改过，请刷新后再办。' })
  const permission = judgeReportAct(act, look.situation)
  if (!permission.allowed) return fail(permission.code, { message: permission.message })
  const objection = objectionTo(act, event, look)
  if (objection === null) return ok([...events, event])
  const [code, message, field] = objection
  return fail(code, { message, field })
}
