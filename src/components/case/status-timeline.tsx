import { View } from '@tarojs/components'
import type { IsoDate } from '../../domain/calendar/civil-date'
import { aria } from '../ui/aria'
import { Words } from '../ui/words'
import { dayInShort } from './day-words'
import { classNames } from '../ui/class-names'
import styles from './status-timeline.module.scss'

export type TimelineItem = {
  readonly on: IsoDate
  readonly title: string
  readonly text: string
  readonly article: string
}

type Props = {
  readonly items: readonly TimelineItem[]
  /** What comes next and who holds it, e.g. 「现在由党政办办理，已等 3 个工作日」; empty when nothing comes. */
  readonly next?: { readonly title: string; readonly text: string }
}

/** What happened, in order, with the article small beside it. */
export function StatusTimeline({ items, next }: Props) {
  return (
    <View className={styles.line} {...aria({ role: 'list', label: '办理过程' })}>
      {items.map((item, place) => (
        <View key={`${item.on}-${place}`} className={styles.item} {...aria({ role: 'listitem' })}>
          <Words strong>{`${dayInShort(item.on)}　${item.title}`}</Words>
          {item.text !== '' && <Words size="small">{item.text}</Words>}
          {item.article !== '' && (
            <Words size="small" tone="muted">
              {item.article}
            </Words>
          )}
        </View>
      ))}
      {next !== undefined && (
        <View className={classNames(styles.item, styles.next)} {...aria({ role: 'listitem' })}>
          <Words strong>{next.title}</Words>
          <Words size="small" tone="muted">
            {next.text}
          </Words>
        </View>
      )}
    </View>
  )
}
