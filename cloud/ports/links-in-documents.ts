/** A public document that holds a link. */
export interface LinkingDocument {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** Links in the public documents of one township. */
export interface LinksInDocuments {
  /** Public documents with something in them that looks like an address, the newest first. */
  linking(most: number): Promise<readonly LinkingDocument[]>
  /** Which of these documents are open to the public. */
  openAmong(ids: readonly string[]): Promise<readonly string[]>
}
