const INT8 = 20
const DATE = 1082
const TIMESTAMPTZ = 1184

const wholeNumber = (text: string): number | bigint => {
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : BigInt(text)
}

/** Readings of column types by their oid, the same on both engines: counts are numbers, days and instants ISO texts. */
export const COLUMN_READERS: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: wholeNumber,
  [DATE]: (text) => text,
  [TIMESTAMPTZ]: (text) => new Date(text).toISOString(),
}
