import type { AllowedContacts } from './kinds'

/** How an office is reached; '' for what it doesn't have. */
export interface OfficeContacts {
  readonly phone: string
  readonly fax: string
  readonly supervisorPhone: string
  readonly email: string
}

/**
 * Contacts of the office itself: they are no personal data, and stay when everything else is masked.
 * Source: Regulation (2019) Art. 12 (the office's telephone, fax and mailbox are made public).
 * @example ownContacts({ phone: '0692-8180000', fax: '', supervisorPhone: '', email: '' }).phones // ['0692-8180000']
 */
export const ownContacts = ({ phone, fax, supervisorPhone, email }: OfficeContacts): AllowedContacts => ({
  phones: [phone, fax, supervisorPhone].filter((each) => each !== ''),
  mailboxes: [email].filter((each) => each !== ''),
})
