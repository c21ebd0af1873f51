import { dayInFull, instantInFull } from '../../components/case/day-words'
import { Card } from '../../components/ui/card'
import { Section } from '../../components/ui/section'
import { Stack } from '../../components/ui/stack'
import { Tag } from '../../components/ui/tag'
import { Words } from '../../components/ui/words'
import { open } from '../../services/navigate'
import { useMyComplaints } from './queries'

const SHOWN = 20

/** My letters, newest first; nothing for whoever has written none. */
export function MyComplaintList() {
  const { complaints = [], joined = [] } = useMyComplaints().data ?? {}
  return (
    <>
      {complaints.length > 0 && (
        <Section title="我的来信">
          {complaints.slice(0, SHOWN).map((letter) => (
            <Card key={letter.id} onPress={() => open('/pages/complaints/letter/index', { id: letter.id })}>
              <Stack across>
                <Tag>{letter.statusText}</Tag>
                <Words size="small" tone="muted">
                  {letter.number}
                </Words>
              </Stack>
              <Words strong>{letter.excerpt}</Words>
              <Words size="small" tone="muted">
                {letter.dueOn === null
                  ? `${letter.kindText}，${instantInFull(letter.sentAt)}`
                  : `${letter.kindText}，最迟 ${dayInFull(letter.dueOn)}`}
              </Words>
            </Card>
          ))}
        </Section>
      )}
      {joined.length > 0 && (
        <Section title="我也遇到的">
          {joined.slice(0, SHOWN).map((letter) => (
            <Card key={letter.id}>
              <Stack across>
                <Tag>{letter.outcomeText === '' ? letter.statusText : letter.outcomeText}</Tag>
                <Words size="small" tone="muted">
                  {letter.number}
                </Words>
              </Stack>
              <Words strong>{[letter.kindText, letter.place].filter((part) => part !== '').join('，')}</Words>
            </Card>
          ))}
        </Section>
      )}
    </>
  )
}
