import { View } from '@tarojs/components'
import { aria } from './aria'
import { Button } from './button'
import { Icon } from './icon'
import { Words } from './words'
import styles from './error-panel.module.scss'

type Props = {
  readonly message: string
  /** Printed small, so that it can be read out on the phone; empty when the request never arrived. */
  readonly requestId: string
  readonly onRetry?: () => void
  readonly retryText?: string
}

/** What went wrong, what to do, and a way to try again. */
export function ErrorPanel({ message, requestId, onRetry, retryText = '再试一次' }: Props) {
  return (
    <View className={styles.panel} {...aria({ role: 'alert' })}>
      <View className={styles.icon}>
        <Icon name="warning" colour="red" scale={1.8} />
      </View>
      <Words>{message}</Words>
      {requestId !== '' && (
        <Words size="small" tone="muted">
          打电话问时请报编号：{requestId}
        </Words>
      )}
      {onRetry !== undefined && (
        <View className={styles.retry}>
          <Button kind="ghost" icon="refresh" onPress={onRetry}>
            {retryText}
          </Button>
        </View>
      )}
    </View>
  )
}
