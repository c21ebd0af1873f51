import { after, before, describe } from 'node:test'
import { DOORS } from '../../../../cloud/api/serve-areas'
import { actOnProposal, registerProposals } from '../../../../src/contract/proposals'
import { itAuditsEvery, Scenarios } from '../../../support/audited-doors'
import { onOneDatabase } from '../../../support/databases'
import { tokenOf } from '../../../support/people-in-tests'
import { proposalForm, registeredProposal } from '../../../support/proposal-forms'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('no change to a proposal without its audit entry', () => {
    let server: TestServer
    let clerk = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      clerk = await tokenOf(server, 'clerk')
    })
    after(() => server.stop())

    const scenarios = new Scenarios()
    const registered = () => registeredProposal({ server, token: clerk })
    scenarios.add(
      registerProposals,
      async () => [{ proposals: [proposalForm()] }, clerk],
      async () => [{ proposals: [proposalForm(), proposalForm({ title: '' })] }, clerk],
    )
    const act = (reason: string) => async () => {
      const id = await registered()
      return [{ id, seq: 1, act: { act: 'amend', facts: proposalForm(), reason } }, clerk] as const
    }
    scenarios.add(actOnProposal, act('编号写错'), act(''))

    const doors = DOORS.participation
      .map(({ door }) => door)
      .filter(({ method, path }) => method === 'POST' && path.startsWith('/proposals'))
    itAuditsEvery(doors, scenarios, () => server)
  })
})
