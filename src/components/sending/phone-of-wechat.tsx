import { readWechatPhone } from '../../contract/phones'
import { call } from '../../services/api'
import { withSession } from '../../services/session'
import { useWechatPhone } from '../../services/use-wechat-phone'
import { WechatPhoneButton } from '../ui/wechat-phone-button'
import { Words } from '../ui/words'

/** Under a field for one's own phone: fills it with the number that WeChat knows, in the mini-program, for who wants it. */
export function PhoneOfWechat({ onPhone }: { readonly onPhone: (phone: string) => void }) {
  const { note, take } = useWechatPhone(async (code) => {
    const { phone } = await withSession(() => call(readWechatPhone, { code }))
    onPhone(phone)
  })
  return (
    <>
      <WechatPhoneButton onCode={take}>填微信里的手机号码</WechatPhoneButton>
      {note !== '' && (
        <Words size="small" tone="muted">
          {note}
        </Words>
      )}
    </>
  )
}
