import { Text, View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Pressable } from './pressable'
import styles from './header-bar.module.scss'

type Props = {
  readonly title: string
  readonly onBack?: (() => void) | undefined
  readonly tone: 'paper' | 'blue'
}

/** The bar that the mini-program has and the web has not. */
export function HeaderBar({ title, onBack, tone }: Props) {
  return (
    <View className={classNames(styles.bar, styles[tone])} {...aria({ role: 'banner' })}>
      {onBack !== undefined && (
        <Pressable role="button" className={styles.back} onPress={onBack} state={{ label: '返回' }}>
          <Icon name="back" colour={tone === 'blue' ? 'onDeep' : 'ink'} />
        </Pressable>
      )}
      <Text className={styles.title}>{title}</Text>
    </View>
  )
}
