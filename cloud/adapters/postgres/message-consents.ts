import { sql } from 'kysely'
import type { AskAnswer } from '../../../src/domain/notices/ask-results'
import type { StoreContext } from './store-context'

interface Consent {
  readonly personId: string
  readonly templateId: string
}

const NONE_LEFT = { sent: sql<number>`accepted` }

const answered = async (
  { db, tenant }: StoreContext,
  { personId, templateId }: Consent,
  { answer, at }: { readonly answer: AskAnswer; readonly at: string },
): Promise<void> => {
  const more = answer === 'accept' ? 1 : 0
  await db
    .insertInto('message_consent')
    .values({
      tenant,
      person_id: personId,
      template_id: templateId,
      accepted: more,
      sent: 0,
      last_answer: answer,
      answered_at: at,
    })
    .onConflict((conflict) =>
      conflict.columns(['tenant', 'person_id', 'template_id']).doUpdateSet({
        accepted: sql`message_consent.accepted + ${more}::integer`,
        last_answer: answer,
        answered_at: at,
      }),
    )
    .execute()
}

const left = async ({ db, tenant }: StoreContext, { personId, templateId }: Consent): Promise<number> => {
  const row = await db
    .selectFrom('message_consent')
    .select(['accepted', 'sent'])
    .where('tenant', '=', tenant)
    .where('person_id', '=', personId)
    .where('template_id', '=', templateId)
    .executeTakeFirst()
  return row === undefined ? 0 : row.accepted - row.sent
}

/** The consent of one person to one template: accepted less sent is how many may still go. WeChat can't be asked for it. */
export const ifAgreed = (context: StoreContext, consent: Consent) => {
  const { db, tenant } = context
  const own = () =>
    db
      .updateTable('message_consent')
      .where('tenant', '=', tenant)
      .where('person_id', '=', consent.personId)
      .where('template_id', '=', consent.templateId)
  return {
    answered: (answer: AskAnswer, at: string) => answered(context, consent, { answer, at }),
    left: () => left(context, consent),
    /** Counts one as sent; false when none is left. */
    take: async (): Promise<boolean> => {
      const taken = await own()
        .set({ sent: sql`sent + 1` })
        .whereRef('accepted', '>', 'sent')
        .returning('person_id')
        .executeTakeFirst()
      return taken !== undefined
    },
    giveBack: async (): Promise<void> => {
      const spent = own().where('sent', '>', 0)
      await spent.set({ sent: sql`sent - 1` }).execute()
    },
    /**
     * Turned off or on in WeChat's settings: off, none is left; on, none is given by it. False for somebody who was never asked.
     */
    turned: async (answer: 'accept' | 'reject', at: string): Promise<boolean> => {
      const gone = answer === 'reject' ? NONE_LEFT : {}
      const turned = await own()
        .set({ last_answer: answer, answered_at: at, ...gone })
        .returning('person_id')
        .executeTakeFirst()
      return turned !== undefined
    },
    /** WeChat says that none is left, whatever we counted. */
    empty: async (): Promise<void> => {
      await own().set(NONE_LEFT).execute()
    },
  }
}
