import { Letter } from '@/components/case/letter'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Heading } from '@/components/ui/heading'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Notice } from '@/components/ui/notice'
import type { StaffCaseView } from '@/contract/case-view'
import { goBack, open, replace } from '@/services/navigate'
import { STAFF_PAGES } from './staff-pages'
import { StaffPage } from './staff-page'
import { useSignature } from './use-signature'

type Props = {
  readonly view: StaffCaseView
  readonly onRevise: () => void
}

/** The draft waits for the head: what was sent, and that it may still be changed. */
export function ReplySubmitted({ view, onRevise }: Props) {
  const signedBy = useSignature()
  const mayRevise = view.permissions.some(({ act, allowed }) => act === 'draft_reply' && allowed)
  const mayEdit = view.permissions.some(({ act, allowed }) => act === 'edit_letter' && allowed)
  return (
    <StaffPage
      title="起草答复"
      foot={
        <ButtonRow>
          <Button kind="ghost" onPress={goBack}>
            回到申请
          </Button>
          <Button onPress={() => replace(STAFF_PAGES.today)}>回到今天</Button>
        </ButtonRow>
      }
    >
      <Heading level={1}>已提交，等负责人签发</Heading>
      <Notice tone="green" urgent>
        签发之前答复还没有发出，答复期限照样在走。负责人退回的，您会在“今天”看到。
      </Notice>
      <ListGroup>
        {mayRevise && (
          <ListRow acts title="修改后重新提交" note="结论、理由、依据要改的" onPress={onRevise} />
        )}
        {mayEdit && view.letterParts !== null && (
          <ListRow
            title="修改答复书文字"
            note="只改发出去的文字，依据和救济告知不变"
            onPress={() => open(STAFF_PAGES.letter, { id: view.id })}
          />
        )}
      </ListGroup>
      {view.letterPreview !== null && <Letter {...view.letterPreview} signedBy={signedBy} preview />}
    </StaffPage>
  )
}
