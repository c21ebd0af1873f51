import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon, type IconName } from './icon'
import { Pressable } from './pressable'
import styles from './tile.module.scss'

type Props = {
  readonly title: string
  readonly note: string
  readonly icon: IconName
  readonly onPress: () => void
  /** The one act the page is for. */
  readonly main?: boolean
}

/** A large entry. */
export function Tile({ title, note, icon, onPress, main = false }: Props) {
  return (
    <Pressable
      role="link"
      className={classNames(styles.tile, main && styles.main)}
      onPress={onPress}
      state={{ label: `${title}，${note}` }}
    >
      <Icon name={icon} colour={main ? 'onBlue' : 'blue'} scale={1.6} />
      <View className={styles.words}>
        <View className={styles.title}>{title}</View>
        <View className={styles.note}>{note}</View>
      </View>
    </Pressable>
  )
}
