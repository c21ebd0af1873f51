import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import type { OrganisationView, RecusalView } from '@/contract/recusals'
import { PERMISSION_ROLES } from '@/domain/people/policies'
import { asApiError } from '@/services/api-error'
import { replace } from '@/services/navigate'
import { useSession } from '@/services/session'
import { FailureNotice } from './failure-notice'
import { RecusalForm } from './recusal-form'
import { RecusalList } from './recusal-list'
import { STAFF_PAGES } from './staff-pages'
import { useRecusalChange } from './use-recusals'

type Props = {
  readonly caseId: string
  readonly recusals: readonly RecusalView[]
  readonly organisation: OrganisationView
}

const LIFTED = '登记有误，由负责人解除'

/** 回避 of one case: who steps aside now, and a new one. Whoever steps aside himself is led back to 今天. */
export function RecusalDesk({ caseId, recusals, organisation }: Props) {
  const { declaring, lifting } = useRecusalChange(caseId)
  const roles = useSession()?.roles ?? []
  const mayLift = roles.some((role) => PERMISSION_ROLES.lift_recusal.includes(role))
  const outcome = declaring.data
  const failure = declaring.error ?? lifting.error
  if (outcome?.staysOpenToMe === false) {
    return (
      <>
        <Notice tone="green" title="您已回避这件申请">
          {`您不再能看到和办理它。${outcome.nobodyLeft === '' ? '由其他工作人员接着办理。' : outcome.nobodyLeft}`}
        </Notice>
        <Button onPress={() => replace(STAFF_PAGES.today)}>回到今天</Button>
      </>
    )
  }
  return (
    <>
      <Heading level={1}>回避</Heading>
      <Words>
        申请涉及某位工作人员或者某个单位的，他们看不到、办不了、也结不了这件申请；代行其职务的人同样回避。答复期限照常计算。
      </Words>
      {outcome !== undefined && (
        <Notice tone="green" title="已登记回避">
          {outcome.nobodyLeft === '' ? '其他工作人员接着办理。' : outcome.nobodyLeft}
        </Notice>
      )}
      <FailureNotice failure={failure === null ? null : asApiError(failure)} />
      <RecusalList
        recusals={recusals}
        mayLift={mayLift}
        busy={lifting.isPending}
        onLift={(recusalId) => lifting.mutate({ recusalId, because: LIFTED })}
      />
      <RecusalForm
        key={recusals.length}
        organisation={organisation}
        busy={declaring.isPending}
        onDeclare={(draft) => declaring.mutate(draft)}
      />
    </>
  )
}
