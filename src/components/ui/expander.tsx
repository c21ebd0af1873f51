import { Text, View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { Icon } from './icon'
import { Pressable } from './pressable'
import styles from './expander.module.scss'

type Props = {
  readonly title: string
  readonly children: ReactNode
  readonly open?: boolean
  readonly id?: string
}

/** Hides detail behind a line that says what it is. */
export function Expander({ title, children, open = false, id }: Props) {
  const [expanded, setExpanded] = useState(open)
  return (
    <View className={styles.expander}>
      <Pressable
        role="button"
        id={id}
        className={styles.line}
        onPress={() => setExpanded(!expanded)}
        state={{ expanded, label: `${title}，${expanded ? '收起' : '展开'}` }}
      >
        <Text className={styles.title}>{title}</Text>
        <Icon name={expanded ? 'up' : 'down'} scale={1} />
      </Pressable>
      {expanded && <View className={styles.content}>{children}</View>}
    </View>
  )
}
