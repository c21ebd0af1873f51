import type { OpinionComment, OpinionCommentStore } from '../../ports/opinion-comment-store'
import type { OpinionCommentRow } from './schema-opinions'
import type { StoreContext } from './store-context'

type Mine = Pick<OpinionComment, 'id' | 'roundId' | 'authorId'>

const commentOf = ({
  id,
  round_id,
  author_id,
  block_number,
  text,
  sent_at,
  changed_at,
}: OpinionCommentRow): OpinionComment => ({
  id,
  roundId: round_id,
  authorId: author_id,
  block: block_number,
  text,
  sentAt: sent_at,
  changedAt: changed_at,
})

const standing = ({ db, tenant }: StoreContext) =>
  db.selectFrom('opinion_comment').where('tenant', '=', tenant).where('withdrawn_at', 'is', null)

const add = async (
  { db, tenant }: StoreContext,
  { id, roundId, authorId, block, text, sentAt, changedAt }: OpinionComment,
): Promise<void> => {
  await db
    .insertInto('opinion_comment')
    .values({
      tenant,
      id,
      round_id: roundId,
      author_id: authorId,
      block_number: block,
      text,
      sent_at: sentAt,
      changed_at: changedAt,
      withdrawn_at: null,
    })
    .execute()
}

const list = async (
  context: StoreContext,
  roundId: string,
  authorId?: string,
): Promise<readonly OpinionComment[]> => {
  let query = standing(context).selectAll().where('round_id', '=', roundId)
  if (authorId !== undefined) query = query.where('author_id', '=', authorId)
  return (await query.orderBy('sent_at').orderBy('id').execute()).map(commentOf)
}

const countByRound = async (
  context: StoreContext,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  if (roundIds.length === 0) return new Map()
  const rows = await standing(context)
    .select(({ fn }) => ['round_id', fn.countAll<string>().as('how_many')])
    .where('round_id', 'in', roundIds)
    .groupBy('round_id')
    .execute()
  return new Map(rows.map(({ round_id, how_many }) => [round_id, Number(how_many)]))
}

const update = async (
  { db, tenant }: StoreContext,
  { id, roundId, authorId }: Mine,
  change: Partial<Pick<OpinionCommentRow, 'text' | 'changed_at' | 'withdrawn_at'>>,
): Promise<boolean> => {
  const changed = await db
    .updateTable('opinion_comment')
    .set(change)
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .where('round_id', '=', roundId)
    .where('author_id', '=', authorId)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return changed !== undefined
}

/** Comments of one township over `opinion_comment`. */
export const makeOpinionCommentStore = (context: StoreContext): OpinionCommentStore => ({
  add: (comment) => add(context, comment),
  listOfRound: (roundId) => list(context, roundId),
  listOfAuthor: (roundId, authorId) => list(context, roundId, authorId),
  countByRound: (roundIds) => countByRound(context, roundIds),
  change: (comment, { text, at }) => update(context, comment, { text, changed_at: at }),
  withdraw: (comment, at) => update(context, comment, { text: '', changed_at: at, withdrawn_at: at }),
})
