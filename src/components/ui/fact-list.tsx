import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import styles from './fact-list.module.scss'

export type Fact = {
  readonly name: string
  readonly value: ReactNode
}

type Props = { readonly facts: readonly Fact[] }

/** Names and values, such as the header of an official document. */
export function FactList({ facts }: Props) {
  return (
    <View className={styles.facts} {...aria({ role: 'list' })}>
      {facts.map((fact) => (
        <View key={fact.name} className={styles.fact} {...aria({ role: 'listitem' })}>
          <Text className={styles.name}>{fact.name}</Text>
          <View className={styles.value}>{fact.value}</View>
        </View>
      ))}
    </View>
  )
}
