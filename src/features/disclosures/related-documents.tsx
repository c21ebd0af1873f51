import { ListGroup } from '../../components/ui/list-group'
import { ListRow } from '../../components/ui/list-row'
import type { DocumentRelation } from '../../contract/document-view'
import { openDocument } from './places'

type Props = { readonly relations: readonly DocumentRelation[] }

const WORDS: Readonly<Record<DocumentRelation['kind'], string>> = {
  interprets: '看原文',
  interpreted_by: '看解读',
  replaces: '它代替的旧文件',
  replaced_by: '已被这份文件代替',
}
/** What a reader needs first stands first. */
const ORDER: readonly DocumentRelation['kind'][] = ['replaced_by', 'interpreted_by', 'interprets', 'replaces']

/** 原文 and 解读 side by side, and what replaced what. */
export function RelatedDocuments({ relations }: Props) {
  if (relations.length === 0) return null
  const sorted = [...relations].sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind))
  return (
    <ListGroup label="相关文件">
      {sorted.map(({ kind, id, title }) => (
        <ListRow
          key={`${kind}${id}`}
          icon={kind === 'interpreted_by' ? 'book' : 'document'}
          title={WORDS[kind]}
          note={title}
          onPress={() => openDocument(id)}
        />
      ))}
    </ListGroup>
  )
}
