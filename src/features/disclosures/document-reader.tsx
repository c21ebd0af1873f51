import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../components/ui/card'
import { Heading } from '../../components/ui/heading'
import { ShareButton } from '../../components/ui/share-button'
import { Stack } from '../../components/ui/stack'
import { Tag } from '../../components/ui/tag'
import { Words } from '../../components/ui/words'
import type { DocumentView } from '../../contract/document-view'
import { tell } from '../../services/navigate'
import { sharePage } from '../../services/share'
import { DocumentBody } from './document-body'
import { DocumentFacts } from './document-facts'
import { FavouriteButton } from './favourite-button'
import { FigureTiles } from './figure-tiles'
import { ValidityBanner } from './validity-banner'
import { VALIDITY } from './validity-words'
import { VersionHistory } from './version-history'
import styles from './document-reader.module.scss'

type Props = {
  readonly document: DocumentView
  /** The text-size switch, which belongs to another room. */
  readonly textSize: ReactNode
}

const SAID = {
  copied: '链接已复制，可以粘贴给别人',
  failed: '没能复制链接，请从地址栏复制',
  shared: '',
} as const

/** A document as one reads it. */
export function DocumentReader({ document, textSize }: Props) {
  const share = async () => {
    const said = SAID[await sharePage(document.title)]
    if (said !== '') tell(said)
  }
  const validity = VALIDITY[document.validity]
  return (
    <View>
      <Stack across>
        {textSize}
        <FavouriteButton document={document} />
        <ShareButton onPress={() => void share()} />
      </Stack>
      <View className={styles.validity}>
        <Tag tone={validity.tone}>{validity.text}</Tag>
      </View>
      <Heading level={1}>{document.title}</Heading>
      <ValidityBanner document={document} />
      {document.summary !== '' && (
        <Card tone="blue">
          <Words strong>一句话说明</Words>
          <Words>{document.summary}</Words>
        </Card>
      )}
      <FigureTiles figures={document.figures} />
      <DocumentFacts document={document} />
      <VersionHistory document={document} />
      <DocumentBody blocks={document.blocks} />
    </View>
  )
}
