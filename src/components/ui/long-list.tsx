import { View } from '@tarojs/components'
import { Children, type ReactNode } from 'react'
import { inGroups } from './in-groups'
import { MoreButton } from './more-button'
import { useInSteps } from './use-in-steps'

/** Of so many each: WeChat gives no element more than sixty children. */
const PART = 20

type Props = {
  readonly children: ReactNode
  /** What is counted, e.g. 件. */
  readonly unit: string
}

/**
 * Cards of a list that may be long: the first twenty, more at a press. Only what is shown is drawn.
 * @example <LongList unit="件">{letters.map((letter) => <LetterCard key={letter.id} letter={letter} />)}</LongList>
 */
export function LongList({ children, unit }: Props) {
  const steps = useInSteps(Children.toArray(children), PART)
  return (
    <>
      {inGroups(steps.shown, PART).map((part, place) => (
        <View key={place}>{part}</View>
      ))}
      <MoreButton steps={steps} unit={unit} />
    </>
  )
}
