import { Image, View } from '@tarojs/components'
import type { PagesView } from '@/contract/redaction'
import { aria } from '@/components/ui/aria'
import type { Area, RedactionMark } from '@/domain/redaction/marks'
import { percentBox } from './percent-box'
import { useDrawing } from './use-drawing'
import styles from './marked-page.module.scss'

type Props = {
  readonly number: number
  readonly size: PagesView['pages'][number]
  /** Address of the page's picture, '' while it is fetched. */
  readonly picture: string
  readonly marks: readonly RedactionMark[]
  readonly onDrawn: (area: Area) => void
}

const WHOLE: Area = { left: 0, top: 0, width: 1, height: 1 }
const SURFACE = 'redaction-page'

/** A page on which one draws what is withheld. */
export function MarkedPage({ number, size, picture, marks, onDrawn }: Props) {
  const { drawing, handlers } = useDrawing(SURFACE, onDrawn)
  const told = `第 ${number} 页，已遮盖 ${marks.length} 处。用手指拖动框出要遮盖的地方，也可以用下面的按钮`
  return (
    <View
      id={SURFACE}
      className={styles.page}
      style={{ paddingTop: `${(size.height / size.width) * 100}%` }}
      {...aria({ role: 'img', label: told })}
      {...handlers}
    >
      {picture !== '' && (
        // What stands around it says which page it is.
        <Image
          className={styles.picture ?? ''}
          src={picture}
          mode="scaleToFill"
          {...aria({ hidden: true })}
        />
      )}
      {marks.map(({ area }, place) => (
        <View key={place} className={styles.mark} style={percentBox(area ?? WHOLE)} />
      ))}
      {drawing !== null && <View className={styles.drawing} style={percentBox(drawing)} />}
    </View>
  )
}
