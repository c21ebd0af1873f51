import type { Stores } from '../../cloud/ports/storage'

/** Each statement about people, their sessions and accounts, once; `p` stays. */
export const walkPeople = async ({ people, staffAccounts }: Stores): Promise<void> => {
  await people.create({ id: 'p', displayName: '', roles: ['clerk'], isGuest: false })
  await people.find('p')
  await people.setPassword('p', { account: 'a', hash: 'h' })
  await people.linkOpenid('p', 'o')
  await people.findByAccount('a')
  await people.findAccountOf('p')
  await people.findByOpenid('o')
  await people.openSession({ personId: 'p', tokenHash: 't', expiresAt: '2027-01-01T00:00:00Z' })
  await people.findSession('t', '2026-01-01T00:00:00Z')
  await people.closeSession('t')
  await people.closeSessionsOf('p')
  await staffAccounts.noteSignIn('p', '2026-01-01T00:00:00Z')
  await staffAccounts.all()
  await staffAccounts.change('p', { displayName: '', roles: ['clerk'] })
  await staffAccounts.close('p')
  await staffAccounts.change('p', { displayName: '', roles: ['clerk'] })
}
