import { instantInFull } from '../../components/case/day-words'
import { Card } from '../../components/ui/card'
import { Stack } from '../../components/ui/stack'
import { Tag } from '../../components/ui/tag'
import { Words } from '../../components/ui/words'
import type { NoticeView } from '../../contract/inbox'

type Props = {
  readonly notice: NoticeView
  readonly onPress: () => void
}

/** One piece of news: what happened, what follows, to which case, when. */
export function NoticeCard({ notice, onPress }: Props) {
  const { title, text, number, toldAt, isRead } = notice
  return (
    <Card
      tone={isRead ? 'plain' : 'blue'}
      onPress={onPress}
      label={`${isRead ? '' : '未读，'}${title}，${number}`}
    >
      <Stack across>
        <Words strong={!isRead}>{title}</Words>
        {!isRead && <Tag>未读</Tag>}
      </Stack>
      {text !== '' && <Words>{text}</Words>}
      <Words size="small" tone="muted">
        {number}
      </Words>
      <Words size="small" tone="muted">
        {instantInFull(toldAt)}
      </Words>
    </Card>
  )
}
