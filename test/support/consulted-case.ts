import { listConsultations } from '../../src/contract/consultation'
import { actOnCase } from '../../src/contract/staff-cases'
import { submitInformationRequest } from '../../src/contract/submit-information-request'
import { call, newKey } from './http-client'
import { requestForm } from './request-forms'
import type { TestServer } from './server'

/** A third party of the tests. */
export const TEA_COMPANY = '盈江县某茶叶有限公司'

/** A case in work, with letters of consultation sent today. */
export interface ConsultedCase {
  readonly caseId: string
  /** Token of the link to each letter, in the order of sending. */
  readonly tokens: readonly string[]
}

/** By two sessions: files a request, confirms its receipt, and asks the third parties named. */
export const consultedCase = async (
  server: TestServer,
  { resident, clerk }: { readonly resident: string; readonly clerk: string },
  parties: readonly string[] = [TEA_COMPANY],
): Promise<ConsultedCase> => {
  const filed = await call(server, submitInformationRequest, [
    requestForm(),
    { token: resident, key: newKey() },
  ])
  const { caseId } = filed.body
  const on = server.composition.world.clock.today()
  const acts = parties.map((who) => ({ act: 'consult', party: 'third_party', who, on }))
  for (const [place, act] of [{ act: 'confirm_receipt' }, ...acts].entries()) {
    const done = await call(server, actOnCase, [
      { id: caseId, seq: place + 1, act },
      { token: clerk, key: newKey() },
    ])
    if (done.status !== 200) throw new Error(done.error.message)
  }
  const listed = await call(server, listConsultations, [{ id: caseId }, { token: clerk }])
  return { caseId, tokens: listed.body.consultations.map(({ token }) => token) }
}
