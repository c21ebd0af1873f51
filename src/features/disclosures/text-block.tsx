import { Text, View } from '@tarojs/components'
import { aria } from '../../components/ui/aria'
import type { TextBlock as Block } from '../../contract/document-view'
import type { FiguresTable } from '../../domain/structured/figures-table'
import { ReadTable } from './structured/read-table'
import styles from './document-body.module.scss'

type Props = {
  readonly block: Block
  /** A table read as figures; undefined for all else. */
  readonly figures?: FiguresTable
}

/** A heading, paragraph or table of a document. */
export function TextBlock({ block, figures }: Props) {
  switch (block.kind) {
    case 'heading':
      return (
        <View
          className={styles[`heading${block.level}`]}
          {...aria({ role: 'heading', level: block.level === 1 ? 2 : 3 })}
        >
          {block.text}
        </View>
      )
    case 'paragraph':
      return (
        <View className={styles.paragraph}>
          <Text userSelect className={styles.words}>
            {block.text}
          </Text>
        </View>
      )
    case 'table':
      return <ReadTable rows={block.rows} {...(figures === undefined ? {} : { figures })} />
  }
}
