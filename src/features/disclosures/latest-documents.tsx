import { EmptyState } from '../../components/ui/empty-state'
import { Section } from '../../components/ui/section'
import { TextLink } from '../../components/ui/text-link'
import type { DocumentSummary } from '../../contract/document-view'
import { DocumentCard } from './document-card'
import { STATUTORY_CONTENT } from './fixed-columns'
import { openColumn } from './places'

type Props = { readonly documents: readonly DocumentSummary[] }

const SHOWN = 6

/** What was published last. */
export function LatestDocuments({ documents }: Props) {
  return (
    <Section title="最新公开" aside={<TextLink onPress={() => openColumn(STATUTORY_CONTENT)}>全部</TextLink>}>
      {documents.length === 0 && <EmptyState text="还没有公开的文件" />}
      {documents.slice(0, SHOWN).map((document) => (
        <DocumentCard key={document.id} document={document} />
      ))}
    </Section>
  )
}
