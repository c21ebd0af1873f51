import { View } from '@tarojs/components'
import { aria } from '../../components/ui/aria'
import type { DocumentFigure } from '../../contract/document-view'
import styles from './figure-tiles.module.scss'

type Props = { readonly figures: readonly DocumentFigure[] }

/** The figures of an annual report, large. */
export function FigureTiles({ figures }: Props) {
  if (figures.length === 0) return null
  return (
    <View className={styles.grid} {...aria({ role: 'list', label: '主要数字' })}>
      {figures.map((figure) => (
        <View
          key={figure.key}
          className={styles.tile}
          {...aria({ role: 'listitem', label: `${figure.label}：${figure.value}${figure.unit}` })}
        >
          <View className={styles.value}>
            <View className={styles.number}>{figure.value}</View>
            <View className={styles.unit}>{figure.unit}</View>
          </View>
          <View className={styles.label}>{figure.label}</View>
        </View>
      ))}
    </View>
  )
}
