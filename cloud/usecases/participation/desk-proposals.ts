import type { ErrorCode } from '../../../src/contract/errors'
import type { ProposalDeskAct } from '../../../src/contract/proposal-acts'
import type { ProposalDesk, ProposalSummary, StaffProposalView } from '../../../src/contract/proposals'
import { applyProposalEvent, type ProposalObjection } from '../../../src/domain/proposal/apply-proposal-event'
import { EVENT_OF_PROPOSAL_ACT, type ProposalEvent } from '../../../src/domain/proposal/events'
import { PROPOSAL } from '../../../src/domain/proposal/proposal-kind'
import { fail, ok, type Refusal, type Result } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { UseCase, World } from '../../ports/use-case'
import { addDossierEvent } from '../acting/add-dossier-event'
import { answeringOnce } from '../acting/answering-once'
import {
  figuresOfSessions,
  pictureOfProposal,
  proposalUrgency,
  type ProposalRecord,
} from './proposal-picture'
import { proposalActorFor, proposalSummary, staffProposalView } from './proposal-view'
import { MOST_PROPOSALS } from './read-proposals'
import { reading } from '../acting/reading'
import { tellOfProposal } from '../notices/tell-of-proposal'

/** What is due first, then what is settled, newest first. */
const urgency = ({ dueOn }: ProposalSummary): string => dueOn ?? '9'

/** Proposals at the desk, with the figures of each session. */
export const listProposalsAtDesk: UseCase<object, ProposalDesk> = ({ tenant }, world) =>
  reading(world, tenant, async (stores) => {
    const today = world.clock.today()
    const found = await stores.dossiers.of(PROPOSAL).list({ limit: MOST_PROPOSALS })
    const { units } = await stores.organisation.chart()
    const pictures = found.map((record) => pictureOfProposal(record, stores.settings, today))
    const proposals = pictures
      .map((picture) => ({
        ...proposalSummary(picture, units),
        isSoon: proposalUrgency(picture) === 'soon',
      }))
      .sort((left, right) => urgency(left).localeCompare(urgency(right)))
    return ok({ today, sessions: figuresOfSessions(pictures), proposals })
  })

interface Around {
  readonly stores: Stores
  readonly world: World
}

const viewFor = async (
  record: ProposalRecord,
  person: Person,
  { stores, world }: Around,
): Promise<StaffProposalView> => {
  const picture = pictureOfProposal(record, stores.settings, world.clock.today())
  return staffProposalView(picture, (await stores.organisation.chart()).units, person)
}

/** One proposal at the desk. */
export const readProposalAtDesk: UseCase<{ readonly id: string }, StaffProposalView> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const record = await stores.dossiers.of(PROPOSAL).find(input.id)
    return record === null ? fail('not_found') : ok(await viewFor(record, caller.person, { stores, world }))
  })
}

type Acting = { readonly id: string; readonly seq: number; readonly act: ProposalDeskAct }

const CONTRACT_CODES: Readonly<Partial<Record<ProposalObjection, ErrorCode>>> = {
  'role-not-allowed': 'forbidden',
  'wrong-sequence': 'stale_dossier',
  'text-missing': 'proposal_act_incomplete',
  'text-personal': 'invalid_field',
  'facts-wrong': 'invalid_field',
  'units-wrong': 'invalid_field',
}

/** The domain's refusal as the contract tells it: its own Chinese reason, and the field where one is to blame. */
const refused = (code: ProposalObjection, { message, field }: Refusal['detail']): Refusal<ErrorCode> =>
  fail(CONTRACT_CODES[code] ?? 'act_not_allowed', {
    message,
    ...(field === undefined ? {} : { field: `act.${String(field)}` }),
  })

/** Units that an act names have to be there. */
const unitProblem = async (
  act: ProposalDeskAct,
  { organisation }: Stores,
): Promise<Result<null, ErrorCode>> => {
  if (act.act !== 'assign') return ok(null)
  const known = new Set((await organisation.chart()).units.map(({ id }) => id))
  const named = [act.mainUnitId, ...act.jointUnitIds]
  return named.every((id) => known.has(id))
    ? ok(null)
    : fail('invalid_field', { field: 'act.mainUnitId', message: '没有这个单位，请从列表里选' })
}

const carryOut = async (
  { act }: Acting,
  { record, person }: { readonly record: ProposalRecord; readonly person: Person },
  { stores, world }: Around,
): Promise<Result<ProposalRecord, ErrorCode>> => {
  const today = world.clock.today()
  const { actor } = proposalActorFor(act.act, person, pictureOfProposal(record, stores.settings, today))
  const named = await unitProblem(act, stores)
  if (!named.ok) return named
  const { act: name, ...content } = act
  const base = { seq: record.events.length + 1, on: today, at: world.clock.now(), by: actor }
  const event = { ...content, ...base, type: EVENT_OF_PROPOSAL_ACT[name] } as ProposalEvent
  const look = { today, calendar: stores.settings.calendar }
  const applied = applyProposalEvent(record.events, { act: name, event }, look)
  if (!applied.ok) return refused(applied.code, applied.detail)
  const added = await addDossierEvent(PROPOSAL, { record, act: name, event }, stores)
  if (added.ok) await tellOfProposal(added.value, stores)
  return added
}

/** One act on a proposal at the desk, once per idempotency key. */
export const actOnProposalAtDesk: UseCase<Acting, StaffProposalView> = (asked, world) =>
  answeringOnce(asked, { world, act: `proposal_${asked.input.act.act}` }, async (stores, { person }) => {
    const record = await stores.dossiers.of(PROPOSAL).find(asked.input.id)
    if (record === null) return fail('not_found')
    if (record.events.length !== asked.input.seq) return fail('stale_dossier')
    const changed = await carryOut(asked.input, { record, person }, { stores, world })
    return changed.ok ? ok(await viewFor(changed.value, person, { stores, world })) : changed
  })
