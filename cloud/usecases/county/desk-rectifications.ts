import type {
  RectificationDeskAct,
  RectificationForm,
  RectificationList,
  RectificationView,
} from '../../../src/contract/rectifications'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import {
  applyRectificationEvent,
  beginRectification,
} from '../../../src/domain/rectification/apply-rectification-event'
import {
  EVENT_OF_RECTIFICATION_ACT,
  type RectificationOrdered,
} from '../../../src/domain/rectification/events'
import { rectificationAt } from '../../../src/domain/rectification/rectification-at'
import { RECTIFICATION } from '../../../src/domain/rectification/rectification-kind'
import {
  judgeRectificationAct,
  RECTIFICATION_COUNTY,
} from '../../../src/domain/rectification/rectification-rules'
import { USUAL_HOUSE_TERMS } from '../../../src/domain/house-terms/house-terms'
import { fail, ok } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { Answer, UseCase, World } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { attachUploads } from '../attachments/attach-uploads'
import { townshipsBeside } from './read-county'
import { reading } from '../acting/reading'
import { isOfCounty, orderOpenTo, personIn } from './rectification-townships'
import {
  rectificationSummary,
  rectificationUrgency,
  rectificationView,
  usualRectificationDay,
  type RectificationRecord,
} from './rectification-view'
import { tellCountyElsewhere } from '../notices/tell-county'
import { tellOfRectification } from '../notices/tell-of-rectification'
import { actAtDesk, beginAtDesk } from '../acting/write-at-desk'

/** A county has a few dozen a year. */
const MOST_LISTED = 500

/** What of a list one township gives. */
const listedIn = (township: string, world: World) =>
  world.storage.read(township, async ({ dossiers, settings }) => {
    const today = world.clock.today()
    const records = await dossiers.of(RECTIFICATION).list({ limit: MOST_LISTED })
    return {
      township: { id: township, name: settings.office.township },
      suggestedDueOn: usualRectificationDay(settings, today),
      usualDays: settings.houseTerms.rectificationDays,
      rectifications: records.map((record) => rectificationSummary(record, settings, today)),
    }
  })

type Listed = NonNullable<Awaited<ReturnType<typeof listedIn>>>

/** The usual term as the own township has it. */
const usualIn = (parts: readonly Listed[], tenant: string, today: IsoDate) => {
  const own = parts.find(({ township }) => township.id === tenant)
  const usualDays = own?.usualDays ?? USUAL_HOUSE_TERMS.rectificationDays
  return { suggestedDueOn: own?.suggestedDueOn ?? today, usualDays }
}

/** The orders that somebody may see, read township by township: no statement looks across them. */
export const listRectificationsAtDesk: UseCase<object, RectificationList> = async (
  { tenant, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  const isCounty = isOfCounty(caller.person)
  const parts: Listed[] = []
  for (const township of isCounty ? await townshipsBeside(world, tenant) : [tenant]) {
    const listed = await listedIn(township, world)
    if (listed !== null) parts.push(listed)
  }
  const today = world.clock.today()
  return ok({
    today,
    ...usualIn(parts, tenant, today),
    townships: isCounty ? parts.map(({ township }) => township) : [],
    rectifications: parts
      .flatMap(({ rectifications }) => rectifications)
      .sort((one, other) => rectificationUrgency(one).localeCompare(rectificationUrgency(other))),
  })
}

/** One order. */
export const readRectificationAtDesk: UseCase<{ readonly id: string }, RectificationView> = async (
  asked,
  world,
) => {
  const open = await orderOpenTo(asked, world)
  if (!open.ok) return open
  const { township, dossier, person } = open.value
  return reading(world, township, async (stores) => {
    const record = await stores.dossiers.of(RECTIFICATION).find(dossier)
    if (record === null) return fail('not_found')
    return ok(await rectificationView(record, person, { stores, today: world.clock.today() }))
  })
}

/** The other side hears of what was just written; whoever wrote it sees it as it stands. */
const told = async (
  record: RectificationRecord,
  person: Person,
  { stores, world }: { readonly stores: Stores; readonly world: World },
): Promise<Answer<RectificationView>> => {
  await tellOfRectification(record, stores)
  return ok(await rectificationView(record, person, { stores, today: world.clock.today() }))
}

/** The county orders a township to correct something: the order is kept in that township. */
export const orderRectificationAtDesk: UseCase<RectificationForm, RectificationView> = async (
  asked,
  world,
) => {
  const { caller, tenant } = asked
  if (caller === null) return fail('unauthenticated')
  const { township, ...facts } = asked.input
  const person = await personIn(township, { person: caller.person, tenant }, world)
  if (person === null)
    return fail('invalid_field', { field: 'township', message: '没有这个乡镇，请从列表里选。' })
  const there = { ...asked, tenant: township }
  return answeringOnce(there, { world, act: 'rectification_order' }, async (stores) => {
    const ordered = await beginAtDesk(
      person,
      {
        ...{ kind: RECTIFICATION, keepers: RECTIFICATION_COUNTY, act: 'order', type: 'ordered' },
        content: () => ok({ facts }),
        check: (first) => beginRectification(first as RectificationOrdered),
      },
      { stores, world },
    )
    return ordered.ok ? told(ordered.value, person, { stores, world }) : ordered
  })
}

/** What an act writes: to a report belong its files, put to the order with their hashes. */
const writtenIn = async (
  { act: _act, ...written }: RectificationDeskAct,
  {
    record,
    person,
    stores,
  }: { readonly record: RectificationRecord; readonly person: Person; readonly stores: Stores },
): Promise<Answer<object>> => {
  if (!('files' in written) || written.files === undefined) return ok(written)
  const files = written.files.map((id) => ({ id, purpose: 'mending' as const }))
  const attached = await attachUploads(stores, { caseId: record.id, ownerId: person.id, files })
  if (!attached.ok) return attached
  return ok({ ...written, files: attached.value.map(({ id, sha256 }) => ({ id, sha256 })) })
}

type Acting = { readonly id: string; readonly seq: number; readonly act: RectificationDeskAct }

/** One act on an order, by either side, once per idempotency key. */
export const actOnRectificationAtDesk: UseCase<Acting, RectificationView> = async (asked, world) => {
  const open = await orderOpenTo(asked, world)
  if (!open.ok) return open
  const { township, dossier, person } = open.value
  const { input } = asked
  const { act } = input.act
  const there = { ...asked, tenant: township }
  const answer = await answeringOnce(there, { world, act: `rectification_${act}` }, async (stores) => {
    const record = await stores.dossiers.of(RECTIFICATION).find(dossier)
    if (record === null) return fail('not_found')
    const changed = await actAtDesk(
      {
        record,
        seq: input.seq,
        act,
        person,
        content: () => writtenIn(input.act, { record, person, stores }),
      },
      {
        ...{ kind: RECTIFICATION, events: EVENT_OF_RECTIFICATION_ACT },
        judge: (name, actor) => judgeRectificationAct(name, rectificationAt(record.events), actor),
        apply: (event) => applyRectificationEvent(record.events, { act, event }),
      },
      { stores, world },
    )
    return changed.ok ? told(changed.value, person, { stores, world }) : changed
  })
  if (answer.ok && act === 'answer') await tellCountyElsewhere(world, township)
  return answer
}
