/** Where one goes or whom one calls; '' where a fact isn't known. */
export interface Contact {
  readonly name: string
  readonly address: string
  readonly hours: string
  readonly phone: string
}

/** The facts of a contact with their Chinese names, without what isn't known. @example contactFacts(window)[0].name // '地址' */
export const contactFacts = ({
  address,
  hours,
  phone,
}: Contact): readonly { readonly name: string; readonly value: string }[] =>
  [
    { name: '地址', value: address },
    { name: '办公时间', value: hours },
    { name: '电话', value: phone },
  ].filter(({ value }) => value !== '')

/** The contact as text. @example contactText({ name: '民政窗口', address: '', hours: '', phone: '0692-1' }) // '民政窗口\n电话：0692-1' */
export const contactText = (contact: Contact): string =>
  [contact.name, ...contactFacts(contact).map(({ name, value }) => `${name}：${value}`)].join('\n')
