import { Button as WeappButton, Text } from '@tarojs/components'
import { aria, isWeb } from './aria'
import styles from './wechat-phone-button.module.scss'

type Props = {
  readonly children: string
  /** WeChat's code for the number, good once and for five minutes; null where the person or WeChat refused. */
  readonly onCode: (code: string | null) => void
}

/** Asks WeChat for the number it has verified; WeChat asks the person. Nothing on the web. */
export function WechatPhoneButton({ children, onCode }: Props) {
  if (isWeb) return null
  return (
    <WeappButton
      className={styles.ask}
      openType="getPhoneNumber"
      onGetPhoneNumber={({ detail }) =>
        onCode(detail.code === undefined || detail.code === '' ? null : detail.code)
      }
      {...aria({ role: 'button', label: children })}
    >
      <Text className={styles.text}>{children}</Text>
    </WeappButton>
  )
}
