import type { ChannelEntry, Disclosure, DisclosureRecord } from '../../src/domain/catalogue/disclosure'

/** By whom and when something was written down. */
export interface WrittenDown {
  readonly by: string
  readonly at: string
}

/** What was published under the catalogue, and the ledger of channels. Entries are only ever added. */
export interface DisclosureStore {
  /** Everything with its ledger, the newest first. */
  records(): Promise<readonly DisclosureRecord[]>
  find(id: string): Promise<DisclosureRecord | null>
  /** The disclosure that a document is filed as; null while it is filed under no item. */
  idOfDocument(documentId: string): Promise<string | null>
  /** As `find`, held until the end of the transaction. */
  hold(id: string): Promise<DisclosureRecord | null>
  /** False when its document belongs to another disclosure. */
  add(disclosure: Disclosure, written: WrittenDown): Promise<boolean>
  /** Says which document holds it; false when it has one already. */
  attachDocument(id: string, documentId: string): Promise<boolean>
  addEntry(entry: ChannelEntry, written: WrittenDown): Promise<void>
}
