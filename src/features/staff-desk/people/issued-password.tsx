import { useState } from 'react'
import { dayInFull } from '@/components/case/day-words'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import { Words } from '@/components/ui/words'
import type { OneTimePassword } from '@/contract/staff-accounts'
import { todayIn } from '@/domain/calendar/civil-date'
import { copyText } from '@/services/copy-text'

/** Last day on which it is good: it ends with that day. */
const lastDay = (until: string): string =>
  todayIn('Asia/Shanghai', new Date(Date.parse(until) - 1).toISOString())

/** A one-time password as it is told to whoever it is for: shown here, and nowhere again. */
export function IssuedPassword({ issued }: { readonly issued: OneTimePassword }) {
  const [said, setSaid] = useState('')
  const { account, displayName, password, until } = issued
  const copy = () =>
    void copyText(`账号：${account}\n一次性密码：${password}`).then((done) =>
      setSaid(done ? '已复制' : '没能复制，请抄下来'),
    )
  return (
    <Card tone="blue">
      <Words strong>{`告诉${displayName}，这里只显示一次`}</Words>
      <FactList
        facts={[
          { name: '账号', value: account },
          { name: '一次性密码', value: password },
          { name: '有效到', value: dayInFull(lastDay(until)) },
        ]}
      />
      <Words size="small">当面或者打电话告诉他，别发在群里。没有数字 0、1 和字母 o、l、i，不会看错。</Words>
      <Button kind="ghost" onPress={copy}>
        {said === '' ? '复制账号和密码' : said}
      </Button>
    </Card>
  )
}
