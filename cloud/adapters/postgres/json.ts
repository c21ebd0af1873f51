import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

/** A value as a jsonb parameter; both engines take it as text. */
export const json = (value: unknown): RawBuilder<unknown> => sql`${JSON.stringify(value)}::jsonb`
