import { keepsIdentityNumbers } from '../../services/guarded-storage'
import type { OwnDetailsConsent } from '../../services/use-own-details'
import { Card } from '../ui/card'
import { Checkbox } from '../ui/checkbox'
import { Words } from '../ui/words'

type Props = {
  readonly consent: OwnDetailsConsent
  /** Whether the form asked for an identity number. */
  readonly asksNumber?: boolean
}

/** Asks whether the next form may be filled in with the same person; nothing is kept unasked. */
export function OwnDetailsConsentCard({ consent, asksNumber = false }: Props) {
  return (
    <Card>
      <Checkbox
        id="keep-own-details"
        label="下次不用再填：把姓名、电话、地址记在这部手机上"
        checked={consent.isKept}
        onChange={consent.setKept}
      />
      {consent.isKept && asksNumber && keepsIdentityNumbers() && (
        <Checkbox
          id="keep-identity-number"
          label="证件号码也记住（能打开这部手机的人会看到）"
          checked={consent.isNumberKept}
          onChange={consent.setNumberKept}
        />
      )}
      <Words size="small" tone="muted">
        只存在这部手机上，不会自己发出去。在“我的”里随时能删。
        {asksNumber && !keepsIdentityNumbers() && '这部手机不能加密保存，证件号码不记。'}
      </Words>
    </Card>
  )
}
