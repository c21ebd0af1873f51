/** Why the database could not be opened. */
export type StorageRefusal = 'data-folder-locked' | 'data-folder-unwritable' | 'database-unreachable'

/** A refusal at start; `userMessage` is for the person at the terminal. */
export class StorageError extends Error {
  override readonly name = 'StorageError'
  readonly userMessage: string
  constructor(
    readonly code: StorageRefusal,
    /** For the log. */
    message: string,
    given: { readonly userMessage: string; readonly cause?: unknown },
  ) {
    super(message, { cause: given.cause })
    this.userMessage = given.userMessage
  }
}

/** The SQLSTATE of a driver's error, or '' where it has none. */
export const sqlStateOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** The constraint that a driver's error names, or '' where it names none. */
export const constraintOf = (error: unknown): string =>
  error instanceof Error && 'constraint' in error && typeof error.constraint === 'string'
    ? error.constraint
    : ''

/** Whether a table was changed under a statement that the engine had planned: a connection made anew knows better. */
export const isStalePlan = (error: unknown): boolean =>
  sqlStateOf(error) === '0A000' && error instanceof Error && /cached plan/.test(error.message)
