import type { Stores } from '../../cloud/ports/storage'

/** Each statement about people, their sessions and accounts, once; `p` stays. */
export const walkPeople = async ({
  people,
  staffAccounts,
  secondFactors,
  townships,
  phones,
  ownData,
}: Stores): Promise<void> => {
  await people.create({ id: 'p', displayName: '', roles: ['clerk'], isGuest: false })
  await people.find('p')
  await people.setPassword('p', { account: 'a', hash: 'h' })
  await people.linkOpenid('p', 'o')
  await people.findByAccount('a')
  await people.findAccountOf('p')
  await people.findByOpenid('o')
  await people.openSession({ personId: 'p', tokenHash: 't', expiresAt: '2027-01-01T00:00:00Z' })
  await people.findSession('t', '2026-01-01T00:00:00Z')
  await people.sessionsOf('p', '2026-01-01T00:00:00Z')
  await people.noteUse('t', '2026-01-01T00:00:00Z')
  await people.awaitSecondFactor('p')
  await secondFactors.begin('p', 'SECRET')
  await secondFactors.confirm('p', 7, ['h'])
  const held = await secondFactors.hold('p')
  await secondFactors.keepStep('p', 8)
  await secondFactors.keepTries('p', held!.tries)
  await secondFactors.isSet('p')
  await secondFactors.whoHave()
  await secondFactors.useRecoveryCode('p', 'h', '2026-01-01T00:00:00Z')
  await secondFactors.recoveryCodesLeft('p')
  const at = '2026-01-01T00:00:00Z'
  await secondFactors.askRemoval({ personId: 'p', askedBy: 'q', askedByName: '甲', reason: 'r', askedAt: at })
  await secondFactors.removals()
  await secondFactors.end('p')
  await townships.setSecondFactorRule(null)
  await phones.keepCode('13888880000', '123456', '2027-01-01T00:00:00Z')
  await phones.holdCode('13888880000')
  await phones.countWrong('13888880000')
  await phones.dropCode('13888880000')
  await phones.forgetBefore('2026-01-01T00:00:00Z')
  await phones.link('p', '13888880000')
  await phones.findPerson('13888880000')
  await phones.phoneOf('p')
  await phones.unlink('p')
  await ownData.counts('p')
  await ownData.comments('p')
  await ownData.remove('nobody')
  await people.closeSession('t')
  await people.closeSessionsOf('p')
  await staffAccounts.noteSignIn('p', '2026-01-01T00:00:00Z')
  await staffAccounts.all()
  await staffAccounts.change('p', { displayName: '', roles: ['clerk'] })
  await staffAccounts.close('p')
  await staffAccounts.change('p', { displayName: '', roles: ['clerk'] })
}
