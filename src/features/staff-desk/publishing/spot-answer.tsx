import { Checkbox } from '@/components/ui/checkbox'
import { Words } from '@/components/ui/words'
import type { JudgedSpot } from '@/contract/publications'
import { SPOT } from './act-forms'

type Props = {
  readonly label: string
  readonly spots: readonly JudgedSpot[]
  /** Keys of the spots that are let stand; '' for all of them. */
  readonly value: string
  readonly onAnswer: (value: string) => void
}

/** More than this are let stand together or not at all: nobody ticks a list of a village one by one. */
const MOST_TICKED = 30

/** Which personal data is let stand, all of it unless something is unticked. */
export function SpotAnswer({ label, spots, value, onAnswer }: Props) {
  const open = spots.filter(({ isLetStand }) => !isLetStand)
  const keys = open.map(({ key }) => key)
  const chosen = value === '' ? keys : value.split(SPOT)
  if (open.length > MOST_TICKED) return <Words>{`${label}：全部 ${open.length} 处`}</Words>
  const change = (key: string, isTicked: boolean) => {
    const next = keys.filter((each) => (each === key ? isTicked : chosen.includes(each)))
    // The last one stays: to let nothing stand is to return the piece.
    if (next.length > 0) onAnswer(next.join(SPOT))
  }
  return (
    <>
      <Words strong>{label}</Words>
      {open.map(({ key, where, masked }) => (
        <Checkbox
          key={key}
          id={`spot-${key}`}
          label={`${where}：${masked}`}
          checked={chosen.includes(key)}
          onChange={(isTicked) => change(key, isTicked)}
        />
      ))}
    </>
  )
}
