import * as z from 'zod/mini'
import {
  EVIDENCE_KEYS,
  SYSTEMS,
  type EvidenceKey,
  type EvidencePlace,
  type GovernanceSystem,
} from '../domain/governance/systems'
import { identifier } from './case-id'
import { answering } from './endpoint'

/** A figure of a system: as many as its list is long. */
export interface EvidenceFigure {
  readonly key: EvidenceKey
  readonly text: string
  readonly many: number
  readonly isShortfall: boolean
}

/** One of the six systems with its document and what shows that it works. */
export interface SystemView {
  readonly system: GovernanceSystem
  readonly name: string
  readonly what: string
  readonly article: string
  /** The published document that it rests on; null while none is named, or the one named is no longer public. */
  readonly document: { readonly id: string; readonly title: string } | null
  /** Chinese: how much was in time, or what is missing; '' for nothing to say. */
  readonly note: string
  readonly figures: readonly EvidenceFigure[]
}

/** The six systems in a year. */
export interface SystemsView {
  readonly year: number
  readonly today: string
  readonly systems: readonly SystemView[]
  readonly mayName: boolean
}

/** What one figure counts. */
export interface EvidenceList {
  readonly key: EvidenceKey
  readonly text: string
  readonly place: EvidencePlace
  readonly lines: readonly { readonly id: string; readonly title: string; readonly note: string }[]
  /** How many of them the reader steps aside from. */
  readonly hidden: number
}

const year = z.string().check(z.regex(/^(19|20)\d\d$/, '年度写成四位数字，例：2025'))

/** The six systems in a year; '' for this one. */
export const readSystems = answering<SystemsView>()({
  area: 'staff',
  method: 'GET',
  path: '/systems',
  input: () => z.strictObject({ year: z._default(z.union([z.literal(''), year]), '') }),
})

/** The list behind a figure. */
export const readEvidence = answering<EvidenceList>()({
  area: 'staff',
  method: 'GET',
  path: '/systems-evidence/:key',
  input: () => z.strictObject({ key: z.enum(EVIDENCE_KEYS, { error: '没有这个数，请刷新后再看' }), year }),
})

/** Names the published document that a system rests on. */
export const nameSystemDocument = answering<SystemsView>()({
  area: 'staff',
  method: 'POST',
  path: '/systems/:system/document',
  input: () =>
    z.strictObject({
      system: z.enum(SYSTEMS, { error: '没有这项制度，请刷新后再选' }),
      documentId: identifier,
    }),
})
