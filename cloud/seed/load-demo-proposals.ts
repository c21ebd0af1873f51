import { day, type IsoDate } from '../../src/domain/calendar/civil-date'
import type { ProposalEvent } from '../../src/domain/proposal/events'
import type { ProposalFacts } from '../../src/domain/proposal/proposal-facts'
import { PROPOSAL } from '../../src/domain/proposal/proposal-kind'
import type { Storage } from '../ports/storage'

const facts = (over: Partial<ProposalFacts>): ProposalFacts => ({
  kind: 'suggestion',
  session: '第四届人民代表大会第二次会议（演示）',
  number: '第1号',
  title: '',
  text: '',
  proposers: ['演示代表甲'],
  assignedOn: day('2026-01-12'),
  isComplex: false,
  showsNames: true,
  showsText: true,
  ...over,
})

type Told = readonly [on: IsoDate, event: Readonly<Record<string, unknown>>]

/** What happened to each made-up proposal, in order. */
const DEMO: readonly (readonly Told[])[] = [
  [
    [
      day('2026-01-12'),
      {
        type: 'registered',
        facts: facts({
          title: '演示：关于修缮灌溉沟渠的建议',
          text: '演示内容：沟渠漏水，请安排修缮。',
        }),
      },
    ],
    [day('2026-01-13'), { type: 'assigned', mainUnitId: 'party-government-office', jointUnitIds: [], reason: '' }],
    [
      day('2026-02-10'),
      {
        type: 'answered',
        result: 'B',
        text: '演示内容：已列入今年冬修计划，十二月底前修好。',
        talked: '当面走访',
      },
    ],
    [day('2026-02-12'), { type: 'published' }],
    [day('2026-02-20'), { type: 'opinion_given', opinion: 'content', words: '' }],
  ],
  [
    [
      day('2026-01-12'),
      {
        type: 'registered',
        facts: facts({
          number: '第2号',
          title: '演示：关于增设路灯的建议',
          text: '演示内容：街口晚上黑，请增设路灯。',
          showsText: false,
        }),
      },
    ],
  ],
]

const eventsOf = (told: readonly Told[]): readonly ProposalEvent[] =>
  told.map(
    ([on, event], at) =>
      ({
        ...event,
        seq: at + 1,
        on,
        at: `${on}T02:00:00.000Z`,
        by: { personId: 'demo', role: 'clerk' },
      }) as unknown as ProposalEvent,
  )

/** Puts in made-up proposals, each marked 演示, where a township has none. Idempotent. */
export const loadDemoProposals = async (storage: Storage, tenant: string): Promise<void> => {
  await storage.write(tenant, async ({ dossiers }) => {
    const proposals = dossiers.of(PROPOSAL)
    if ((await proposals.list({ limit: 1 })).length > 0) return
    for (const [at, told] of DEMO.entries()) {
      const [first, ...later] = eventsOf(told)
      const id = `demo-proposal-${at + 1}`
      if (first !== undefined) await proposals.create(id, first)
      for (const event of later) await proposals.append(id, event.seq - 1, event)
    }
  })
}
