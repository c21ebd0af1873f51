import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Letter } from '../../../src/domain/letters/letter'
import type { IssuedLetter, LetterStore } from '../../ports/letter-store'
import { contentHash } from '../crypto/content-hash'
import { cipherOf } from './personal-field-store'
import type { StoreContext } from './store-context'

/** What is sealed and hashed: with salt, so that a name can't be found by trying names against the hash. */
interface Content {
  readonly letter: Letter
  readonly salt: string
}

const SALT_BYTES = 16

const placeOf = (tenant: string, id: string) => ({
  table: 'letter',
  row: `${tenant}/${id}`,
  column: 'content',
})

const nextNumber: (
  context: StoreContext,
  ...args: Parameters<LetterStore['nextNumber']>
) => Promise<number> = async ({ db, tenant }, series, year) => {
  const row = await db
    .insertInto('letter_number')
    .values({ tenant, series, year, last_number: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant', 'series', 'year'])
        .doUpdateSet({ last_number: sql`letter_number.last_number + 1` }),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow()
  return row.last_number
}

const add = async (context: StoreContext, issued: IssuedLetter): Promise<void> => {
  const { id, letter } = issued
  const content: Content = { letter, salt: randomBytes(SALT_BYTES).toString('hex') }
  await context.db
    .insertInto('letter')
    .values({
      tenant: context.tenant,
      id,
      case_id: issued.caseId,
      event_seq: issued.eventSeq,
      place: issued.place,
      kind: letter.kind,
      number: letter.number,
      made_on: issued.madeOn,
      made_by: issued.madeBy,
      content: cipherOf(context).seal(JSON.stringify(content), placeOf(context.tenant, id)),
      content_hash: contentHash(content),
    })
    .execute()
}

const opened = (
  context: StoreContext,
  row: { id: string; content: string; content_hash: string },
): Letter => {
  const content = JSON.parse(cipherOf(context).open(row.content, placeOf(context.tenant, row.id))) as Content
  if (contentHash(content) !== row.content_hash) throw new Error(`letter ${row.id} is not what was issued`)
  return content.letter
}

const listOfCase = async (context: StoreContext, caseId: string): Promise<readonly IssuedLetter[]> => {
  const rows = await context.db
    .selectFrom('letter')
    .selectAll()
    .where('tenant', '=', context.tenant)
    .where('case_id', '=', caseId)
    .orderBy('event_seq')
    .orderBy('place')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    eventSeq: row.event_seq,
    place: row.place,
    madeOn: row.made_on as IsoDate,
    madeBy: row.made_by,
    letter: opened(context, row),
  }))
}

/** Letters of one township, each sealed with its place bound in and checked against its hash when read. */
export const makeLetterStore = (context: StoreContext): LetterStore => ({
  nextNumber: (series, year) => nextNumber(context, series, year),
  add: (issued) => add(context, issued),
  listOfCase: (caseId) => listOfCase(context, caseId),
})
