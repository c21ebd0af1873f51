import { Button as WeappButton, Text } from '@tarojs/components'
import { aria, isWeb } from './aria'
import { Icon } from './icon'
import { Pressable } from './pressable'
import styles from './share-button.module.scss'

type Props = {
  /** Web only; in the mini-program WeChat asks the page what to share. */
  readonly onPress: () => void
}

/** Sends this page on. The mini-program can only do it through its own button. */
export function ShareButton({ onPress }: Props) {
  const face = (
    <>
      <Icon name="share" scale={1.1} />
      <Text className={styles.text}>分享</Text>
    </>
  )
  if (isWeb) {
    return (
      <Pressable role="button" className={styles.share} onPress={onPress}>
        {face}
      </Pressable>
    )
  }
  return (
    <WeappButton className={styles.share} openType="share" {...aria({ role: 'button', label: '分享' })}>
      {face}
    </WeappButton>
  )
}
