import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import { CHANNELS } from '../domain/catalogue/channels'
import type { DeadBecause } from '../domain/catalogue/dead-links'
import type { AccountFreshness, ColumnFreshness } from '../domain/catalogue/freshness'
import type { WeeklyDigest } from '../domain/catalogue/weekly-digest'
import { line, optionalLine } from './applicant'
import { nothing } from './case-id'
import { answering } from './endpoint'
import type { GuideToCheck } from './service-desk'

/** A dead link with the document that holds it. */
export interface DeadLinkView {
  readonly documentId: string
  readonly title: string
  readonly link: string
  readonly because: DeadBecause
  readonly becauseText: string
}

/** 时效: how fresh every column and account is, which links are dead, and the digest of the week. */
export interface FreshnessView {
  readonly today: IsoDate
  readonly columns: readonly ColumnFreshness[]
  readonly accounts: readonly (AccountFreshness & { readonly channelName: string })[]
  readonly deadLinks: readonly DeadLinkView[]
  /** 办事指南 that have to be looked at again. */
  readonly guidesToCheck: readonly GuideToCheck[]
  readonly digest: WeeklyDigest
}

/** How fresh the township's columns and accounts are. */
export const readFreshness = answering<FreshnessView>()({
  area: 'publishing',
  method: 'GET',
  path: '/freshness',
  input: nothing,
})

const account = {
  channel: z.enum(CHANNELS, { error: '没有这个渠道，请从列表里选择渠道' }),
  place: line('账号名称', 60),
}

type Accounts = { readonly accounts: FreshnessView['accounts'] }

/** Takes up an account that is to be kept alive. Needs `Idempotency-Key`. */
export const takeUpAccount = answering<Accounts>()({
  area: 'publishing',
  method: 'POST',
  path: '/accounts',
  input: () => z.strictObject(account),
})

/** Gives an account up, with the reason. Needs `Idempotency-Key`. */
export const giveUpAccount = answering<Accounts>()({
  area: 'publishing',
  method: 'POST',
  path: '/accounts/give-up',
  input: () => z.strictObject({ ...account, because: optionalLine('停用的理由', 200) }),
})

/** Queues the week's digest for the head and the county, once a week, on its first working day. Needs the job secret. */
export const runDigest = answering<{ readonly queued: number; readonly week: IsoDate }>()({
  area: 'jobs',
  method: 'POST',
  path: '/digest',
  input: () => z.strictObject({}),
})
