import { Card } from '../../components/ui/card'
import { ListGroup } from '../../components/ui/list-group'
import { ListRow } from '../../components/ui/list-row'
import { Words } from '../../components/ui/words'
import { searchWordsOf } from '../../domain/wanted/search-words'
import { open } from '../../services/navigate'
import { useMaybePublic } from '../../services/use-maybe-public'
import { useSettled } from '../../services/use-settled'
import { useAlikeTopics } from './queries'

/** While somebody types: others who asked for the same, and what is public already; silent when there is nothing. */
export function AlreadyThere({ title }: { readonly title: string }) {
  const words = useSettled(title.trim(), 500)
  const topics = useAlikeTopics(words).data?.topics ?? []
  const documents = useMaybePublic(searchWordsOf(words)).data?.items ?? []
  return (
    <>
      {topics.length > 0 && (
        <Card tone="blue">
          <Words strong>已经有人点过</Words>
          <Words size="small" tone="muted">
            点开按“我也想看”，不用再点一次。您写的内容已保存。
          </Words>
          <ListGroup label="已经有人点过的">
            {topics.map((topic) => (
              <ListRow
                key={topic.id}
                title={topic.title}
                note={`${topic.statusText}，${topic.supporters} 人想看`}
                onPress={() => open('/pages/topics/topic/index', { id: topic.id })}
              />
            ))}
          </ListGroup>
        </Card>
      )}
      {documents.length > 0 && (
        <Card tone="blue">
          <Words strong>可能已经公开了</Words>
          <ListGroup label="可能已经公开的文件">
            {documents.map((document) => (
              <ListRow
                key={document.id}
                title={document.title}
                note={`现在就能看 · ${document.publishedOn}`}
                onPress={() => open('/pages/disclosures/document/index', { id: document.id })}
              />
            ))}
          </ListGroup>
        </Card>
      )}
    </>
  )
}
