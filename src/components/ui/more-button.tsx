import { Button } from './button'
import type { InSteps } from './use-in-steps'

type Props = {
  readonly steps: Pick<InSteps<unknown>, 'left' | 'next' | 'more'>
  /** What is counted, e.g. 件. */
  readonly unit: string
}

/** Shows the next of a long list, and says how many are left; nothing where all are shown. */
export function MoreButton({ steps: { left, next, more }, unit }: Props) {
  if (left === 0) return null
  return (
    <Button kind="ghost" onPress={more}>
      {next === left ? `再看剩下的 ${left} ${unit}` : `再看 ${next} ${unit}，还有 ${left} ${unit}`}
    </Button>
  )
}
