import { actOnProposal, registerProposals } from '../../../src/contract/proposals'
import { readOrganisation } from '../../../src/contract/recusals'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { Followed } from '../followed'
import type { Step, Timetable } from '../timetable'
import type { Town } from '../town'

/** What deputies suggest, and what comes of it. */
const SUGGESTIONS = [
  ['修缮灌溉沟渠', 'A'],
  ['增设集镇路灯', 'A'],
  ['加固大桥护栏', 'B'],
  ['扩建敬老院', 'A'],
  ['整治集镇占道', 'B'],
  ['改造农村厕所', 'C'],
  ['增开赶集班车', 'A'],
  ['补栽行道树', 'B'],
] as const

const factsOf = (number: number, assignedOn: IsoDate) => {
  const title = `关于${SUGGESTIONS[number % SUGGESTIONS.length]?.[0]}的建议`
  return {
    kind: 'suggestion',
    session: '第四届人民代表大会第二次会议',
    number: `第${number + 1}号`,
    title,
    text: `${title}，请研究办理。`,
    proposers: ['岳代表'],
    assignedOn,
    isComplex: false,
    showsNames: true,
    showsText: true,
  }
}

/** A deputies' suggestion: registered after the congress, given to a unit, answered, made public, judged by its proposers. */
export const proposalStory = (
  { number, on }: { readonly number: number; readonly on: IsoDate },
  timetable: Timetable,
): readonly Step[] => {
  const proposal = new Followed(actOnProposal)
  const registered = timetable.after(on, 0, ['clerk'])
  const answered = timetable.after(registered, 20 + number * 4, ['clerk'])
  const does = (who: 'clerk' | 'head', act: object) => async (town: Town) =>
    void (await proposal.does(town, who, act))
  const register = async (town: Town): Promise<void> => {
    const done = await town.ask('clerk', registerProposals, { proposals: [factsOf(number, registered)] })
    proposal.begins(done.ids[0] ?? '', 1)
    const { units } = await town.ask('clerk', readOrganisation, {})
    const act = { act: 'assign', mainUnitId: units[0]?.id ?? '', jointUnitIds: [], reason: '' }
    await proposal.does(town, 'clerk', act)
  }
  const result = SUGGESTIONS[number % SUGGESTIONS.length]?.[1]
  const words = { result, text: '已经研究，办理情况见附表。', talked: '当面走访' }
  return [
    { on: registered, act: register },
    { on: answered, act: does('clerk', { act: 'answer', ...words }) },
    { on: timetable.after(answered, 1), act: does('head', { act: 'publish' }) },
    {
      on: timetable.after(answered, 5, ['clerk']),
      act: does('clerk', { act: 'give_opinion', opinion: 'content', words: '' }),
    },
  ]
}
