import { View } from '@tarojs/components'
import type { IsoDate } from '../../domain/calendar/civil-date'
import { aria } from '../ui/aria'
import { dayInFull } from './day-words'
import styles from './letter.module.scss'

type Props = {
  readonly title: string
  readonly number: string
  readonly on: IsoDate
  readonly paragraphs: readonly string[]
  /** The organ that signs, e.g. 盏西镇人民政府. */
  readonly signedBy: string
  /** Says over the letter that it has not gone out. */
  readonly preview?: boolean
}

/** The organ on a line of its own, as on paper: a long title doesn't break within a word. */
const linesOf = (title: string, organ: string): readonly string[] =>
  title.startsWith(organ) && title !== organ ? [organ, title.slice(organ.length)] : [title]

/** A reply letter in the shape of an official document: red rule, number, indented paragraphs, signature and date. */
export function Letter({ title, number, on, paragraphs, signedBy, preview = false }: Props) {
  // Some senders end the text with signature and date, which are set apart here.
  const body = paragraphs.filter((paragraph) => paragraph !== signedBy && paragraph !== dayInFull(on))
  return (
    <View className={styles.sheet} {...aria({ role: 'region', label: title })}>
      {preview && <View className={styles.preview}>预览，还没有发出</View>}
      <View className={styles.organ}>{signedBy}</View>
      <View className={styles.rule} {...aria({ hidden: true })} />
      <View className={styles.title} {...aria({ role: 'heading', level: 2 })}>
        {linesOf(title, signedBy).map((line) => (
          <View key={line}>{line}</View>
        ))}
      </View>
      {number !== '' && <View className={styles.number}>{number}</View>}
      {body.map((paragraph, place) => (
        <View key={place} className={styles.paragraph}>
          {paragraph}
        </View>
      ))}
      <View className={styles.signature}>
        <View>{signedBy}</View>
        <View>{dayInFull(on)}</View>
      </View>
    </View>
  )
}
