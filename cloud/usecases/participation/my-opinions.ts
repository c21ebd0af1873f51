import type { MyComments } from '../../../src/contract/opinion-rounds'
import { mayComment } from '../../../src/domain/opinion-round/comments'
import { POINT_OUTCOME_TEXTS } from '../../../src/domain/opinion-round/events'
import { outcomeOfComment } from '../../../src/domain/opinion-round/figures'
import { OPINION_ROUND } from '../../../src/domain/opinion-round/opinion-round-kind'
import { PUBLIC_ROUNDS } from '../../../src/domain/opinion-round/round-status'
import { fail, ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Answer, Asked, Caller, UseCase, World } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { auditEntry } from '../acting/audit-entry'
import { reading } from '../acting/reading'
import { pictureOfRound, type RoundPicture } from './round-view'

type OnRound = { readonly id: string }

/** A round that everybody may read; null for any other. */
const findRound = async ({ dossiers }: Stores, id: string, world: World): Promise<RoundPicture | null> => {
  const record = await dossiers.of(OPINION_ROUND).find(id)
  if (record === null) return null
  const picture = pictureOfRound(record, world.clock.today())
  return PUBLIC_ROUNDS.includes(picture.status) ? picture : null
}

const mineOn = async (
  { record, state, status }: RoundPicture,
  personId: string,
  { opinionComments }: Stores,
): Promise<MyComments> => {
  const comments = await opinionComments.listOfAuthor(record.id, personId)
  return {
    mayComment: status === 'open',
    comments: comments.map(({ id, block, text, changedAt }) => {
      const outcome = state.published === null ? null : outcomeOfComment(id, state.points)
      return { id, block, text, changedAt, outcomeText: outcome === null ? '' : POINT_OUTCOME_TEXTS[outcome] }
    }),
  }
}

/** My comments on a round. */
export const listOwnOpinions: UseCase<OnRound, MyComments> = async ({ tenant, caller, input }, world) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const picture = await findRound(stores, input.id, world)
    return picture === null ? fail('not_found') : ok(await mineOn(picture, caller.person.id, stores))
  })
}

/** A change to a comment, once per idempotency key, with its audit entry; answers what is mine then. */
const changingMine = <Input extends OnRound>(
  asked: Asked<Input>,
  { world, act }: { readonly world: World; readonly act: string },
  change: (
    picture: RoundPicture,
    around: { readonly stores: Stores; readonly caller: Caller },
  ) => Promise<Answer<string>>,
): Promise<Answer<MyComments>> =>
  answeringOnce(asked, { world, act }, async (stores, caller) => {
    const picture = await findRound(stores, asked.input.id, world)
    if (picture === null) return fail('not_found')
    const changed = await change(picture, { stores, caller })
    if (!changed.ok) return changed
    const by = { personId: caller.person.id, role: 'resident' } as const
    const detail = { dossierId: asked.input.id, commentId: changed.value }
    await stores.audit.write(auditEntry(by, world.clock.now(), { act, caseId: null, detail }))
    return ok(await mineOn(picture, caller.person.id, stores))
  })

type Sending = OnRound & { readonly block: number | null; readonly text: string }

/** Sends a comment on one paragraph or on the whole. */
export const sendOwnOpinion: UseCase<Sending, MyComments> = (asked, world) =>
  changingMine(
    asked,
    { world, act: 'send_opinion' },
    async ({ record, state, today }, { stores, caller }) => {
      const { block, text } = asked.input
      const authorId = caller.person.id
      const own = (await stores.opinionComments.listOfAuthor(record.id, authorId)).length
      const allowed = mayComment(state, { block }, { today, own })
      if (!allowed.ok) return fail('act_not_allowed', { message: allowed.detail.message })
      const [id, at] = [world.identity.newId(), world.clock.now()]
      await stores.opinionComments.add({
        id,
        roundId: record.id,
        authorId,
        block,
        text,
        sentAt: at,
        changedAt: at,
      })
      return ok(id)
    },
  )

type Changing = OnRound & { readonly comment: string; readonly text: string | null }

/** Changes a comment of mine, or takes it back. */
export const changeOwnOpinion: UseCase<Changing, MyComments> = (asked, world) => {
  const { comment, text } = asked.input
  const act = text === null ? 'withdraw_opinion' : 'change_opinion'
  return changingMine(asked, { world, act }, async ({ record, state, today }, { stores, caller }) => {
    const allowed = mayComment(state, { block: null }, { today, own: 0 })
    if (!allowed.ok) return fail('act_not_allowed', { message: allowed.detail.message })
    const mine = { id: comment, roundId: record.id, authorId: caller.person.id }
    const at = world.clock.now()
    const changed =
      text === null
        ? await stores.opinionComments.withdraw(mine, at)
        : await stores.opinionComments.change(mine, { text, at })
    return changed ? ok(comment) : fail('not_found')
  })
}
