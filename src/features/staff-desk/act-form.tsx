import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { Words } from '@/components/ui/words'
import type { StaffCaseView } from '@/contract/case-view'
import { ACT_TEXTS } from '@/domain/information-request/terms'
import { ACT_MEANINGS, articleOf, type DeskActName } from './act-guides'
import { FailureNotice } from './failure-notice'
import { StaffPage } from './staff-page'
import type { DeskActing } from './use-desk-act'

type Props = {
  readonly view: StaffCaseView
  readonly act: DeskActName
  readonly acting: DeskActing
  readonly submitText: string
  readonly onSubmit: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

/** Frame of one act's form: what it is, under which article, the form, and two buttons in reach of the thumb. */
export function ActForm({ view, act, acting, submitText, onSubmit, onCancel, children }: Props) {
  return (
    <StaffPage
      title={ACT_TEXTS[act]}
      onBack={onCancel}
      foot={
        <ButtonRow>
          <Button kind="ghost" onPress={onCancel}>
            取消
          </Button>
          <Button onPress={onSubmit} busy={acting.busy} busyText="正在办理…">
            {submitText}
          </Button>
        </ButtonRow>
      }
    >
      <Words size="small" tone="muted">
        {view.number}
      </Words>
      <Heading level={1}>{ACT_TEXTS[act]}</Heading>
      <Card tone="blue">
        <Words>{ACT_MEANINGS[act]}</Words>
        <Words size="small" tone="muted">
          {articleOf(act)}
        </Words>
      </Card>
      {children}
      <FailureNotice failure={acting.failure} note="您填写的内容还在，核对后可以再办一次。" />
    </StaffPage>
  )
}
