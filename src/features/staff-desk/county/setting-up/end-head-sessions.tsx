import { useState } from 'react'
import { ListRow } from '@/components/ui/list-row'
import { FailureNotice } from '../../failure-notice'
import { useEndingSessions } from './use-new-township'

type Props = { readonly id: string; readonly person: string; readonly name: string }

/** The county signs a head out everywhere: his phone is lost, or somebody else has it. */
export function EndHeadSessions({ id, person, name }: Props) {
  const [isAsked, setAsked] = useState(false)
  const { end, ended, failure } = useEndingSessions(id, person)
  const press = () => {
    setAsked(!isAsked)
    if (isAsked) end()
  }
  const title = isAsked ? `再按一次，让${name}在所有设备上退出` : `让${name}在所有设备上退出登录`
  return (
    <>
      <ListRow
        acts
        title={title}
        note={ended === null ? '手机丢了、账号被别人用了时用。密码不变' : `已退出 ${ended} 处登录，密码不变`}
        onPress={press}
      />
      <FailureNotice failure={failure} />
    </>
  )
}
