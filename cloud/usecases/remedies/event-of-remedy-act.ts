import type { RemedyDeskAct, RemedyForm } from '../../../src/contract/remedy-ledger'
import type { ErrorCode } from '../../../src/contract/errors'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { caseNumberIn, writtenCaseNumber } from '../../../src/domain/look-up/case-number'
import type { RemedyDecision } from '../../../src/domain/remedy-ledger/events'
import type { RemedyFacts } from '../../../src/domain/remedy-ledger/remedy-facts'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import { casesForStaff } from '../requests/cases-for-staff'

/** Id of the request that was named by its number, for whoever may see it. */
const caseOf = async (
  written: string,
  person: Person,
  stores: Stores,
): Promise<Result<string | null, ErrorCode>> => {
  if (written === '') return ok(null)
  const parts = caseNumberIn(written)
  const number = parts === null ? written : writtenCaseNumber(stores.settings.caseNumberPrefix, parts)
  const found = await (await casesForStaff(person, stores)).findByNumber(number)
  return found === null
    ? fail('invalid_field', { field: 'caseNumber', message: '没有找到这个编号的申请，请核对' })
    : ok(found.id)
}

/** The facts of an entry as the domain takes them. */
export const remedyFactsOf = async (
  { caseNumber, way, procedure, ...form }: RemedyForm,
  person: Person,
  stores: Stores,
): Promise<Result<RemedyFacts, ErrorCode>> => {
  const caseId = await caseOf(caseNumber, person, stores)
  if (!caseId.ok) return caseId
  return ok({
    ...form,
    way,
    procedure: way === 'reconsideration' ? procedure : null,
    receivedOn: form.receivedOn as IsoDate,
    answerBy: form.answerBy as IsoDate | null,
    caseId: caseId.value,
  })
}

type Deciding = Extract<RemedyDeskAct, { readonly act: 'record_result' | 'change_result' }>

const decisionOf = ({
  result,
  decidedOn,
  documentNumber,
  summary,
  what,
  dueOn,
  noDutyBecause,
}: Deciding): RemedyDecision => ({
  result,
  decidedOn: decidedOn as IsoDate,
  documentNumber,
  summary,
  duty: dueOn === null ? null : { what, dueOn: dueOn as IsoDate },
  noDutyBecause,
})

/** What an act writes, in the shape of its event. */
export const contentOfRemedyAct = async (
  act: RemedyDeskAct,
  person: Person,
  stores: Stores,
): Promise<Result<object, ErrorCode>> => {
  if (act.act === 'record_result') return ok({ decision: decisionOf(act) })
  if (act.act === 'change_result') return ok({ decision: decisionOf(act), reason: act.reason })
  if (act.act === 'amend') {
    const { act: _act, reason, ...form } = act
    const facts = await remedyFactsOf(form, person, stores)
    return facts.ok ? ok({ facts: facts.value, reason }) : facts
  }
  const { act: _act, ...content } = act
  return ok(content)
}
