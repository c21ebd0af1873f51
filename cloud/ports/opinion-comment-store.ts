/** A comment on a draft, as it stands. */
export interface OpinionComment {
  readonly id: string
  readonly roundId: string
  readonly authorId: string
  /** Number of the paragraph; null for the whole. */
  readonly block: number | null
  readonly text: string
  /** Instants. */
  readonly sentAt: string
  readonly changedAt: string
}

/** Comments of one township's residents on its drafts. What was taken back is found nowhere. */
export interface OpinionCommentStore {
  add(comment: OpinionComment): Promise<void>
  /** In the order in which they came. */
  listOfRound(roundId: string): Promise<readonly OpinionComment[]>
  /** Those of one person on a round, in the order in which they came. */
  listOfAuthor(roundId: string, authorId: string): Promise<readonly OpinionComment[]>
  /** How many there are on each of these rounds; rounds without any are left out. */
  countByRound(roundIds: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** False when this person has no such comment on that round. */
  change(
    comment: Pick<OpinionComment, 'id' | 'roundId' | 'authorId'>,
    change: { readonly text: string; readonly at: string },
  ): Promise<boolean>
  /** Takes a comment back and forgets its words; false when this person has no such comment on that round. */
  withdraw(comment: Pick<OpinionComment, 'id' | 'roundId' | 'authorId'>, at: string): Promise<boolean>
}
