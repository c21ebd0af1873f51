import { Card } from '../../components/ui/card'
import { ListGroup } from '../../components/ui/list-group'
import { ListRow } from '../../components/ui/list-row'
import { Words } from '../../components/ui/words'
import { open } from '../../services/navigate'
import { useMaybePublic } from './queries'
import { useSettled } from './use-settled'
import { searchWordsOf } from './vague-words'

type Props = { readonly description: string }

/** Documents that may already answer what is being asked for; silent when there are none. */
export function MaybePublic({ description }: Props) {
  const words = useSettled(searchWordsOf(description), 500)
  const found = useMaybePublic(words).data?.items ?? []
  if (words === '' || found.length === 0) return null
  return (
    <Card tone="blue">
      <Words strong>可能已经公开了</Words>
      <Words size="small" tone="muted">
        点开看看，找到了就不用申请。您写的内容已保存。
      </Words>
      <ListGroup label="可能已经公开的文件">
        {found.map((document) => (
          <ListRow
            key={document.id}
            title={document.title}
            note={document.publishedOn}
            onPress={() => open('/pages/disclosures/document/index', { id: document.id })}
          />
        ))}
      </ListGroup>
    </Card>
  )
}
