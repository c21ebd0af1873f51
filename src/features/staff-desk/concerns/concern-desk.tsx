import { instantInFull } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Stack } from '@/components/ui/stack'
import { Tag } from '@/components/ui/tag'
import { TextLink } from '@/components/ui/text-link'
import { Words } from '@/components/ui/words'
import type { StaffConcernView } from '@/contract/concerns'
import { chineseInstant } from '@/domain/statute/hours'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'
import { ConcernHours } from './concern-hours'
import { CONCERN_FORMS, leadingConcernAct } from './concern-forms'
import { SaidWords } from './said-words'
import { useConcernAct } from './use-concerns'
import { DossierDesk } from '../dossiers/dossier-desk'

type Props = { readonly view: StaffConcernView }

function Waiting({ view: { waiting } }: Props) {
  if (waiting === null) return null
  const { kindText, rumour, text, whatToDo, writer, returned } = waiting
  return (
    <Section title={returned === '' ? '等审核的内容' : '被退回的内容'}>
      {returned !== '' && (
        <Notice tone="amber" title="退回的理由">
          {returned}
        </Notice>
      )}
      <Card>
        <Stack across>
          <Tag>{kindText}</Tag>
          <Words size="small" tone="muted">{`拟稿：${writer}`}</Words>
        </Stack>
        {rumour !== '' && <Words>{`传的是：${rumour}`}</Words>}
        <Words>{text}</Words>
        {whatToDo !== '' && <Words>{`群众可以：${whatToDo}`}</Words>}
      </Card>
    </Section>
  )
}

const factsOf = ({ place, unitName, dutyPhone, heardAt, gradeText, briefing }: StaffConcernView) =>
  [
    { name: '级别', value: gradeText },
    { name: '知道的时间', value: chineseInstant(heardAt) },
    { name: '地点', value: place },
    { name: '主管单位', value: unitName },
    { name: '值班电话', value: dutyPhone },
    { name: '发布会', value: briefing === null ? '' : `${chineseInstant(briefing.heldAt)} ${briefing.note}` },
  ].filter(({ value }) => value !== '')

/** One concern at the desk: its hours on top, what waits, what was said. */
export function ConcernDesk({ view }: Props) {
  const acting = useConcernAct(view)
  const { letterId } = view
  return (
    <DossierDesk
      view={view}
      title="回应关切"
      status={{ text: view.statusText, isRed: view.grade === 'grave' }}
      forms={CONCERN_FORMS}
      acting={acting}
      lead={leadingConcernAct(view)}
      after={<SaidWords words={view.words} />}
      story={view.story.map(({ at, text, ...line }) => ({
        ...line,
        text: [instantInFull(at), text].filter((part) => part !== '').join('，'),
      }))}
    >
      <ConcernHours view={view} />
      {view.wrong.map(({ number, note }) => (
        <Notice key={number} tone="red" title="复核认为要更正，请尽快拟写">
          {note}
        </Notice>
      ))}
      <Card>
        <Words>{view.what}</Words>
        <FactList facts={factsOf(view)} />
        {letterId !== null && (
          <TextLink onPress={() => open(STAFF_PAGES.complaint, { id: letterId })}>看引起的来信</TextLink>
        )}
      </Card>
      <Waiting view={view} />
    </DossierDesk>
  )
}
