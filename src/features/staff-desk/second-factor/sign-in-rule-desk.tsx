import { dayInFull } from '@/components/case/day-words'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { Words } from '@/components/ui/words'
import type { SignInRuleView } from '@/contract/second-factor'
import { todayIn } from '@/domain/calendar/civil-date'
import { ROLE_TEXTS } from '@/domain/information-request/terms'
import { DECIDING_ROLES } from '@/domain/people/second-factor'
import { FailureNotice } from '../failure-notice'
import { useSettingRule } from './use-sign-in-rule'

const WHO = DECIDING_ROLES.map((role) => ROLE_TEXTS[role]).join('、')

const standing = ({ rule }: SignInRuleView): string => {
  if (rule === null) return '现在：各人自愿'
  return `${rule.by === 'county' ? '县里' : '本镇'}从 ${dayInFull(todayIn('Asia/Shanghai', rule.since))}起要求`
}

const choiceOf = ({ isCounty, rule }: SignInRuleView): string => {
  const where = isCounty ? '全县' : '本镇'
  return rule === null ? `${where}都要求两步` : `${where}不再要求`
}

/** Whether those who decide must sign in by two steps, and who has still to set it up. */
export function SignInRuleDesk({ view }: { readonly view: SignInRuleView }) {
  const setting = useSettingRule()
  const { rule, mayChange, without } = view
  return (
    <>
      <Heading level={1}>登录要不要两步</Heading>
      <Lede>{`${WHO}登录时，除了密码，再输手机验证器上的 6 位数字。`}</Lede>
      <Card>
        <Words strong>{standing(view)}</Words>
        <Words size="small" tone="muted">
          {without.length === 0
            ? '这些岗位的人都设好了。'
            : `还没有设的：${without.join('、')}。${rule === null ? '要求以后，他们下一步办事前要先设好。' : '他们办事前要先设好。'}`}
        </Words>
      </Card>
      <FailureNotice failure={setting.failure} />
      {mayChange ? (
        <Button
          kind={rule === null ? 'primary' : 'ghost'}
          busy={setting.busy}
          busyText="正在保存…"
          onPress={() => setting.set(rule === null)}
        >
          {choiceOf(view)}
        </Button>
      ) : (
        <Words>这是县里要求的，要请县里来改。</Words>
      )}
    </>
  )
}
