import { Card } from '@/components/ui/card'
import { Section } from '@/components/ui/section'
import { Stack } from '@/components/ui/stack'
import { Tag } from '@/components/ui/tag'
import { Words } from '@/components/ui/words'
import type { ConcernWordsView } from '@/contract/concerns'
import { chineseInstant } from '@/domain/statute/hours'

type Props = { readonly words: readonly ConcernWordsView[] }

const standing = ({ isFirst, replacedBy }: ConcernWordsView): string => {
  if (replacedBy !== null) return '，已被更正'
  return isFirst ? '，先行发布，等复核' : ''
}

/** What was said to everybody, the newest first. */
export function SaidWords({ words }: Props) {
  if (words.length === 0) return null
  return (
    <Section title={`已经发布的（${words.length}）`}>
      {words.map((each) => (
        <Card key={each.number}>
          <Stack across>
            <Tag tone={each.isFirst ? 'amber' : 'blue'}>{each.kindText}</Tag>
            <Words size="small" tone="muted">{`${chineseInstant(each.at)}${standing(each)}`}</Words>
          </Stack>
          {each.rumour !== '' && <Words>{`传的是：${each.rumour}`}</Words>}
          <Words>{each.text}</Words>
          {each.whatToDo !== '' && <Words>{`群众可以：${each.whatToDo}`}</Words>}
        </Card>
      ))}
    </Section>
  )
}
