import { ScrollView, View } from '@tarojs/components'
import { aria, isWeb } from '../../ui/aria'
import { classNames } from '../../ui/class-names'
import { inGroups } from '../../ui/in-groups'
import styles from './table-block.module.scss'

type Props = {
  readonly rows: readonly (readonly string[])[]
  /** Names in the first column, which stays where it is while the figures move. */
  readonly isFigures?: boolean
}

/** More rows than this are moved inside the frame, below a head that stays. */
const MOST_STANDING = 14

const GROUP = 40

/** A table; a wide one is moved sideways inside its own frame, never the page. */
export function TableBlock({ rows, isFigures = false }: Props) {
  const isTall = rows.length > MOST_STANDING
  return (
    <ScrollView
      scrollX
      scrollY={isTall}
      className={classNames(styles.frame, isTall && styles.tall)}
      {...(isWeb ? { tabIndex: 0 } : {})}
    >
      <View className={styles.table} {...aria({ role: 'table', label: '表格' })}>
        {inGroups(rows, GROUP).map((group, part) => (
          <View key={part} className={styles.group}>
            {group.map((row, place) => (
              <View key={place} className={styles.row} {...aria({ role: 'row' })}>
                {row.map((cell, column) => {
                  const head = part === 0 && place === 0
                  return (
                    <View
                      key={column}
                      className={classNames(
                        styles.cell,
                        head && styles.head,
                        isFigures && (column === 0 ? styles.name : styles.figure),
                      )}
                      {...aria({ role: head ? 'columnheader' : 'cell' })}
                    >
                      {cell}
                    </View>
                  )
                })}
              </View>
            ))}
          </View>
        ))}
      </View>
    </ScrollView>
  )
}
