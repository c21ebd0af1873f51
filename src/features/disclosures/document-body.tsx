import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { Button } from '../../components/ui/button'
import { ButtonRow } from '../../components/ui/button-row'
import { Words } from '../../components/ui/words'
import type { TextBlock as Block } from '../../contract/document-view'
import { figuresInText } from '../../domain/structured/figures-in-text'
import { showElement } from '../../services/navigate'
import { DocumentContents } from './document-contents'
import { contentsOf, inGroups, partsOf } from './document-parts'
import { TextBlock } from './text-block'
import styles from './document-body.module.scss'

const figuresOf = (blocks: readonly Block[]) =>
  new Map(figuresInText(blocks).map(({ block, table }) => [blocks[block], table]))

type Props = { readonly blocks: readonly Block[] }

const TOP = 'document-text'
const GROUP = 40

/** The text, part by part, with a table of contents where there is something to find. */
export function DocumentBody({ blocks }: Props) {
  const parts = useMemo(() => partsOf(blocks), [blocks])
  const tables = useMemo(() => figuresOf(blocks), [blocks])
  const contents = useMemo(() => contentsOf(parts), [parts])
  const [shown, setShown] = useState(0)
  const show = (part: number) => {
    setShown(part)
    showElement(TOP, 'start')
  }
  const part = parts[shown]
  return (
    <View>
      {contents.length > 2 && <DocumentContents entries={contents} onChoose={show} />}
      <View id={TOP} className={styles.text}>
        {parts.length > 1 && (
          <Words
            size="small"
            tone="muted"
          >{`第 ${shown + 1} 部分，共 ${parts.length} 部分：${part?.title ?? ''}`}</Words>
        )}
        {inGroups(part?.blocks ?? [], GROUP).map((group, place) => (
          <View key={`${shown}-${place}`}>
            {group.map((block, line) => {
              const figures = tables.get(block)
              return <TextBlock key={line} block={block} {...(figures === undefined ? {} : { figures })} />
            })}
          </View>
        ))}
      </View>
      {parts.length > 1 && (
        <ButtonRow>
          <Button kind="ghost" disabled={shown === 0} onPress={() => show(shown - 1)}>
            上一部分
          </Button>
          <Button kind="ghost" disabled={shown === parts.length - 1} onPress={() => show(shown + 1)}>
            下一部分
          </Button>
        </ButtonRow>
      )}
    </View>
  )
}
