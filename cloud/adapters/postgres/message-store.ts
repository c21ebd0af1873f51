import { sql } from 'kysely'
import type { NoticeFacts } from '../../../src/domain/notices/notice-words'
import { isNoticeTopic } from '../../../src/domain/notices/notice-words'
import type { MessageRecipient, MessageStore } from '../../ports/message-store'
import { ifAgreed } from './message-consents'
import { hearPush } from './heard-pushes'
import type { StoreContext } from './store-context'

/** Outcomes after which the same message may be sent once more. */
const MAY_GO_AGAIN = 'later'

interface RecipientRow {
  readonly person_id: string
  readonly name: string
  readonly topic: string
  readonly facts: unknown
  readonly told_at: string
  readonly about_kind: string
  readonly about_id: string
}

/** A topic that this release has no words for is not sent. */
const recipientOf = ({ topic, ...row }: RecipientRow): readonly MessageRecipient[] =>
  isNoticeTopic(topic)
    ? [
        {
          personId: row.person_id,
          openid: row.name,
          topic,
          facts: row.facts as NoticeFacts,
          toldAt: row.told_at,
          about: { kind: row.about_kind, id: row.about_id },
        },
      ]
    : []

const recipientsOf: (
  context: StoreContext,
  ...args: Parameters<MessageStore['recipientsOf']>
) => ReturnType<MessageStore['recipientsOf']> = async ({ db, tenant }, dedupeKey, templateId) => {
  const rows = await db
    .selectFrom('notice')
    .innerJoin('credential', (join) =>
      join
        .onRef('credential.tenant', '=', 'notice.tenant')
        .onRef('credential.person_id', '=', 'notice.person_id')
        .on('credential.kind', '=', 'wechat'),
    )
    .innerJoin('message_consent', (join) =>
      join
        .onRef('message_consent.tenant', '=', 'notice.tenant')
        .onRef('message_consent.person_id', '=', 'notice.person_id')
        .on('message_consent.template_id', '=', templateId),
    )
    .leftJoin('message_delivery', (join) =>
      join
        .onRef('message_delivery.tenant', '=', 'notice.tenant')
        .onRef('message_delivery.person_id', '=', 'notice.person_id')
        .onRef('message_delivery.dedupe_key', '=', 'notice.dedupe_key'),
    )
    .select(['notice.person_id', 'notice.topic', 'notice.facts', 'notice.told_at', 'credential.name'])
    .select(['notice.about_kind', 'notice.about_id'])
    .where('notice.tenant', '=', tenant)
    .where('notice.dedupe_key', '=', dedupeKey)
    .whereRef('message_consent.accepted', '>', 'message_consent.sent')
    .where((row) =>
      row.or([
        row('message_delivery.outcome', 'is', null),
        row('message_delivery.outcome', '=', MAY_GO_AGAIN),
      ]),
    )
    .orderBy('notice.person_id')
    .execute()
  return rows.flatMap(recipientOf)
}

const begin: (context: StoreContext, ...args: Parameters<MessageStore['begin']>) => Promise<boolean> = async (
  context,
  message,
  at,
) => {
  const { db, tenant } = context
  const { dedupeKey, personId, topic, about, templateId } = message
  const begun = await db
    .insertInto('message_delivery')
    .values({
      tenant,
      dedupe_key: dedupeKey,
      person_id: personId,
      about_kind: about.kind,
      about_id: about.id,
      template_id: templateId,
      topic,
      ...{ outcome: 'sending', errcode: 0, rid: '', at },
    })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant', 'dedupe_key', 'person_id'])
        .doUpdateSet({ outcome: 'sending', at })
        .where('message_delivery.outcome', '=', MAY_GO_AGAIN),
    )
    .returning('person_id')
    .executeTakeFirst()
  if (begun === undefined) return false
  if (await ifAgreed(context, message).take()) return true
  await db
    .updateTable('message_delivery')
    .set({ outcome: 'no_consent' })
    .where('tenant', '=', tenant)
    .where('dedupe_key', '=', dedupeKey)
    .where('person_id', '=', personId)
    .execute()
  return false
}

const settle: (context: StoreContext, ...args: Parameters<MessageStore['settle']>) => Promise<void> = async (
  context,
  ...[message, { outcome, errcode, rid, messageId = '' }, at]
) => {
  await context.db
    .updateTable('message_delivery')
    .set({ outcome, errcode, rid, at, message_id: messageId })
    .where('tenant', '=', context.tenant)
    .where('dedupe_key', '=', message.dedupeKey)
    .where('person_id', '=', message.personId)
    // WeChat may push what became of it before its own answer is kept.
    .where('outcome', '=', 'sending')
    .execute()
  const consent = ifAgreed(context, message)
  if (outcome === 'no_consent') await consent.empty()
  else if (outcome !== 'sent') await consent.giveBack()
}

const deliveriesTo: (
  context: StoreContext,
  ...args: Parameters<MessageStore['deliveriesTo']>
) => ReturnType<MessageStore['deliveriesTo']> = async ({ db, tenant }, personId, about) => {
  const rows = await db
    .selectFrom('notice')
    .leftJoin('message_delivery', (join) =>
      join
        .onRef('message_delivery.tenant', '=', 'notice.tenant')
        .onRef('message_delivery.person_id', '=', 'notice.person_id')
        .onRef('message_delivery.dedupe_key', '=', 'notice.dedupe_key'),
    )
    .select(['notice.topic', 'notice.facts', 'notice.told_at'])
    .select(sql<string | null>`message_delivery.outcome`.as('outcome'))
    .where('notice.tenant', '=', tenant)
    .where('notice.person_id', '=', personId)
    .where('notice.about_kind', '=', about.kind)
    .where('notice.about_id', '=', about.id)
    .orderBy('notice.told_at')
    .orderBy('notice.id')
    .execute()
  return rows.flatMap(({ topic, facts, told_at: toldAt, outcome }) =>
    isNoticeTopic(topic) ? [{ topic, facts: facts as NoticeFacts, toldAt, outcome }] : [],
  )
}

/** Messages of one township that WeChat carries. */
export const makeMessageStore = (context: StoreContext): MessageStore => ({
  keepAnswers: async (personId, answers, at) => {
    for (const { templateId, answer } of answers)
      await ifAgreed(context, { personId, templateId }).answered(answer, at)
  },
  left: (personId, templateId) => ifAgreed(context, { personId, templateId }).left(),
  recipientsOf: (dedupeKey, templateId) => recipientsOf(context, dedupeKey, templateId),
  begin: (message, at) => begin(context, message, at),
  hear: (pushed, at) => hearPush(context, pushed, at),
  settle: (message, result, at) => settle(context, message, result, at),
  deliveriesTo: (personId, about) => deliveriesTo(context, personId, about),
})
