import type { IsoDate } from '../../src/domain/calendar/civil-date'
import type { TakeDownGround } from '../../src/domain/disclosure/take-down'
import type { PublicationContent } from '../../src/domain/publication/content'

/** A piece that has passed every gate, as it is written for the public. */
export interface PublishedPiece {
  readonly publicationId: string
  /** The document it makes a new version of; null for one that is new. */
  readonly documentId: string | null
  readonly content: PublicationContent
  readonly publishedOn: IsoDate
  /** Instant from which the gate lets it through. */
  readonly publishAt: string
  /** Number of this version at the desk, from 1. */
  readonly round: number
  /** Lines of its history as readers see them. */
  readonly history: readonly string[]
}

/** Writes what the publishing desk decides into the public documents, in the desk's own transaction. */
export interface DocumentPublisher {
  /** Writes a document or a new version of it; answers the id of the document. */
  publish(piece: PublishedPiece): Promise<string>
  /** Takes back what was set for a time and has not opened yet. */
  hide(documentId: string): Promise<void>
  takeDown(
    documentId: string,
    why: { readonly on: IsoDate; readonly ground: TakeDownGround; readonly reason: string },
  ): Promise<void>
  /** Marks the current version 废止 from a day on. */
  repeal(documentId: string, from: IsoDate): Promise<void>
  link(fromId: string, kind: 'interprets' | 'replaces', toId: string): Promise<void>
}
