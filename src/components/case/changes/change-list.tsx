import { View } from '@tarojs/components'
import { useState } from 'react'
import { aria } from '../../ui/aria'
import { Button } from '../../ui/button'
import type { ArticleChange } from '../../../domain/comparison/article-change'
import { inGroups } from '../../ui/in-groups'
import { ChangeCard } from './change-card'

type Props = {
  readonly changes: readonly ArticleChange[]
  readonly apart: boolean
}

/** Cards shown at once: a law revised throughout must not stand on a cheap phone whole. */
const STEP = 20

/** Changes in the order of the text, twenty at a time. */
export function ChangeList({ changes, apart }: Props) {
  const [groups, setGroups] = useState(1)
  const left = changes.length - groups * STEP
  return (
    <View>
      {inGroups(changes.slice(0, groups * STEP), STEP).map((group, place) => (
        <View key={place} {...aria({ role: 'list', label: `第 ${place + 1} 页` })}>
          {group.map((change, line) => (
            <View key={line} {...aria({ role: 'listitem' })}>
              <ChangeCard change={change} apart={apart} />
            </View>
          ))}
        </View>
      ))}
      {left > 0 && (
        <Button kind="ghost" onPress={() => setGroups(groups + 1)}>
          {`再看 ${Math.min(left, STEP)} 处，还有 ${left} 处`}
        </Button>
      )}
    </View>
  )
}
