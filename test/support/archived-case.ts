import { downloadCaseArchive } from '../../src/contract/case-archive'
import { pathOf } from '../../src/contract/endpoint'
import { tick } from '../../src/contract/reminders'
import { actOnCase } from '../../src/contract/staff-cases'
import { submitInformationRequest } from '../../src/contract/submit-information-request'
import { call, headersOf, newKey } from './http-client'
import { guestToken, tokenOf } from './people-in-tests'
import { grantedReply, requestForm } from './request-forms'
import { JOB_SECRET, type TestServer } from './server'

/** Files a request and answers it, so that its archive holds letters. */
export const answeredCase = async (server: TestServer) => {
  const resident = await guestToken(server)
  const [clerk, head] = [await tokenOf(server, 'clerk'), await tokenOf(server, 'head')]
  const sent = { token: resident, key: newKey() }
  const filed = await call(server, submitInformationRequest, [requestForm(), sent])
  const id = filed.body.caseId
  const acts: readonly [object, string][] = [
    [{ act: 'confirm_receipt', how: '' }, clerk],
    [{ act: 'draft_reply', reply: grantedReply() }, clerk],
    [{ act: 'approve_reply' }, head],
  ]
  for (const [at, [act, token]] of acts.entries()) {
    const done = await call(server, actOnCase, [
      { id, seq: at + 1, act },
      { token, key: newKey() },
    ])
    if (done.status !== 200) throw new Error(done.error?.message)
  }
  return { id, resident, clerk, head, receipt: filed.body }
}

/** Runs the day's timer job, which makes the day's anchor. */
export const runTick = (server: TestServer) => call(server, tick, [{}, { token: JOB_SECRET }])

/** The archive of a case as the desk gets it. */
export const fetchArchive = async (server: TestServer, id: string, token: string) => {
  const url = `${server.origin}${pathOf(downloadCaseArchive as never, server.tenant, { id })}`
  const response = await fetch(url, { headers: headersOf({ token }) })
  return { response, zip: new Uint8Array(await response.arrayBuffer()) }
}
