import { View } from '@tarojs/components'
import { aria } from '../../ui/aria'
import type { ArticleChange } from '../../../domain/comparison/article-change'
import { inGroups } from '../../ui/in-groups'
import { MoreButton } from '../../ui/more-button'
import { useInSteps } from '../../ui/use-in-steps'
import { ChangeCard } from './change-card'

type Props = {
  readonly changes: readonly ArticleChange[]
  readonly apart: boolean
}

/** Cards shown at once: a law revised throughout must not stand on a cheap phone whole. */
const STEP = 20

/** Changes in the order of the text, twenty at a time. */
export function ChangeList({ changes, apart }: Props) {
  const steps = useInSteps(changes, STEP)
  return (
    <View>
      {inGroups(steps.shown, STEP).map((group, place) => (
        <View key={place} {...aria({ role: 'list', label: `第 ${place + 1} 页` })}>
          {group.map((change, line) => (
            <View key={line} {...aria({ role: 'listitem' })}>
              <ChangeCard change={change} apart={apart} />
            </View>
          ))}
        </View>
      ))}
      <MoreButton steps={steps} unit="处" />
    </View>
  )
}
