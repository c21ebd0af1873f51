import type { CaseEvent, Submitted } from '../../../src/domain/information-request/events'
import { yearOf } from '../../../src/domain/calendar/civil-date'
import type { CaseRecord } from '../../ports/case-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import type { Moment } from '../acting/moment'
import { tellRole } from '../notices/tell-role'

/** A case that was made from one item of a letter. */
export interface SplitItem {
  readonly caseId: string
  readonly number: string
}

const firstOf = <T extends CaseEvent['type']>(record: CaseRecord, type: T) =>
  record.events.find((event): event is Extract<CaseEvent, { readonly type: T }> => event.type === type)

/** Filed and received when the letter was: splitting neither wins nor loses a day. */
const openingEvents = (record: CaseRecord, { at, by }: Moment): readonly [Submitted, ...CaseEvent[]] => {
  const submitted = firstOf(record, 'submitted')
  if (submitted === undefined) throw new Error(`case ${record.id} was never submitted`)
  const splitFrom = { caseId: record.id, number: record.number }
  const first = { ...submitted, seq: 1, splitFrom }
  const received = firstOf(record, 'received')
  if (received === undefined) return [first]
  const how = `与${record.number}同一封申请，分开办理，收到日期相同`
  return [first, { type: 'received', seq: 2, on: received.on, at, by, how }]
}

/**
 * Makes one case for each item of a letter, with the same applicant, channel and dates (Art. 29); in the caller's
 * transaction.
 */
export const splitLetter = async (
  record: CaseRecord,
  { items, moment }: { readonly items: readonly string[]; readonly moment: Moment },
  { stores, world }: { readonly stores: Stores; readonly world: World },
): Promise<readonly SplitItem[]> => {
  const { cases, personalFields, audit, settings } = stores
  const fields = await personalFields.read(record.id)
  const [first, ...later] = openingEvents(record, moment)
  const year = yearOf(first.on)
  const made: SplitItem[] = []
  for (const description of items) {
    const id = world.identity.newId()
    const number = `${settings.caseNumberPrefix}〔${year}〕${await cases.nextNumber(year)}号`
    const details = { ...record.details, wanted: { description, documentNumber: '', features: '' } }
    const opened = { id, number, applicantId: record.applicantId }
    await cases.create({ ...opened, first: { event: first, details } })
    await cases.append(
      id,
      1,
      later.map((event) => ({ event })),
    )
    await personalFields.save(id, fields)
    const facts = { act: 'split_off_case', caseId: id, detail: { from: record.id } }
    await audit.write(auditEntry(moment.by, moment.at, facts))
    const events = [first, ...later]
    await tellRole({ ...opened, details, events }, 'case_split_off', { role: 'resident', stores })
    made.push({ caseId: id, number })
  }
  return made
}
