import type { InputOf, OutputOf } from '../../../src/contract/endpoint'
import type { registerProposals } from '../../../src/contract/proposals'
import { PROPOSAL_RULES } from '../../../src/domain/proposal/proposal-rules'
import { checkProposal, type ProposalFacts } from '../../../src/domain/proposal/proposal-facts'
import { proposalAt } from '../../../src/domain/proposal/proposal-at'
import { PROPOSAL } from '../../../src/domain/proposal/proposal-kind'
import { fail, ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { staffActorsOf } from '../acting/actors-of'
import { beginDossier } from '../acting/add-dossier-event'
import { answeringOnce } from '../acting/answering-once'
import { MOST_PROPOSALS } from './read-proposals'

const nameOf = ({ kind, session, number }: ProposalFacts): string => `${kind} ${session} ${number}`

const namesTaken = async ({ dossiers }: Stores): Promise<Set<string>> => {
  const all = await dossiers.of(PROPOSAL).list({ limit: MOST_PROPOSALS })
  return new Set(all.map(({ events }) => nameOf(proposalAt(events).facts)))
}

/** Takes proposals down, all of them or none; a number stands once in a session. */
export const registerNewProposals: UseCase<
  InputOf<typeof registerProposals>,
  OutputOf<typeof registerProposals>
> = (asked, world) =>
  answeringOnce(asked, { world, act: 'register_proposals' }, async (stores, { person }) => {
    const by = staffActorsOf(person).find(({ role }) => PROPOSAL_RULES.amend.roles.includes(role))
    if (by === undefined) return fail('forbidden')
    const [taken, today] = [await namesTaken(stores), world.clock.today()]
    const ids: string[] = []
    for (const [at, given] of asked.input.proposals.entries()) {
      const checked = checkProposal(given, today)
      if (!checked.ok) {
        const { field, message } = checked.detail
        return fail('invalid_field', { field: `proposals.${at}.${String(field)}`, message })
      }
      const facts = checked.value
      if (taken.has(nameOf(facts))) return fail('proposal_twice', { field: `proposals.${at}.number` })
      taken.add(nameOf(facts))
      const event = { type: 'registered', seq: 1, on: today, at: world.clock.now(), by, facts } as const
      const id = world.identity.newId()
      await beginDossier(PROPOSAL, { id, act: 'register', event }, stores)
      ids.push(id)
    }
    return ok({ ids })
  })
