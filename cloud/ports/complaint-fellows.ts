/** Who came upon the same thing as a letter says (我也遇到). */
export interface ComplaintFellows {
  /** False when this person had joined before. */
  join(id: string, personId: string, at: string): Promise<boolean>
  /** Persons who joined one letter. */
  of(id: string): Promise<readonly string[]>
  /** How many joined each of these letters; those that nobody joined are left out. */
  counts(ids: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** Letters that a person joined, the last joined first. */
  joinedBy(personId: string): Promise<readonly string[]>
}
