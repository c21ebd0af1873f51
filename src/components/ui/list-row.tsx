import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import { Pressable } from './pressable'
import styles from './list-row.module.scss'

type Props = {
  readonly title: ReactNode
  readonly note?: string
  /** Stands at the end, before the arrow. */
  readonly end?: string
  readonly icon?: IconName
  readonly onPress: () => void
  readonly label?: string
  /** Opens in place instead of leading to another page. */
  readonly acts?: boolean
}

/** A line of a list that leads somewhere. */
export function ListRow({ title, note = '', end, icon, onPress, label, acts = false }: Props) {
  return (
    <Pressable
      role={acts ? 'button' : 'link'}
      className={styles.row}
      onPress={onPress}
      {...(label === undefined ? {} : { state: { label } })}
    >
      {icon !== undefined && (
        <View className={styles.icon}>
          <Icon name={icon} scale={1.4} />
        </View>
      )}
      <View className={styles.words}>
        <View className={styles.title}>{title}</View>
        {note !== '' && <View className={styles.note}>{note}</View>}
      </View>
      {end !== undefined && <View className={styles.end}>{end}</View>}
      <Icon name="forward" colour="muted" scale={1} />
    </Pressable>
  )
}
