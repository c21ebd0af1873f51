import type { IsoDate } from '../domain/calendar/civil-date'
import type { Validity } from '../domain/disclosure/validity'

export type { Validity }

export type TextBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

export interface DocumentSummary {
  readonly id: string
  readonly title: string
  readonly documentNumber: string
  readonly issuer: string
  readonly columnId: string
  readonly columnName: string
  readonly formedOn: IsoDate | null
  readonly publishedOn: IsoDate
  readonly validity: Validity
  /** Text around the first hit; hits are ranges [from, to) into it. Empty outside of a search. */
  readonly excerpt: string
  readonly excerptHits: readonly (readonly [number, number])[]
  readonly titleHits: readonly (readonly [number, number])[]
}

export interface DocumentFigure {
  readonly key: string
  readonly label: string
  readonly value: number
  readonly unit: string
}

export interface DocumentVersionLink {
  readonly id: string
  readonly formedOn: IsoDate | null
  readonly inForceOn: IsoDate | null
  readonly validity: Validity
  readonly current: boolean
}

export interface DocumentView {
  readonly id: string
  readonly title: string
  readonly indexNumber: string
  readonly documentNumber: string
  readonly issuer: string
  readonly topic: string
  readonly columnId: string
  readonly columnName: string
  readonly formedOn: IsoDate | null
  readonly inForceOn: IsoDate | null
  readonly publishedOn: IsoDate
  readonly validity: Validity
  readonly disclosureMode: string
  readonly source: string
  readonly summary: string
  /** Promulgation and revisions, as the document's own header tells. */
  readonly history: readonly string[]
  readonly figures: readonly DocumentFigure[]
  readonly blocks: readonly TextBlock[]
  readonly versions: readonly DocumentVersionLink[]
}
