import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { Progress } from '@/components/ui/progress'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { FoundedTownship } from '@/contract/new-township'
import { replace } from '@/services/navigate'
import { LineList } from '../../dossiers/line-list'
import { FailureNotice } from '../../failure-notice'
import { IssuedPassword } from '../../people/issued-password'
import { StaffPage } from '../../staff-page'
import { STAFF_PAGES } from '../../staff-pages'
import { useHeadPassword, useLawsComingIn } from './use-new-township'

const NEXT = [
  '负责人登录，设自己的密码',
  '在“人员账号”里给经办人、审核人开账号',
  '核对公开指南里标“待核”的各项',
  '认领公开目录，补办事窗口的地点和值班',
]

/** Just set up: the laws come in, the head gets his password, and what the township does next. */
export function TownshipIsThere({ founded }: { readonly founded: FoundedTownship }) {
  const laws = useLawsComingIn(founded.id)
  const password = useHeadPassword(founded.id)
  const said = laws.isThrough
    ? `法律法规已装好，共 ${laws.of} 部`
    : `正在装入法律法规 ${laws.done}/${laws.of || '…'}`
  return (
    <StaffPage
      title="设立好了"
      onBack={() => replace(STAFF_PAGES.county)}
      foot={
        password.issued === null ? (
          <Button onPress={() => password.issue(founded.headId)} busy={password.busy} busyText="正在生成…">
            给负责人发一次性密码
          </Button>
        ) : (
          <Button onPress={() => replace(STAFF_PAGES.township, { id: founded.id })} leads>
            看这个乡镇
          </Button>
        )
      }
    >
      <Heading level={1}>{`${founded.township}设立好了`}</Heading>
      {password.issued !== null && <IssuedPassword issued={password.issued} />}
      <FailureNotice failure={password.failure} />
      <Card>
        <Words>{said}</Words>
        <Progress done={laws.of === 0 ? 0 : laws.done / laws.of} label={said} />
        <FailureNotice failure={laws.failure} />
        {laws.failure !== null && (
          <Button kind="ghost" onPress={laws.goOn}>
            接着装
          </Button>
        )}
      </Card>
      <Section title="接下来镇里要做的" level={3}>
        <Card>
          <LineList lines={NEXT} />
        </Card>
      </Section>
    </StaffPage>
  )
}
