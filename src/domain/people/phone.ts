/**
 * Whether the text is a phone number one can call in mainland China: a mobile, or a landline with its area code.
 * @example isPhoneNumber('13987654321') // true
 * @example isPhoneNumber('0692-8123456') // true
 */
export const isPhoneNumber = (text: string): boolean =>
  /^1[3-9]\d{9}$|^0\d{2,3}-?\d{7,8}(-\d{1,6})?$/.test(text)
