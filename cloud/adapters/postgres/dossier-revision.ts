import { sql } from 'kysely'
import type { StoreContext } from './store-context'

/** Content version of what people take part in; '0' before anything was begun. */
export const dossierRevision = async ({ db, tenant }: StoreContext): Promise<string> => {
  const row = await db
    .selectFrom('dossier_revision')
    .select('revision')
    .where('tenant', '=', tenant)
    .executeTakeFirst()
  return String(row?.revision ?? 0)
}

/** After each change that somebody may read: public reads get a new version. */
export const newDossierRevision = async ({ db, tenant }: StoreContext): Promise<void> => {
  await sql`insert into "dossier_revision" ("tenant", "revision") values (${tenant}, 1)
    on conflict ("tenant") do update set "revision" = "dossier_revision"."revision" + 1`.execute(db)
}
