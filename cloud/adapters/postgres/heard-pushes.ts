import { sql } from 'kysely'
import { arrivalOf, type WechatEvent } from '../../../src/domain/notices/wechat-events'
import type { MessageStore } from '../../ports/message-store'
import { ifAgreed } from './message-consents'
import type { StoreContext } from './store-context'

/** WeChat tries three times within seconds: longer than a day nothing comes again. Unit: hours. */
const KEPT_HOURS = 24
/** A message that has no number is the newest of its template, and not older than this. Unit: minutes. */
const WITHOUT_NUMBER_MINUTES = 10

type ArrivalEvent = Extract<WechatEvent, { kind: 'message_arrival' }>
type ConsentEvent = Extract<WechatEvent, { kind: 'consent_changed' }>

const personOf = async ({ db, tenant }: StoreContext, openid: string): Promise<string | null> => {
  const row = await db
    .selectFrom('credential')
    .select('person_id')
    .where('tenant', '=', tenant)
    .where('kind', '=', 'wechat')
    .where('name', '=', openid)
    .executeTakeFirst()
  return row?.person_id ?? null
}

/** False where it was heard before. */
const isNew = async ({ db, tenant }: StoreContext, identity: string, at: string): Promise<boolean> => {
  await db
    .deleteFrom('wechat_push')
    .where('tenant', '=', tenant)
    .where('at', '<', sql<string>`${at}::timestamptz - make_interval(hours => ${KEPT_HOURS}::integer)`)
    .execute()
  const kept = await db
    .insertInto('wechat_push')
    .values({ tenant, identity, at })
    .onConflict((conflict) => conflict.columns(['tenant', 'identity']).doNothing())
    .returning('identity')
    .executeTakeFirst()
  return kept !== undefined
}

interface Told<Event> {
  readonly event: Event
  readonly personId: string
  readonly at: string
}

/** Of which notice the message was: by its number, else the newest that has none. */
const keyOfMessage = async (
  { db, tenant }: StoreContext,
  { event: { templateId, messageId }, personId, at }: Told<ArrivalEvent>,
): Promise<string | null> => {
  const row = await db
    .selectFrom('message_delivery')
    .select('dedupe_key')
    .where('tenant', '=', tenant)
    .where('person_id', '=', personId)
    .where('template_id', '=', templateId)
    .where('outcome', 'in', ['sending', 'sent'])
    .where(({ and, eb, or }) =>
      or([
        and([eb('message_id', '=', messageId), eb('message_id', '<>', '')]),
        and([
          eb('message_id', '=', ''),
          eb(
            'at',
            '>=',
            sql<string>`${at}::timestamptz - make_interval(mins => ${WITHOUT_NUMBER_MINUTES}::integer)`,
          ),
        ]),
      ]),
    )
    .orderBy(sql`message_id <> ''`, 'desc')
    .orderBy('at', 'desc')
    .executeTakeFirst()
  return row?.dedupe_key ?? null
}

const takeArrival = async (context: StoreContext, told: Told<ArrivalEvent>): Promise<boolean> => {
  const { event, personId, at } = told
  const dedupeKey = await keyOfMessage(context, told)
  if (dedupeKey === null) return false
  const outcome = arrivalOf(event.errcode)
  await context.db
    .updateTable('message_delivery')
    .set({ outcome, errcode: event.errcode, message_id: event.messageId, at })
    .where('tenant', '=', context.tenant)
    .where('person_id', '=', personId)
    .where('dedupe_key', '=', dedupeKey)
    .execute()
  if (outcome === 'no_consent') await ifAgreed(context, { personId, templateId: event.templateId }).empty()
  return true
}

const takeChange = (context: StoreContext, { event, personId, at }: Told<ConsentEvent>): Promise<boolean> =>
  ifAgreed(context, { personId, templateId: event.templateId }).turned(event.answer, at)

/** Takes in what WeChat pushed about one person of this township; answers what changed something. */
export const hearPush: (
  context: StoreContext,
  ...args: Parameters<MessageStore['hear']>
) => ReturnType<MessageStore['hear']> = async (context, { identity, events }, at) => {
  const [first] = events
  const personId = first === undefined ? null : await personOf(context, first.openid)
  if (personId === null || !(await isNew(context, identity, at))) return []
  const changed: WechatEvent[] = []
  for (const event of events) {
    const isTaken =
      event.kind === 'message_arrival'
        ? await takeArrival(context, { event, personId, at })
        : await takeChange(context, { event, personId, at })
    if (isTaken) changed.push(event)
  }
  return changed
}
