/** Why the database could not be opened. */
export type StorageRefusal = 'data-folder-locked' | 'data-folder-unwritable' | 'database-unreachable'

/** A refusal at start; `userMessage` is for the person at the terminal. */
export class StorageError extends Error {
  override readonly name = 'StorageError'
  constructor(
    readonly code: StorageRefusal,
    message: string,
    readonly userMessage: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** The SQLSTATE of a driver's error, or '' where it has none. */
export const sqlStateOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
