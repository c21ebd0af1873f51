import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Expander } from '@/components/ui/expander'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import { proposalsInText } from '@/domain/proposal/proposal-list'
import { asApiError } from '@/services/api-error'
import { replace, tell } from '@/services/navigate'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from '../failure-notice'
import { STAFF_PAGES } from '../staff-pages'
import { useRegistering } from './use-proposal-desk'

const LONGEST = 200_000

/** A whole list at once, copied out of a table; it is counted before it is taken down, and taken down whole. */
export function ProposalPaste() {
  const [session, setSession] = useState('')
  const [text, setText] = useState('')
  const [shows, setShows] = useState(false)
  const registering = useRegistering()
  const read =
    text.trim() === ''
      ? null
      : proposalsInText(text, { kind: 'suggestion', session, showsNames: shows, showsText: shows })
  const register = () => {
    if (read === null || !read.ok) return
    const onSuccess = () => {
      tell(`已登记 ${read.value.length} 件`)
      replace(STAFF_PAGES.proposals)
    }
    registering.mutate(read.value, { onSuccess })
  }
  return (
    <Expander title="有现成的表：整表登记">
      <Words size="small" tone="muted">
        在表格里选中带列名的行，复制，贴到下面。要有编号、标题、代表、交办日期四列；有届次、类型、内容三列的也会读。
      </Words>
      <Field
        id="paste-session"
        label="表里没有届次的，写在这里"
        value={session}
        onChange={setSession}
        maxLength={60}
        optional
      />
      <Field
        id="paste-text"
        label="贴在这里"
        kind="multiline"
        value={text}
        onChange={setText}
        maxLength={LONGEST}
      />
      <Checkbox id="paste-shows" label="这些代表都同意公开姓名和原文" checked={shows} onChange={setShows} />
      {read !== null && !read.ok && <Notice tone="amber">{String(read.detail.message)}</Notice>}
      {read !== null && read.ok && (
        <Notice tone="green">{`读到 ${read.value.length} 件，第一件：${read.value[0]?.number}《${read.value[0]?.title}》`}</Notice>
      )}
      <FailureNotice
        failure={registering.error === null ? null : asApiError(registering.error)}
        note="一件也没有登记，改好以后可以整表再来。"
      />
      <ButtonStack>
        <Button
          kind="ghost"
          onPress={register}
          disabled={read === null || !read.ok}
          busy={registering.isPending}
          busyText="正在登记…"
        >
          整表登记
        </Button>
      </ButtonStack>
    </Expander>
  )
}
