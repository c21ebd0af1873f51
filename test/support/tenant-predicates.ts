/** One statement as the recorder saw it. */
export interface RecordedStatement {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** Tables whose rows belong to a township. */
export const TENANT_TABLES: readonly string[] = [
  'tenant',
  'calendar',
  'calendar_notice',
  'calendar_told',
  'person',
  'credential',
  'session',
  'phone_code',
  'person_join',
  'page_link',
  'second_factor',
  'recovery_code',
  'second_factor_removal',
  'case_number',
  'complaint',
  'complaint_event',
  'complaint_fellow',
  'complaint_number',
  'dossier',
  'dossier_event',
  'dossier_number',
  'dossier_revision',
  'role_grant',
  'topic_support',
  'opinion_comment',
  'survey_box',
  'survey_right',
  'case_event',
  'request_case',
  'personal_field',
  'attachment',
  'attachment_chunk',
  'idempotency',
  'outbox',
  'notice',
  'access_token',
  'content_check',
  'message_consent',
  'message_delivery',
  'wechat_push',
  'letter',
  'letter_number',
  'audit',
  'audit_head',
  'audit_anchor',
  'unit',
  'post',
  'deputyship',
  'recusal',
  'document',
  'document_version',
  'document_index_number',
  'document_relation',
  'document_attachment',
  'publication',
  'publication_event',
  'secrecy_review_number',
  'import_batch',
  'import_item',
  'document_search',
  'search_projection',
  'search_synonym',
  'search_term',
  'found_published',
  'follow',
  'follow_round',
  'follow_news',
  'own_news_choice',
  'look_up_guard',
  'catalogue_item',
  'channel_account',
  'disclosure',
  'channel_entry',
  'house_terms_change',
  'retention_change',
  'hand_over_package',
  'hand_over_chunk',
  'hand_over_case',
  'office_guide',
  'service_hall',
  'service_item_check',
  'service_month',
  'village',
  'village_clerk',
  'village_disclosure',
]

/** Statements that may look across townships, each with its reason. */
export const CROSS_TENANT: readonly { readonly statement: RegExp; readonly why: string }[] = [
  {
    statement: /^select "tenant" from "tenant" order by "tenant"$/,
    why: 'tenants(): the list by which jobs and the county view go through the townships one by one',
  },
  {
    statement: /^select "tenant" from "search_projection" where "edition" >= \$1$/,
    why: 'bringSearchUpToDate(): when the database is opened, which townships’ search rows are of this edition already',
  },
]

const TABLE_NAME = /\b(?:from|join|into|update)\s+"([a-z_]+)"(?:\s+as\s+"([a-z_]+)")?/g

const touched = (sql: string, tables: readonly string[]): readonly { table: string; alias: string }[] =>
  [...sql.matchAll(TABLE_NAME)]
    .map(([, table = '', alias]) => ({ table, alias: alias ?? table }))
    .filter(({ table }) => tables.includes(table))

const insertedTable = /^insert into "([a-z_]+)"(?: as "[a-z_]+")? \(([^)]*)\)/

const givesTenant = (sql: string): boolean => insertedTable.exec(sql)?.[2]?.includes('"tenant"') === true

/** `alias.tenant = $n`, or bare `"tenant" = $n` in a statement on one table. */
const isBound = (sql: string, alias: string, isAlone: boolean): boolean =>
  new RegExp(`"${alias}"\\."tenant" = \\$\\d+`).test(sql) || (isAlone && /(?<!\.)"tenant" = \$\d+/.test(sql))

/** `a.tenant = b.tenant` where b is bound. */
const isTied = (sql: string, alias: string, bound: readonly string[]): boolean =>
  bound.some(
    (other) =>
      sql.includes(`"${alias}"."tenant" = "${other}"."tenant"`) ||
      sql.includes(`"${other}"."tenant" = "${alias}"."tenant"`),
  )

const insertFirst =
  /^with "[a-z_]+" as \( ?(insert into "[a-z_]+"(?: as "[a-z_]+")? \([^)]*\) values \([^)]*\)(?:, \([^)]*\))*)(?: on conflict .* returning [^)]*)?\) /

/** An insert put in front of another statement by `with` is a statement of its own here. */
const statementsIn = (sql: string): readonly string[] => {
  const [whole, insert] = insertFirst.exec(sql) ?? []
  return whole === undefined || insert === undefined
    ? [sql]
    : [insert, ...statementsIn(sql.slice(whole.length))]
}

const unboundTables = (sql: string, tables: readonly string[]): readonly string[] => {
  const found = touched(sql, tables)
  if (insertedTable.test(sql) && found.length === 1) return givesTenant(sql) ? [] : [found[0]!.table]
  const names = new Set(found.map(({ table }) => table))
  const bound = found.filter(({ alias }) => isBound(sql, alias, names.size === 1)).map(({ alias }) => alias)
  return found
    .filter(({ alias }) => !bound.includes(alias) && !isTied(sql, alias, bound))
    .map(({ table }) => table)
}

/** Statements that touch a township's table without saying which township. */
export const withoutTenantPredicate = (
  statements: readonly RecordedStatement[],
  tables: readonly string[] = TENANT_TABLES,
): readonly string[] =>
  statements
    .filter(({ sql }) => !CROSS_TENANT.some(({ statement }) => statement.test(sql)))
    .filter(({ sql }) => statementsIn(sql).some((each) => unboundTables(each, tables).length > 0))
    .map(({ sql }) => sql)

/** Fails when a statement on a township's table carries no tenant. */
export const assertTenantPredicates = (
  statements: readonly RecordedStatement[],
  tables: readonly string[] = TENANT_TABLES,
): void => {
  const found = withoutTenantPredicate(statements, tables)
  if (found.length > 0) throw new Error(`statements without a tenant:\n${found.join('\n')}`)
}
