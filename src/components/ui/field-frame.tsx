import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { Icon } from './icon'
import { errorId, hintId } from './input-aria'
import styles from './field.module.scss'

type Props = {
  readonly id: string
  readonly label: string
  readonly hint: string | undefined
  readonly error: string | undefined
  readonly optional: boolean
  readonly children: ReactNode
}

/** Label, hint and error around any input. */
export function FieldFrame({ id, label, hint, error, optional, children }: Props) {
  return (
    <View id={`field-${id}`} className={styles.field}>
      <View className={styles.label}>
        <Text>{label}</Text>
        {optional && <Text className={styles.optional}>可不填</Text>}
      </View>
      {hint !== undefined && (
        <View id={hintId(id)} className={styles.hint}>
          {hint}
        </View>
      )}
      {children}
      {error !== undefined && (
        <View id={errorId(id)} className={styles.error} {...aria({ role: 'alert' })}>
          <Icon name="warning" colour="red" />
          <Text className={styles.errorText}>{error}</Text>
        </View>
      )}
    </View>
  )
}
