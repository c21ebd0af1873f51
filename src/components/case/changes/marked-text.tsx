import { Text, View } from '@tarojs/components'
import type { TextPiece } from '../../../domain/comparison/readable-pieces'
import styles from './marked-text.module.scss'

type Props = { readonly pieces: readonly TextPiece[] }

/** Said before and after a change by a screen reader; to the eye the strike and the underline say it. */
const SPOKEN = { added: ['（新增：', '）'], removed: ['（删去：', '）'], same: ['', ''] } as const

/** Both texts in one: what went is struck through, what came is underlined, each also in its colour. */
export function MarkedText({ pieces }: Props) {
  return (
    <View className={styles.text}>
      {pieces.map(({ kind, text }, place) =>
        kind === 'same' ? (
          <Text key={place}>{text}</Text>
        ) : (
          <Text key={place}>
            <Text className={styles.spoken}>{SPOKEN[kind][0]}</Text>
            <Text className={styles[kind]}>{text}</Text>
            <Text className={styles.spoken}>{SPOKEN[kind][1]}</Text>
          </Text>
        ),
      )}
    </View>
  )
}
