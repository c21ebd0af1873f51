import { keepsIdentityNumbers } from '../../services/guarded-storage'

/** Told before anything is typed: on a phone that can't encrypt, the number isn't kept with the draft. */
const NOT_KEPT = '这部手机不能加密保存，草稿里不留号码，中途关掉要重填'

/** The hint of a field for the number of an identity document, after what is said of its shape ('' for nothing). */
export const numberHint = (shape: string): { readonly hint?: string } => {
  const hint = [shape, keepsIdentityNumbers() ? '' : NOT_KEPT].filter((part) => part !== '').join('；')
  return hint === '' ? {} : { hint }
}
