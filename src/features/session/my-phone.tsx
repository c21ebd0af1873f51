import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../components/ui/button'
import { Words } from '../../components/ui/words'
import { TextLink } from '../../components/ui/text-link'
import { WechatPhoneButton } from '../../components/ui/wechat-phone-button'
import { linkWechatPhone, readMyPhone, unlinkPhone, type MyPhoneView } from '../../contract/phones'
import { call } from '../../services/api'
import { open } from '../../services/navigate'
import { useSession, withSession } from '../../services/session'
import { useWechatPhone } from '../../services/use-wechat-phone'

const isWechat = process.env.TARO_ENV === 'weapp'

/** No number yet: WeChat's own by its button, or one that is typed; one that somebody has already is joined there. */
function NoPhone({ onLinked }: { readonly onLinked: (view: MyPhoneView) => void }) {
  const { note, error, take } = useWechatPhone(async (code) =>
    onLinked(await call(linkWechatPhone, { code })),
  )
  const toForm = () => open('/pages/sign-in/index')
  return (
    <>
      <Words size="small" tone="muted">
        登记了手机号码，换了手机、换到网页上也能看到自己办的事。不登记也能办。
      </Words>
      <WechatPhoneButton onCode={take}>用微信里的手机号码</WechatPhoneButton>
      {note !== '' && <Words size="small">{note}</Words>}
      <TextLink onPress={toForm}>
        {error?.code === 'phone_of_another' ? '去收验证码，合到一起' : '自己填号码'}
      </TextLink>
    </>
  )
}

/** The verified number of whoever is signed in, and how to let it go; in the mini-program how to give one. */
export function MyPhone() {
  const client = useQueryClient()
  const session = useSession()
  const [asked, setAsked] = useState(false)
  const key = ['mine', 'phone', session?.personId ?? '']
  const query = useQuery({
    queryKey: key,
    queryFn: () => withSession(() => call(readMyPhone, {})),
    enabled: session !== null && !session.isGuest,
  })
  const ending = useMutation({
    mutationFn: () => call(unlinkPhone, {}),
    onSuccess: (view) => client.setQueryData(key, view),
  })
  const phone = query.data?.phone ?? null
  if (query.data === undefined || (phone === null && !isWechat)) return null
  if (phone === null) return <NoPhone onLinked={(view) => client.setQueryData(key, view)} />
  return (
    <>
      <Words size="small" tone="muted">{`手机号码 ${phone}，换了手机用它登录`}</Words>
      <Button
        kind="plain"
        busy={ending.isPending}
        busyText="正在去掉…"
        onPress={() => (asked ? ending.mutate() : setAsked(true))}
      >
        {asked ? '再按一次，去掉这个号码。换了手机就登不回来' : '不再用这个号码'}
      </Button>
    </>
  )
}
