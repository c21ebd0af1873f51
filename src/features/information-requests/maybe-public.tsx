import { Card } from '../../components/ui/card'
import { ListGroup } from '../../components/ui/list-group'
import { ListRow } from '../../components/ui/list-row'
import { Words } from '../../components/ui/words'
import { searchWordsOf } from '../../domain/wanted/search-words'
import { open } from '../../services/navigate'
import { useMaybePublic } from '../../services/use-maybe-public'
import { useSettled } from '../../services/use-settled'
import { FoundPublished } from './found-published'
import { useFoundPublished } from './use-found-published'

type Props = {
  readonly description: string
  readonly onEnd: () => void
}

/** Documents that may already answer what is being asked for; silent when there are none. */
export function MaybePublic({ description, onEnd }: Props) {
  const words = useSettled(searchWordsOf(description), 500)
  const documents = useMaybePublic(words).data?.items ?? []
  const found = useFoundPublished()
  const read = (id: string) => {
    found.open(id)
    open('/pages/disclosures/document/index', { id })
  }
  if (found.finding.kind === 'found') return <FoundPublished found={found} onEnd={onEnd} />
  if (words === '' || documents.length === 0) return null
  return (
    <Card tone="blue">
      <Words strong>可能已经公开了</Words>
      <Words size="small" tone="muted">
        点开看看，找到了就不用申请。您写的内容已保存。
      </Words>
      <ListGroup label="可能已经公开的文件">
        {documents.map((document) => (
          <ListRow
            key={document.id}
            title={document.title}
            note={`这份已经公开，现在就能看 · ${document.publishedOn}`}
            onPress={() => read(document.id)}
          />
        ))}
      </ListGroup>
      <FoundPublished found={found} onEnd={onEnd} />
    </Card>
  )
}
