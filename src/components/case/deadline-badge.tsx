import { Tag, type TagTone } from '../ui/tag'

type Props = {
  /** Working days from today to the last lawful day: 0 on the day itself, negative after, null without a clock. */
  readonly workingDaysLeft: number | null
  /** Shown when no clock runs, e.g. 「已答复」「等您补正」. */
  readonly statusText: string
}

const SOON = 3

const read = (left: number): { readonly text: string; readonly tone: TagTone } => {
  if (left < 0) return { text: `超期 ${-left} 个工作日`, tone: 'red' }
  if (left === 0) return { text: '今天到期', tone: 'red' }
  return { text: `还剩 ${left} 个工作日`, tone: left <= SOON ? 'amber' : 'blue' }
}

/** How long there still is, in words. */
export function DeadlineBadge({ workingDaysLeft, statusText }: Props) {
  if (workingDaysLeft === null) return <Tag tone="plain">{statusText}</Tag>
  const { text, tone } = read(workingDaysLeft)
  return <Tag tone={tone}>{text}</Tag>
}
