/**
 * The value below or at which this share of all lies: a value that really occurred (nearest rank). Null of none.
 * @example percentile([3, 9, 12, 20], 50) // 9
 */
export const percentile = (values: readonly number[], share: number): number | null => {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)] ?? null
}
