/** What is done with the rows of a table: each is one line of JSON. Answers when all lines have been taken. */
export type TakeTable = (table: string, lines: AsyncIterable<string>) => Promise<void>

/** A table that doesn't go with a township that leaves, and why (Chinese: it stands in the archive). */
export interface LeftBehind {
  readonly table: string
  readonly because: string
}

/** How much of a township stands in a table. */
export interface TableSize {
  readonly table: string
  readonly rows: number
  /** Of its lines, in UTF-8. */
  readonly bytes: number
}

/** Everything of one township, for whoever takes it along. */
export interface WholeTownship {
  /** As it stands at one moment, table by table. Answers what stays behind. */
  readTownship(tenant: string, take: TakeTable): Promise<readonly LeftBehind[]>
  /** How much of it there is, table by table, without what stays behind. */
  sizesOfTownship(tenant: string): Promise<readonly TableSize[]>
}
