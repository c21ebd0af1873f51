import { Text, View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { Pressable } from './pressable'
import { moveFrom } from './use-web-focus'
import styles from './tabs.module.scss'

export type TabItem<T extends string> = {
  readonly value: T
  readonly text: string
}

type Props<T extends string> = {
  readonly label: string
  readonly items: readonly TabItem<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
}

const idOf = (value: string): string => `tab-${value}`

/** Views of one page, one at a time. */
export function Tabs<T extends string>({ label, items, value, onChange }: Props<T>) {
  return (
    <View className={styles.tabs} {...aria({ role: 'tablist', label })}>
      {items.map((item, place) => (
        <Pressable
          key={item.value}
          id={idOf(item.value)}
          role="tab"
          className={classNames(styles.tab, item.value === value && styles.on)}
          onPress={() => onChange(item.value)}
          onArrow={moveFrom(place, { items, onChange, idOf })}
          tabStop={item.value === value}
          state={{ selected: item.value === value }}
        >
          <Text>{item.text}</Text>
        </Pressable>
      ))}
    </View>
  )
}
