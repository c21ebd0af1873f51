import type { OutputOf } from '../../../src/contract/endpoint'
import type { ErrorCode } from '../../../src/contract/errors'
import type {
  listDeskRounds,
  RoundDeskAct,
  RoundForm,
  StaffRoundView,
} from '../../../src/contract/opinion-rounds'
import {
  applyRoundEvent,
  beginRound,
  judgeRoundAct,
  type RoundAround,
} from '../../../src/domain/opinion-round/apply-round-event'
import {
  EVENT_OF_ROUND_ACT,
  type RoundDrafted,
  type RoundEvent,
} from '../../../src/domain/opinion-round/events'
import { figuresOf } from '../../../src/domain/opinion-round/figures'
import { OPINION_ROUND } from '../../../src/domain/opinion-round/opinion-round-kind'
import { blocksOf, type RoundContent } from '../../../src/domain/opinion-round/round-content'
import { ROUND_WRITERS } from '../../../src/domain/opinion-round/round-rules'
import { ownContacts } from '../../../src/domain/privacy/own-contacts'
import { fail, ok, type Result } from '../../../src/domain/result'
import { roundEndsOn } from '../../../src/domain/statute/opinion-round'
import type { OpinionComment } from '../../ports/opinion-comment-store'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { staffActorsOf } from '../acting/actors-of'
import { beginDossier } from '../acting/add-dossier-event'
import { answeringOnce } from '../acting/answering-once'
import { attachUploads } from '../attachments/attach-uploads'
import { refusedByDossier } from '../acting/dossier-desk'
import { listedAtDesk } from '../acting/listed-at-desk'
import { reading } from '../acting/reading'
import { deskRoundSummary, pictureOfRound, type RoundPicture } from './round-view'
import { staffRoundView } from './staff-round-view'
import { tellOfRound } from '../notices/tell-of-round'
import { textOfRound, type TextSource } from './text-of-round'
import { actAtDesk } from '../acting/write-at-desk'

const MOST_SETTLED = 200

/** Rounds at the desk: those under way, then those that are settled, the newest first. */
export const listRoundsAtDesk: UseCase<object, OutputOf<typeof listDeskRounds>> = ({ tenant }, world) =>
  reading(world, tenant, async ({ dossiers, opinionComments, settings: { calendar } }) => {
    const today = world.clock.today()
    const records = await listedAtDesk(dossiers.of(OPINION_ROUND), MOST_SETTLED)
    const counts = await opinionComments.countByRound(records.map(({ id }) => id))
    const rounds = records.map((record) =>
      deskRoundSummary(pictureOfRound(record, today), { calendar, comments: counts.get(record.id) ?? 0 }),
    )
    return ok({ today, rounds })
  })

/** One round at the desk. */
export const readRoundAtDesk: UseCase<{ readonly id: string }, StaffRoundView> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const record = await stores.dossiers.of(OPINION_ROUND).find(input.id)
    if (record === null) return fail('not_found')
    return ok(await staffRoundView(pictureOfRound(record, world.clock.today()), caller.person, stores))
  })
}

const contentOfForm = ({ phone, address, meeting, text, ...form }: RoundForm): RoundContent => ({
  ...form,
  blocks: blocksOf(text),
  otherWays: { phone, address, meeting },
})

type Beginning = TextSource & { readonly form: RoundForm }

/** Begins a round as a draft; its text may come from a published document or a file. */
export const beginRoundAtDesk: UseCase<Beginning, StaffRoundView> = async (asked, world) => {
  const { caller: reader, tenant } = asked
  if (reader === null) return fail('unauthenticated')
  // Outside of the change: reading a file takes a while.
  const taken = await reading(world, tenant, (stores) =>
    textOfRound(asked.input, { stores, world, caller: reader }),
  )
  // Gone may mean: taken by the first send under this key, whose answer then counts.
  if (!taken.ok && taken.code !== 'attachment_gone') return taken
  return answeringOnce(asked, { world, act: 'opinion_round_begin' }, async (stores, caller) => {
    const { form, documentId, file } = asked.input
    const by = staffActorsOf(caller.person).find(({ role }) => ROUND_WRITERS.includes(role))
    if (by === undefined) return fail('forbidden')
    if (!taken.ok) return taken
    const text = [form.text, taken.value].filter((part) => part !== '').join('\n')
    const event: RoundDrafted = {
      type: 'drafted',
      seq: 1,
      on: world.clock.today(),
      at: world.clock.now(),
      by,
      content: contentOfForm({ ...form, text }),
      fromDocumentId: documentId ?? null,
    }
    const checked = beginRound(event)
    if (!checked.ok) return refusedByDossier(checked, 'form.')
    const id = world.identity.newId()
    const record = await beginDossier(OPINION_ROUND, { id, act: 'begin', event: event as RoundEvent }, stores)
    const files = file === undefined ? [] : [{ id: file, purpose: 'record' as const }]
    const attached = await attachUploads(stores, { caseId: id, ownerId: caller.person.id, files })
    if (!attached.ok) return attached
    return ok(await staffRoundView(pictureOfRound(record, event.on), caller.person, stores))
  })
}

/** What an act writes, in the shape of its event. */
const contentOf = async (
  act: RoundDeskAct,
  { state, today }: RoundPicture,
  { stores, comments }: { readonly stores: Stores; readonly comments: readonly OpinionComment[] },
): Promise<Result<object, ErrorCode>> => {
  switch (act.act) {
    case 'edit':
      return ok({ content: contentOfForm(act.form) })
    case 'open':
      return ok({ throughOn: roundEndsOn(today, state.content.days) })
    case 'put_point': {
      const { act: _act, replaces, ...point } = act
      return ok({ replaces, point })
    }
    case 'publish_summary':
      return ok({ figures: figuresOf(comments, state.points) })
    case 'link_final': {
      const found = await stores.documents.find(act.documentId)
      return found === null || found.takenDown !== null
        ? fail('invalid_field', { field: 'act.documentId', message: '没有找到这份已公开的文件，请重新选' })
        : ok({ documentId: found.id, title: found.title })
    }
    default: {
      const { act: _act, ...content } = act
      return ok(content)
    }
  }
}

type Acting = { readonly id: string; readonly seq: number; readonly act: RoundDeskAct }

/** One act on a round, once per idempotency key. */
export const actOnDeskRound: UseCase<Acting, StaffRoundView> = (asked, world) =>
  answeringOnce(asked, { world, act: `opinion_round_${asked.input.act.act}` }, async (stores, { person }) => {
    const { id, seq, act } = asked.input
    const record = await stores.dossiers.of(OPINION_ROUND).find(id)
    if (record === null) return fail('not_found')
    const picture = pictureOfRound(record, world.clock.today())
    const { state, today } = picture
    const comments = await stores.opinionComments.listOfRound(id)
    const commentIds = comments.map((comment) => comment.id)
    const around: RoundAround = { today, commentIds, allowed: ownContacts(stores.settings.office) }
    const changed = await actAtDesk(
      { record, seq, act: act.act, person, content: () => contentOf(act, picture, { stores, comments }) },
      {
        ...{ kind: OPINION_ROUND, events: EVENT_OF_ROUND_ACT },
        judge: (name, actor) => judgeRoundAct(name, { state, actor, today, commentIds }),
        apply: (event) => applyRoundEvent(record.events, { act: act.act, event }, around),
      },
      { stores, world },
    )
    if (!changed.ok) return changed
    await tellOfRound(changed.value, comments, stores)
    return ok(await staffRoundView(pictureOfRound(changed.value, today), person, stores))
  })
