/** Writes one `setData` entry; the key is a path such as `root.cn.[0].cl` or `list[2].name`. */
export function writeDataPath(data: Record<string, unknown>, key: string, value: unknown): void {
  const parts = key
    .replace(/\[(\w+)\]/g, '.$1')
    .split('.')
    .filter(Boolean)
  const last = parts.pop()
  if (last === undefined) return
  let at = data
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1] ?? last
    at[part] ??= /^\d+$/.test(next) ? [] : {}
    at = at[part] as Record<string, unknown>
  }
  at[last] = value
}
