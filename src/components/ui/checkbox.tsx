import { Text, View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Pressable } from './pressable'
import styles from './checkbox.module.scss'

type Props = {
  readonly id: string
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Yes or no, with words that say to what. */
export function Checkbox({ id, label, checked, onChange }: Props) {
  return (
    <Pressable
      id={id}
      role="checkbox"
      className={styles.row}
      onPress={() => onChange(!checked)}
      state={{ checked, label }}
    >
      <View className={classNames(styles.box, checked && styles.on)} {...aria({ hidden: true })}>
        {checked && <Icon name="check" colour="onBlue" scale={1} />}
      </View>
      <Text className={styles.text}>{label}</Text>
    </Pressable>
  )
}
