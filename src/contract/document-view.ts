import type { Recording } from '../domain/attachments/recordings'
import type { IsoDate } from '../domain/calendar/civil-date'
import type { Validity } from '../domain/disclosure/validity'
import type { BudgetAccount } from '../domain/structured/figures-table'

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
  /** Whose account of which year it is; null for what is none. */
  readonly budget: BudgetAccount | null
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
  /** As this version is called; a revision may rename the document. */
  readonly title: string
  readonly formedOn: IsoDate | null
  readonly inForceOn: IsoDate | null
  readonly validity: Validity
  readonly current: boolean
}

/** What a document says in plain words; '' where it wasn't given. */
export interface PlainSummary {
  readonly oneSentence: string
  readonly whoFor: string
  readonly howMuch: string
  readonly how: string
  readonly where: string
  readonly phone: string
}

/** A document that belongs with another: what explains it or is explained by it, what it replaces or is replaced by. */
export interface DocumentRelation {
  readonly kind: 'interprets' | 'interpreted_by' | 'replaces' | 'replaced_by'
  readonly id: string
  readonly title: string
}

/** A file of a document. `kind` is one of the kinds of attachments, e.g. pdf; size in bytes. */
export interface DocumentFile {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly size: number
  /** What is spoken in it; null of all but recordings. */
  readonly recording: Recording | null
}

/** The village that a document is about. */
export interface DocumentVillage {
  readonly id: string
  readonly name: string
}

/** What is left of a document that was taken down. */
export interface TakenDown {
  readonly on: IsoDate
  /** Chinese; '' where none was recorded. */
  readonly reason: string
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
  readonly plain: PlainSummary
  /** The village that it is about; null for the township's own. */
  readonly village: DocumentVillage | null
  readonly relations: readonly DocumentRelation[]
  readonly attachments: readonly DocumentFile[]
  /** Not null when it was taken down: then nothing of its text is given, and of its title only what may be read. */
  readonly takenDown: TakenDown | null
}
