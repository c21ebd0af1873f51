/** Two ways in which one resident was known. */
export interface Joining {
  /** The person that is no more after it. */
  readonly formerId: string
  /** The one that has everything from then on. */
  readonly personId: string
}

/** Joining of residents in one township. */
export interface PersonJoins {
  /** Whether both are known by WeChat, each by an account of its own: then they stay two. */
  haveTwoWechats(joining: Joining): Promise<boolean>
  /**
   * Gives one person everything that the other has: requests, letters, topics, comments, files, notices, follows,
   * consents, keys of what was sent, sessions, and WeChat's name for him. What both have stays once.
   */
  join(joining: Joining, at: string): Promise<void>
}
