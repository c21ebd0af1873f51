import { sql } from 'kysely'
import type { Span, SurveyStore } from '../../ports/survey-store'
import type { StoreContext } from './store-context'

const onlyResidents = sql<boolean>`"p"."roles" = array['resident']::text[]`

const applicants = ({ db, tenant }: StoreContext, { from, before }: Span) =>
  db
    .selectFrom('request_case as c')
    .innerJoin('person as p', (join) =>
      join.onRef('p.tenant', '=', 'c.tenant').onRef('p.id', '=', 'c.applicant_id'),
    )
    .where('c.tenant', '=', tenant)
    .where('c.opened_at', '>=', from)
    .where('c.opened_at', '<', before)
    .where(onlyResidents)
    .select('p.id')

const senders = ({ db, tenant }: StoreContext, { from, before }: Span) =>
  db
    .selectFrom('complaint as c')
    .innerJoin('person as p', (join) =>
      join.onRef('p.tenant', '=', 'c.tenant').onRef('p.id', '=', 'c.sender_id'),
    )
    .where('c.tenant', '=', tenant)
    .where('c.sent_at', '>=', from)
    .where('c.sent_at', '<', before)
    .where(onlyResidents)
    .select('p.id')

const owners = ({ db, tenant }: StoreContext, { from, before }: Span) =>
  db
    .selectFrom('dossier as d')
    .innerJoin('person as p', (join) =>
      join.onRef('p.tenant', '=', 'd.tenant').onRef('p.id', '=', 'd.owner_id'),
    )
    .where('d.tenant', '=', tenant)
    .where('d.begun_at', '>=', from)
    .where('d.begun_at', '<', before)
    .where(onlyResidents)
    .select('p.id')

const commenters = ({ db, tenant }: StoreContext, { from, before }: Span) =>
  db
    .selectFrom('opinion_comment as o')
    .innerJoin('person as p', (join) =>
      join.onRef('p.tenant', '=', 'o.tenant').onRef('p.id', '=', 'o.author_id'),
    )
    .where('o.tenant', '=', tenant)
    .where('o.sent_at', '>=', from)
    .where('o.sent_at', '<', before)
    .where(onlyResidents)
    .select('p.id')

/** Residents who used a service between two instants; somebody for whom the desk took something down has no inbox. */
export const readSurveyUsers = async (
  context: StoreContext,
  ...[span]: Parameters<SurveyStore['users']>
): Promise<readonly string[]> => {
  const found = [applicants, senders, owners, commenters].map((of) => of(context, span).distinct().execute())
  const ids = (await Promise.all(found)).flat().map(({ id }) => id)
  return [...new Set(ids)].sort()
}
