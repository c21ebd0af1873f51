import { DeadlineBadge } from '@/components/case/deadline-badge'
import { Tag } from '@/components/ui/tag'

type Props = {
  /** Working days to the last lawful day, null where no clock runs. */
  readonly workingDaysLeft: number | null
  /** The last day is past, by however many days. */
  readonly isLate?: boolean
  readonly status: string
  readonly words: string
}

/** How long there still is; a receipt that waits to be confirmed is as urgent as a near due date. */
export function StaffTag({ workingDaysLeft, isLate = false, status, words }: Props) {
  if (status === 'submitted') return <Tag tone="amber">{words}</Tag>
  if (isLate && workingDaysLeft === null) return <Tag tone="red">已超过法定期限</Tag>
  return <DeadlineBadge workingDaysLeft={workingDaysLeft} statusText={words} />
}
