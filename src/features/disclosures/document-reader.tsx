import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from '../../components/ui/heading'
import { ShareButton } from '../../components/ui/share-button'
import { Stack } from '../../components/ui/stack'
import { Tag } from '../../components/ui/tag'
import type { DocumentView } from '../../contract/document-view'
import { tell } from '../../services/navigate'
import { canReadAloud } from '../../services/read-aloud'
import { canPrint, sharePage } from '../../services/share'
import { DocumentBody } from './document-body'
import { DocumentFacts } from './document-facts'
import { DocumentFiles } from './document-files'
import { FavouriteButton } from './favourite-button'
import { FigureBars } from './figure-bars'
import { FigureTiles } from './figure-tiles'
import { openLargeText, openSheet } from './places'
import { PlainCard } from './plain-card'
import { MaterialList } from './structured/material-list'
import { ReadAloudBar } from '../../components/reading/read-aloud-bar'
import { ReadAloudButton } from '../../components/reading/read-aloud-button'
import { RecordingList } from './recordings/recording-list'
import { RelatedDocuments } from './related-documents'
import { spokenText } from './spoken-text'
import { Tombstone } from './tombstone'
import { ToolButton } from '../../components/reading/tool-button'
import { ValidityBanner } from './validity-banner'
import { VALIDITY } from './validity-words'
import { VersionHistory } from './version-history'
import styles from './document-reader.module.scss'

type Props = {
  readonly document: DocumentView
  /** The text-size switch, which belongs to another room. */
  readonly textSize: ReactNode
  /** What other rooms know of it, e.g. the facts of a guide to a service, the files of an annual report. */
  readonly besides: ReactNode
}

const SAID = {
  copied: '链接已复制，可以粘贴给别人',
  failed: '没能复制链接，请从地址栏复制',
  shared: '',
} as const

function Tools({ document, textSize }: Omit<Props, 'besides'>) {
  const share = async () => {
    const said = SAID[await sharePage(document.title)]
    if (said !== '') tell(said)
  }
  const [sheet, sheetIcon] = canPrint()
    ? (['二维码·打印', 'printer'] as const)
    : (['二维码', 'share'] as const)
  return (
    <Stack across>
      {textSize}
      {canReadAloud() && <ReadAloudButton id={document.id} texts={() => spokenText(document)} />}
      <ToolButton
        id="large-text"
        icon="eye"
        label="大字阅读，一句一句看"
        onPress={() => openLargeText(document.id)}
      >
        大字
      </ToolButton>
      <FavouriteButton document={document} />
      <ShareButton onPress={() => void share()} />
      <ToolButton id="sheet" icon={sheetIcon} label={sheet} onPress={() => openSheet(document.id)}>
        {sheet}
      </ToolButton>
    </Stack>
  )
}

/** A document as one reads it. */
export function DocumentReader({ document, textSize, besides }: Props) {
  if (document.takenDown !== null) return <Tombstone document={document} />
  const validity = VALIDITY[document.validity]
  return (
    <View>
      <Tools document={document} textSize={textSize} />
      <ReadAloudBar id={document.id} />
      <View className={styles.validity}>
        <Tag tone={validity.tone}>{validity.text}</Tag>
      </View>
      <Heading level={1}>{document.title}</Heading>
      <ValidityBanner document={document} />
      <PlainCard document={document} />
      {besides}
      <MaterialList key={document.id} document={document} />
      <RecordingList document={document} />
      <RelatedDocuments relations={document.relations} />
      <FigureTiles figures={document.figures} />
      <FigureBars figures={document.figures} />
      <DocumentFacts document={document} />
      <DocumentFiles document={document} />
      <VersionHistory document={document} />
      <DocumentBody blocks={document.blocks} />
    </View>
  )
}
