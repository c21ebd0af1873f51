import { ListGroup } from '../../components/ui/list-group'
import { ListRow } from '../../components/ui/list-row'
import { TextLink } from '../../components/ui/text-link'
import type { NoticeView } from '../../contract/inbox'
import { open } from '../../services/navigate'
import { NoticeCard } from './notice-card'
import { placeOfNotice } from './notice-places'

type Props = {
  readonly notice: NoticeView
  readonly onPress: () => void
}

/** A piece of news, what it gathers, and how to hear no more of that kind: one press, without login. */
export function NoticeWithWays({ notice, onPress }: Props) {
  const { gathered, follows } = notice
  const go = ({ about }: NoticeView['gathered'][number]) => {
    const place = placeOfNotice({ about }, false)
    if (place !== null) open(place, { id: about.id })
  }
  return (
    <>
      <NoticeCard notice={notice} onPress={onPress} />
      {gathered.length > 0 && (
        <ListGroup label="这一次的消息">
          {gathered.map((each) => (
            <ListRow key={each.about.id} title={each.title} onPress={() => go(each)} />
          ))}
        </ListGroup>
      )}
      {follows.map(({ name, off }) => (
        <TextLink
          key={off}
          label={`不再告诉我“${name}”的消息`}
          onPress={() => open('/pages/reading/follow-off/index', { token: off })}
        >
          {`不再告诉我“${name}”`}
        </TextLink>
      ))}
    </>
  )
}
