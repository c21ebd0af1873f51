import { Text, View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { Pressable } from './pressable'
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

/** Views of one page, one at a time. */
export function Tabs<T extends string>({ label, items, value, onChange }: Props<T>) {
  const moveFrom = (place: number) => (step: -1 | 1) => {
    const next = items[place + step]
    if (next !== undefined) onChange(next.value)
  }
  return (
    <View className={styles.tabs} {...aria({ role: 'tablist', label })}>
      {items.map((item, place) => (
        <Pressable
          key={item.value}
          id={`tab-${item.value}`}
          role="tab"
          className={classNames(styles.tab, item.value === value && styles.on)}
          onPress={() => onChange(item.value)}
          onArrow={moveFrom(place)}
          tabStop={item.value === value}
          state={{ selected: item.value === value }}
        >
          <Text>{item.text}</Text>
        </Pressable>
      ))}
    </View>
  )
}
