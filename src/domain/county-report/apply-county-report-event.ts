import type { FormChapter } from '../annual-report/forms/form-model'
import { objection, refusedFor, type ActObjection } from '../dossier/act-rule'
import { fail, ok, type Result } from '../result'
import { judgeCountyReportAct, type CountyReportSituation } from './county-report-rules'
import type { CountyReportAct, CountyReportEvent } from './events'

type Code = 'no-such-chapter' | 'reason-missing'

const objectionTo = (
  act: CountyReportAct,
  event: CountyReportEvent,
  chapters: readonly Pick<FormChapter, 'key'>[],
): ActObjection<Code> | null => {
  if (event.type === 'chapter_written')
    return chapters.some(({ key }) => key === event.chapter)
      ? null
      : objection('no-such-chapter', '报告里没有这一章，请刷新后再写。', 'chapter')
  if (event.type === 'returned' && event.reason.trim() === '')
    return objection('reason-missing', '请写明为什么退回、要改什么。', 'reason')
  return act === 'correct' && event.type === 'submitted' && event.reason.trim() === ''
    ? objection('reason-missing', '请写明更正的原因，公开的报告里会写明。', 'reason')
    : null
}

/**
 * Adds an event to the county's report when its author may do the act now, and its content holds.
 * Fails: with the codes of the table, `wrong-sequence`, `no-such-chapter` or `reason-missing`; `detail.message` is Chinese
 * and names the cure, `detail.field` the field to mend.
 * @example applyCountyReportEvent(events, { act: 'review', event }, { situation, chapters })
 */
export const applyCountyReportEvent = (
  events: readonly CountyReportEvent[],
  { act, event }: { readonly act: CountyReportAct; readonly event: CountyReportEvent },
  {
    situation,
    chapters,
  }: {
    readonly situation: CountyReportSituation
    readonly chapters: readonly Pick<FormChapter, 'key'>[]
  },
): Result<readonly CountyReportEvent[]> => {
  if (event.seq !== events.length + 1)
    return fail('wrong-sequence', { message: '这份报告刚被别人办过，请刷新后再办。' })
  const permission = judgeCountyReportAct(act, situation, event.by)
  if (!permission.allowed) return fail(permission.code, { message: permission.message })
  const found = objectionTo(act, event, chapters)
  return found === null ? ok([...events, event]) : refusedFor(found)
}
