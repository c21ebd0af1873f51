import type { OutputOf } from '../../../src/contract/endpoint'
import type { listProposals, ProposalView } from '../../../src/contract/proposals'
import { fail, ok } from '../../../src/domain/result'
import { PROPOSAL } from '../../../src/domain/proposal/proposal-kind'
import type { UseCase } from '../../ports/use-case'
import { figuresOfSessions, pictureOfProposal } from './proposal-picture'
import { proposalSummary, proposalView } from './proposal-view'
import { reading } from '../acting/reading'

/** Ten sessions of a township; figures count all of them. */
export const MOST_PROPOSALS = 1000

/** Figures of each session, and every proposal whose result is public. */
export const listPublicProposals: UseCase<object, OutputOf<typeof listProposals>> = ({ tenant }, world) =>
  reading(world, tenant, async (stores) => {
    const today = world.clock.today()
    const all = await stores.dossiers.of(PROPOSAL).list({ limit: MOST_PROPOSALS })
    const { units } = await stores.organisation.chart()
    const pictures = all.map((record) => pictureOfProposal(record, stores.settings, today))
    const shown = pictures.filter(({ state }) => state.isPublic)
    return ok({
      today,
      sessions: figuresOfSessions(pictures),
      proposals: shown.map((picture) => proposalSummary(picture, units)),
    })
  })

/** One proposal whose result is public. */
export const readPublicProposal: UseCase<{ readonly id: string }, ProposalView> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async (stores) => {
    const record = await stores.dossiers.of(PROPOSAL).find(input.id)
    if (record === null) return fail('not_found')
    const picture = pictureOfProposal(record, stores.settings, world.clock.today())
    if (!picture.state.isPublic) return fail('not_found')
    return ok(proposalView(picture, (await stores.organisation.chart()).units))
  })
