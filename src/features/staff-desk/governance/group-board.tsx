import { useState } from 'react'
import { dayInFull } from '@/components/case/day-words'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Field } from '@/components/ui/field'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import type { AppointmentSummary, LeadingGroupDesk } from '@/contract/leading-group'
import { open } from '@/services/navigate'
import { ButtonStack } from '@/components/ui/button-stack'
import { STAFF_PAGES } from '../staff-pages'

const spanOf = ({ state: { facts, end } }: AppointmentSummary): string =>
  `${dayInFull(facts.from)}起${end === null ? '' : `，到${dayInFull(end.lastOn)}`}`

type RowsProps = { readonly title: string; readonly list: readonly AppointmentSummary[] }

function Rows({ title, list }: RowsProps) {
  if (list.length === 0) return null
  return (
    <Section title={`${title}（${list.length}）`}>
      <ListGroup unit="人">
        {list.map((each) => (
          <ListRow
            key={each.id}
            title={`${each.state.facts.name}　${each.state.facts.office}`}
            note={`${each.postText}，${spanOf(each)}`}
            {...(each.state.status === 'confirmed' ? {} : { end: each.statusText })}
            onPress={() => open(STAFF_PAGES.appointment, { id: each.id })}
          />
        ))}
      </ListGroup>
    </Section>
  )
}

type Props = { readonly group: LeadingGroupDesk; readonly onDay: (on: string) => void }

/** Who is what on a day; below, what waits for a second pair of eyes and every other appointment. */
export function GroupBoard({ group, onDay }: Props) {
  const [typed, setTyped] = useState(group.on)
  const { appointments, held, problems, on } = group
  const inOrder = held.flatMap((id) => appointments.filter((each) => each.id === id))
  const waiting = appointments.filter(({ state }) => state.status === 'to_confirm')
  const others = appointments.filter(({ id, state }) => !held.includes(id) && state.status !== 'to_confirm')
  return (
    <>
      {problems.map((text) => (
        <Notice key={text} tone="amber">
          {text}
        </Notice>
      ))}
      <Rows title="待确认" list={waiting} />
      <Rows title={`${dayInFull(on)}的领导小组`} list={inOrder} />
      {inOrder.length === 0 && <EmptyState text={`${dayInFull(on)}没有登记领导小组成员。`} />}
      <Field
        id="group-on"
        label="看哪一天的名单"
        hint="写成 2026-12-18 的样子。"
        value={typed}
        maxLength={10}
        onChange={setTyped}
      />
      <ButtonStack>
        <Button kind="ghost" onPress={() => onDay(typed.trim())}>
          看这一天
        </Button>
      </ButtonStack>
      <Rows title="其他时候的任职" list={others} />
    </>
  )
}
