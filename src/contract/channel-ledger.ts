import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import type { Channel } from '../domain/catalogue/channels'
import type { Disclosure } from '../domain/catalogue/disclosure'
import type { DisclosureCounts } from '../domain/catalogue/disclosure-counts'
import { line, optionalLine } from './applicant'
import { byId, identifier } from './case-id'
import { civilDay } from './civil-day'
import { answering, givingFile } from './endpoint'

/** A line of the channels ledger. */
export interface EntryView {
  readonly id: string
  readonly channel: Channel
  readonly channelName: string
  readonly place: string
  readonly wentOutOn: IsoDate
  /** Attachment that shows it; null without photo. */
  readonly photoId: string | null
  readonly note: string
  /** Id of the entry that this one takes back; null for a plain one. */
  readonly counters: string | null
  /** Whether it counts: neither taken back nor a taking back. */
  readonly inForce: boolean
}

/** One piece of information with its ledger. */
export interface DisclosureView {
  readonly disclosure: Disclosure
  readonly matter: string
  readonly columnId: string
  readonly columnName: string
  /** Day on which it first went out; null while it hasn't. */
  readonly publishedOn: IsoDate | null
  /** Last day to publish it; null where that can't be worked out, or nothing is owed. */
  readonly dueOn: IsoDate | null
  readonly isLate: boolean
  readonly entries: readonly EntryView[]
}

/** 渠道台账 of a span, with its counts. */
export interface LedgerView {
  readonly today: IsoDate
  readonly disclosures: readonly DisclosureView[]
  readonly counts: DisclosureCounts
}

const ledgerYear = z._default(z.string().check(z.regex(/^\d{4}$/, '年份写成 2026 的样子')), '')

/** The ledger of a year, this one where none is named: what went out then, and what is still to go out. */
export const readLedger = answering<LedgerView>()({
  area: 'publishing',
  method: 'GET',
  path: '/disclosures',
  input: () => z.strictObject({ year: ledgerYear }),
})

/** One piece of information with its ledger. */
export const readDisclosure = answering<DisclosureView>()({
  area: 'publishing',
  method: 'GET',
  path: '/disclosures/:id',
  input: byId,
})

/** Registers that something was made or changed, or that there is nothing for a period. Needs `Idempotency-Key`. */
export const registerDisclosure = answering<DisclosureView>()({
  area: 'publishing',
  method: 'POST',
  path: '/disclosures',
  input: () =>
    z.strictObject({
      itemId: identifier,
      title: line('名称', 200),
      formedOn: civilDay,
      period: z._default(
        z.string().check(z.regex(/^(\d{4}(-\d{2}|Q[1-4]|H[12])?)?$/, '没有这个期间，请从列表里选择')),
        '',
      ),
      documentId: z.optional(identifier),
      villageId: optionalLine('村（社区）', 64),
      noneBecause: optionalLine('没有内容的理由', 200),
    }),
})

/** Writes into the ledger that it went out: where, when, with a photo as proof. Needs `Idempotency-Key`. */
export const recordEntry = answering<DisclosureView>()({
  area: 'publishing',
  method: 'POST',
  path: '/disclosures/:id/entries',
  input: () =>
    z.strictObject({
      id: identifier,
      // Whatever was sent: the domain says which channels there are.
      channel: line('渠道', 40),
      place: optionalLine('账号或地点', 60),
      wentOutOn: civilDay,
      photoId: z.optional(identifier),
      note: optionalLine('备注', 200),
    }),
})

/** Takes a wrong entry back by a counter-entry; nothing is deleted. Needs `Idempotency-Key`. */
export const counterEntry = answering<DisclosureView>()({
  area: 'publishing',
  method: 'POST',
  path: '/disclosures/:id/entries/counter',
  input: () => z.strictObject({ id: identifier, entryId: identifier, because: line('更正的理由', 200) }),
})

/** The photo of an entry. */
export const readEntryPhoto = givingFile({
  area: 'publishing',
  method: 'GET',
  path: '/disclosures/:id/photos/:photoId/file',
  input: () => z.strictObject({ id: identifier, photoId: identifier }),
})
