import { deskAct, type DeskAct } from '@/contract/staff-cases'

/** What is wrong with an act before it is sent, by dotted path; empty when nothing is. */
export const actErrors = (act: DeskAct): Readonly<Record<string, string>> => {
  const parsed = deskAct.safeParse(act)
  if (parsed.success) return {}
  return Object.fromEntries(
    parsed.error.issues.map((issue) => [issue.path.map(String).join('.'), issue.message]),
  )
}
