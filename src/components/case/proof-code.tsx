import { View } from '@tarojs/components'
import { encode } from 'uqr'
import { aria } from '../ui/aria'
import styles from './proof-code.module.scss'

type Props = {
  /** The line that the code holds. */
  readonly text: string
  /** What a screen reader calls the code. */
  readonly label?: string
}

/** One path for all dark cells: a run of a row is one rectangle. */
const pathOf = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1] === true) return []
        const end = row.indexOf(false, x)
        const width = (end < 0 ? row.length : end) - x
        return [`M${x} ${y}h${width}v1h-${width}z`]
      }),
    )
    .join('')

const pictureOf = (text: string): string => {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${size} ${size}' shape-rendering='crispEdges'><rect width='${size}' height='${size}' fill='#fff'/><path d='${pathOf(data)}'/></svg>`
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
}

/** A line as a QR code, drawn on this device. */
export function ProofCode({ text, label = '回执存证二维码' }: Props) {
  return (
    <View
      className={styles.code}
      style={{ backgroundImage: pictureOf(text) }}
      {...aria({ role: 'img', label })}
    />
  )
}
