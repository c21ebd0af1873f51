import { Text } from '@tarojs/components'
import styles from './highlight.module.scss'

type Props = {
  readonly text: string
  /** Ranges [from, to) to mark. */
  readonly hits: readonly (readonly [number, number])[]
}

interface Piece {
  readonly text: string
  readonly hit: boolean
}

const cut = (text: string, hits: Props['hits']): readonly Piece[] => {
  const pieces: Piece[] = []
  let at = 0
  for (const [from, to] of hits) {
    if (from > at) pieces.push({ text: text.slice(at, from), hit: false })
    if (to > from) pieces.push({ text: text.slice(Math.max(from, at), to), hit: true })
    at = Math.max(at, to)
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false })
  return pieces
}

/** Text with the words that were searched for marked, by weight and underline as well as colour. */
export function Highlight({ text, hits }: Props) {
  if (hits.length === 0) return <Text>{text}</Text>
  return (
    <Text>
      {cut(text, hits).map((piece, place) => (
        <Text key={place} className={piece.hit ? styles.hit : ''}>
          {piece.text}
        </Text>
      ))}
    </Text>
  )
}
