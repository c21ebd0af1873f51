import { actOnProposal, registerProposals } from '../../src/contract/proposals'
import type { ProposalDeskAct } from '../../src/contract/proposal-acts'
import { readOrganisation } from '../../src/contract/recusals'
import type { ProposalFacts } from '../../src/domain/proposal/proposal-facts'
import { proposalFacts } from '../domain/proposal/proposal-builder'
import { call, newKey } from './http-client'
import { tokenOf } from './people-in-tests'
import type { TestServer } from './server'

let numbers = 0

/** A proposal as a clerk takes it down, each with a number of its own. */
export const proposalForm = (over: Partial<ProposalFacts> = {}): ProposalFacts =>
  proposalFacts({ number: `第${(numbers += 1)}号`, ...over })

/** Takes one down and answers its id. */
export const registeredProposal = async (
  { server, token }: { readonly server: TestServer; readonly token: string },
  over: Partial<ProposalFacts> = {},
): Promise<string> => {
  const form = { proposals: [proposalForm(over)] }
  const done = await call(server, registerProposals, [form, { token, key: newKey() }])
  if (done.status !== 200) throw new Error(`no proposal: ${done.error?.message}`)
  return done.body.ids[0]!
}

/** Takes one down, has it answered and its result let out; answers its id. */
export const publishedProposal = async (
  server: TestServer,
  over: Partial<ProposalFacts> = {},
): Promise<string> => {
  const [clerk, head] = [await tokenOf(server, 'clerk'), await tokenOf(server, 'head')]
  const id = await registeredProposal({ server, token: clerk }, over)
  const { units } = (await call(server, readOrganisation, [{}, { token: clerk }])).body
  const acts: readonly (readonly [string, ProposalDeskAct])[] = [
    [clerk, { act: 'assign', mainUnitId: units[0]!.id, jointUnitIds: [], reason: '' }],
    [clerk, { act: 'answer', result: 'A', text: '已经修好。', talked: '当面走访' }],
    [head, { act: 'publish' }],
  ]
  for (const [at, [token, act]] of acts.entries()) {
    const done = await call(server, actOnProposal, [
      { id, seq: at + 1, act },
      { token, key: newKey() },
    ])
    if (done.status !== 200) throw new Error(`${act.act}: ${done.error?.message}`)
  }
  return id
}
