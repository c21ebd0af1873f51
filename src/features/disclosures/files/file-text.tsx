import { View } from '@tarojs/components'
import { LINES_AT_ONCE, type OpenedFile } from '../../../contract/open-document-file'
import { Tabs } from '../../../components/ui/tabs'
import { showElement } from '../../../services/navigate'
import { TextBlock } from '../text-block'
import { Pager } from '../../../components/ui/pager'
import type { FilePlace } from './use-opened-file'

type Props = {
  readonly opened: OpenedFile
  readonly place: FilePlace
  readonly onPlace: (place: FilePlace) => void
}

const TOP = 'file-text'

const lineWords = ({ from, lines }: OpenedFile): string =>
  `第 ${from + 1} 至 ${Math.min(from + LINES_AT_ONCE, lines)} 行，共 ${lines} 行`

/** The words of a file: its sheets as tabs, and what is long in stretches. */
export function FileText({ opened, place, onPlace }: Props) {
  const { parts, blocks, from, lines } = opened
  const move = (next: FilePlace) => {
    onPlace(next)
    showElement(TOP, 'start')
  }
  return (
    <View id={TOP}>
      {parts.length > 1 && (
        <Tabs
          label="工作表"
          items={parts.map((text, part) => ({ value: `sheet-${part}`, text }))}
          value={`sheet-${place.part}`}
          onChange={(value) => onPlace({ part: Number(value.slice(6)), from: 0 })}
        />
      )}
      {blocks.map((block, line) => (
        <TextBlock key={`${place.part}-${from}-${line}`} block={block} />
      ))}
      {lines > LINES_AT_ONCE && (
        <Pager
          told={lineWords(opened)}
          unit="段"
          hasBefore={from > 0}
          hasAfter={from + LINES_AT_ONCE < lines}
          onMove={(step) => move({ ...place, from: Math.max(0, from + step * LINES_AT_ONCE) })}
        />
      )}
    </View>
  )
}
