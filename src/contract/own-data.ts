import * as z from 'zod/mini'
import type { OwnDataKind } from '../domain/privacy/own-data'
import { nothing } from './case-id'
import { answering, givingFile } from './endpoint'

/** One kind of what I have here, and what deleting would do to it. */
export interface OwnDataLine {
  readonly kind: OwnDataKind
  readonly name: string
  readonly unit: string
  readonly count: number
  /** Why it stays and how long; null: it goes. */
  readonly staysBecause: string | null
}

/** What I have here. */
export interface OwnDataView {
  readonly lines: readonly OwnDataLine[]
  /** Requests and letters that are still in hand: after deleting they are looked up by number. */
  readonly inHand: readonly string[]
  /** Accounts of the desk are closed by the head, not here. */
  readonly mayDelete: boolean
}

/** What I have here, and what deleting would do. */
export const readOwnData = answering<OwnDataView>()({
  area: 'session',
  method: 'GET',
  path: '/own-data',
  input: nothing,
})

/** Everything about me in one zip: a page to read, and JSON. */
export const exportOwnData = givingFile({
  area: 'session',
  method: 'GET',
  path: '/own-data/file',
  input: nothing,
})

/** Deletes what may be deleted; every session of the person ends. */
export const deleteOwnData = answering<{ readonly deleted: readonly string[] }>()({
  area: 'session',
  method: 'POST',
  path: '/own-data/delete',
  input: () => z.strictObject({ sure: z.literal('删除', { error: '请填写“删除”两个字' }) }),
})
