/** Who supports which topic, in one township: one support for one person and topic, which he can take back. */
export interface TopicSupports {
  /** False when this person supported it already. */
  add(topicId: string, personId: string, since: string): Promise<boolean>
  /** False when this person didn't support it. */
  remove(topicId: string, personId: string): Promise<boolean>
  /** Everybody of one topic supports the other from now on, each once. */
  move(from: string, into: string): Promise<void>
  /** How many persons support each of the topics; one without is not named. */
  count(topicIds: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** Persons to tell; never shown to anybody. */
  supportersOf(topicId: string): Promise<readonly string[]>
  /** Topics that one person supports. */
  supportedBy(personId: string): Promise<readonly string[]>
}
