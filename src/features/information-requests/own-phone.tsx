import { useController, type Control } from 'react-hook-form'
import { PhoneOfWechat } from '../../components/sending/phone-of-wechat'
import type { RequestValues } from './form-values'

/** In the mini-program: the number that WeChat knows, for the field of one's own phone. */
export function OwnPhone({ control }: { readonly control: Control<RequestValues> }) {
  const { field } = useController({ control, name: 'phone' })
  return <PhoneOfWechat onPhone={field.onChange} />
}
