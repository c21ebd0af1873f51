import { Text } from '@tarojs/components'
import { Icon } from '../../components/ui/icon'
import { Pressable } from '../../components/ui/pressable'
import { classNames } from '../../components/ui/class-names'
import { enterElderView, leaveElderView, useElderView } from '../../services/elder-view'
import styles from './text-size-button.module.scss'

/** On the first screen: into the view for elders, and as easily out of it. */
export function ElderButton() {
  const on = useElderView()
  return (
    <Pressable
      role="button"
      id="elder-view"
      className={classNames(styles.button, styles.onBlue)}
      onPress={on ? leaveElderView : enterElderView}
      state={{ label: on ? '回到普通版' : '进入长辈版，字更大、按钮更大' }}
    >
      <Icon name="person" colour="onDeep" scale={1.2} />
      <Text className={styles.text}>{on ? '普通版' : '长辈版'}</Text>
    </Pressable>
  )
}
