import { View } from '@tarojs/components'
import { Card } from '../../components/ui/card'
import { Highlight } from '../../components/ui/highlight'
import { Stack } from '../../components/ui/stack'
import { Tag } from '../../components/ui/tag'
import { Words } from '../../components/ui/words'
import type { DocumentSummary } from '../../contract/document-view'
import { openDocument } from './places'
import { VALIDITY } from './validity-words'

type Props = { readonly document: DocumentSummary }

/** A document in a list: title, where it belongs, when it was published, whether it still holds. */
export function DocumentCard({ document }: Props) {
  const validity = VALIDITY[document.validity]
  return (
    <Card onPress={() => openDocument(document.id)}>
      <Words strong>
        <Highlight text={document.title} hits={document.titleHits} />
      </Words>
      {document.excerpt !== '' && (
        <Words size="small">
          <Highlight text={document.excerpt} hits={document.excerptHits} />
        </Words>
      )}
      <Stack across>
        <Words size="small" tone="muted">
          {[document.columnName, document.documentNumber].filter(Boolean).join(' · ')}
        </Words>
        {document.validity !== 'in_force' && <Tag tone={validity.tone}>{validity.text}</Tag>}
      </Stack>
      <View>
        <Words size="small" tone="muted">{`发布 ${document.publishedOn}`}</Words>
      </View>
    </Card>
  )
}
