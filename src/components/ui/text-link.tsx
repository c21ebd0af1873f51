import { Text } from '@tarojs/components'
import { Icon, type IconName } from './icon'
import { Pressable } from './pressable'
import styles from './text-link.module.scss'

type Props = {
  readonly children: string
  readonly onPress: () => void
  readonly icon?: IconName
  readonly label?: string
  /** Does something here instead of leading elsewhere. */
  readonly acts?: boolean
}

/** Words that lead somewhere. */
export function TextLink({ children, onPress, icon, label, acts = false }: Props) {
  return (
    <Pressable
      role={acts ? 'button' : 'link'}
      className={styles.link}
      onPress={onPress}
      {...(label === undefined ? {} : { state: { label } })}
    >
      {icon !== undefined && <Icon name={icon} scale={1.1} />}
      <Text className={styles.text}>{children}</Text>
    </Pressable>
  )
}
