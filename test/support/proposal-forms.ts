import { registerProposals } from '../../src/contract/proposals'
import type { ProposalFacts } from '../../src/domain/proposal/proposal-facts'
import { proposalFacts } from '../domain/proposal/proposal-builder'
import { call, newKey } from './http-client'
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
