import type { ProposalEvent, ProposalEventType } from './events'
import { PROPOSAL_OPINION_TEXTS, PROPOSAL_RESULT_TEXTS } from './results'
import { storyLine, type StoryLine, type StoryWords } from '../dossier/story'

type Tellers = {
  readonly [T in ProposalEventType]: (event: Extract<ProposalEvent, { readonly type: T }>) => StoryWords
}

const TELLERS: Tellers = {
  registered: () => ['登记', ''],
  amended: ({ reason }) => ['更正登记', reason],
  assigned: ({ reason }) => ['分办', reason],
  joint_given: () => ['收到会办意见', ''],
  extended: ({ reason }) => ['按六个月办理', reason],
  answered: ({ result, talked }) => ['答复代表', `${PROPOSAL_RESULT_TEXTS[result]}。沟通：${talked}`],
  opinion_given: ({ opinion, words }) => [
    '代表评价',
    [PROPOSAL_OPINION_TEXTS[opinion], words].filter((part) => part !== '').join('：'),
  ],
  published: () => ['公开办理结果', ''],
  hidden: ({ reason }) => ['撤下公开的结果', reason],
  closed: ({ reason }) => ['办结', reason],
}

/**
 * A proposal's story for the desk, oldest first.
 * @example proposalStory(events).at(-1)?.title // '答复代表'
 */
export const proposalStory = (events: readonly ProposalEvent[]): readonly StoryLine[] =>
  events.map((event) =>
    storyLine(event, (TELLERS[event.type] as (event: ProposalEvent) => StoryWords)(event)),
  )
