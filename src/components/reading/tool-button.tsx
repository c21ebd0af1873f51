import { Text } from '@tarojs/components'
import { classNames } from '../ui/class-names'
import { Icon, type IconName } from '../ui/icon'
import { Pressable } from '../ui/pressable'
import styles from './tool-button.module.scss'

type Props = {
  readonly id: string
  readonly icon: IconName
  readonly children: string
  readonly label: string
  readonly on?: boolean
  readonly onPress: () => void
}

/** A tool above a document, beside text size and sharing. */
export function ToolButton({ id, icon, children, label, on = false, onPress }: Props) {
  return (
    <Pressable
      role="button"
      id={id}
      className={classNames(styles.tool, on && styles.on)}
      onPress={onPress}
      state={{ label }}
    >
      <Icon name={icon} scale={1.1} />
      <Text className={styles.text}>{children}</Text>
    </Pressable>
  )
}
