import {
  actOnScorecard,
  draftScorecard,
  type ScorecardDeskAct,
  type ScorecardForm,
} from '../../src/contract/scorecards'
import { actOnCase } from '../../src/contract/staff-cases'
import { submitInformationRequest } from '../../src/contract/submit-information-request'
import { call, newKey } from './http-client'
import type { AtDesk } from './participation-forms'
import { guestToken, tokenOf } from './people-in-tests'
import { requestForm } from './request-forms'
import type { TestServer } from './server'

/** The unit of the handler of the demo, in a quarter. */
export const SOCIAL: ScorecardForm = { kind: 'unit', unit: 'social-affairs-office', period: '2026Q3' }

/** Makes a card. */
export const newScorecard = ({ server, token }: AtDesk, form: ScorecardForm = SOCIAL) =>
  call(server, draftScorecard, [form, { token, key: newKey() }])

/** One act on a card as it was last seen. */
export const onScorecard = (
  { server, token }: AtDesk,
  { id, seq }: { readonly id: string; readonly seq: number },
  act: ScorecardDeskAct,
) =>
  call(server, actOnScorecard, [
    { id, seq, act },
    { token, key: newKey() },
  ])

/** A request that came on a day and that the handler took; answers its id. */
export const heldRequest = async (server: TestServer, on: string): Promise<string> => {
  const [clerk, handler] = [await tokenOf(server, 'clerk'), await tokenOf(server, 'handler')]
  const filed = await call(server, submitInformationRequest, [
    requestForm(),
    { token: await guestToken(server), key: newKey() },
  ])
  const id = filed.body.caseId
  const steps = [
    [clerk, { act: 'confirm_receipt', on }],
    [handler, { act: 'assign', way: 'claimed', reason: '' }],
  ] as const
  for (const [at, [token, act]] of steps.entries()) {
    const done = await call(server, actOnCase, [
      { id, seq: at + 1, act },
      { token, key: newKey() },
    ])
    if (done.status !== 200) throw new Error(`${act.act}: ${done.error?.message}`)
  }
  return id
}
