import { actOnConcern, beginConcern, listConcernUnits } from '../../../src/contract/concerns'
import { listDocuments, NO_FILTERS } from '../../../src/contract/list-documents'
import {
  actOnOpinionRound,
  beginOpinionRound,
  readDeskRound,
  sendOpinion,
} from '../../../src/contract/opinion-rounds'
import { actOnTopic, nameTopic, supportTopic } from '../../../src/contract/topics'
import { addDays, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { Followed } from '../followed'
import type { Step, Timetable } from '../timetable'
import type { Town } from '../town'
import {
  CONCERN,
  DECLINE,
  FACT_CARD,
  POINT,
  ROUND,
  ROUND_COMMENTS,
  TOPIC_TITLES,
} from './participation-words'

/** A published document to answer a topic with. */
const anyDocument = async (town: Town): Promise<string> => {
  const query = { q: '', column: 'work_news', cursor: '', ...NO_FILTERS }
  return (await town.ask('anybody', listDocuments, query)).items[0]?.id ?? ''
}

/** The one of the year that is declined; the others are answered by a document. */
const DECLINED = 4

/** A topic: named, shown, supported, answered by a document or declined with a reason. */
export const topicStory = (
  { number, on }: { readonly number: number; readonly on: IsoDate },
  timetable: Timetable,
): readonly Step[] => {
  const topic = new Followed(actOnTopic)
  const words = { title: TOPIC_TITLES[number % TOPIC_TITLES.length], detail: '' }
  const shown = timetable.after(on, 1, ['clerk'])
  const name = async (town: Town): Promise<void> => {
    const { id, seq } = await town.ask(`phone-${200 + number}`, nameTopic, words)
    topic.begins(id, seq)
  }
  const support = async (town: Town): Promise<void> => {
    for (const phone of [0, 1, 2].slice(0, 1 + (number % 3)))
      await town.ask(`phone-${210 + phone}`, supportTopic, { id: topic.id, on: true })
  }
  const settle = async (town: Town): Promise<void> => {
    if (number === DECLINED) await topic.does(town, 'head', { act: 'decline', decline: DECLINE })
    else await topic.does(town, 'clerk', { act: 'answer', documentId: await anyDocument(town), text: '' })
  }
  return [
    { on, act: name },
    { on: shown, act: async (town) => void (await topic.does(town, 'clerk', { act: 'check', words })) },
    { on: addDays(shown, 1), act: support },
    { on: timetable.after(shown, 8, ['clerk']), act: settle },
  ]
}

type Round = Followed<unknown, Awaited<ReturnType<typeof readRound>>>

const readRound = (town: Town, id: string) => town.ask('clerk', readDeskRound, { id })

/** Every comment under a point, and what became of it. */
const group = async (town: Town, round: Round): Promise<void> => {
  const { ungrouped, seq } = await readRound(town, round.id)
  round.begins(round.id, seq)
  await round.does(town, 'clerk', { ...POINT, comments: [...ungrouped] })
  await round.does(town, 'clerk', { act: 'submit_summary', text: '谢谢大家提意见，办法作了修改。' })
}

/** A draft decision: thirty days, six comments, points with what became of them. */
export const roundStory = (on: IsoDate, timetable: Timetable): readonly Step[] => {
  const round: Round = new Followed(actOnOpinionRound)
  const begun = timetable.after(on, 0, ['clerk'])
  const opened = timetable.after(begun, 2)
  const grouped = timetable.after(addDays(opened, 31), 2, ['clerk'])
  const begin = async (town: Town): Promise<void> => {
    const { id, seq } = await town.ask('clerk', beginOpinionRound, { form: ROUND })
    round.begins(id, seq)
    await round.does(town, 'clerk', { act: 'submit' })
  }
  const comments: readonly Step[] = ROUND_COMMENTS.map((text, at) => ({
    on: addDays(opened, 2 + at * 3),
    act: async (town) => {
      const comment = { id: round.id, block: at % 2 === 0 ? 1 : null, text }
      await town.ask(`phone-${220 + at}`, sendOpinion, comment)
    },
  }))
  return [
    { on: begun, act: begin },
    { on: opened, act: async (town) => void (await round.does(town, 'head', { act: 'open' })) },
    ...comments,
    { on: grouped, act: (town) => group(town, round) },
    {
      on: timetable.after(grouped, 1),
      act: async (town) => void (await round.does(town, 'head', { act: 'publish_summary' })),
    },
  ]
}

/** A rumour: heard in the morning, answered by a fact card the same day, closed some days later. */
export const concernStory = (on: IsoDate, timetable: Timetable): readonly Step[] => {
  const concern = new Followed(actOnConcern)
  const heard = timetable.after(on, 0)
  const says = async (town: Town, words: object): Promise<void> => {
    const { waiting } = await concern.does(town, 'clerk', words)
    await concern.does(town, 'head', { act: 'publish_words', words: waiting?.number ?? 0 })
  }
  const hear = async (town: Town): Promise<void> => {
    const { units } = await town.ask('clerk', listConcernUnits, {})
    const form = { ...CONCERN, heardOn: heard, unitId: units[0]?.id ?? '' }
    const { id, seq } = await town.ask('clerk', beginConcern, form)
    concern.begins(id, seq)
    await says(town, FACT_CARD)
  }
  const closing = { ...FACT_CARD, kind: 'closing', rumour: '', text: '这几天的检测都合格，事情处理完了。' }
  return [
    { on: heard, act: hear },
    { on: timetable.after(heard, 3), act: (town) => says(town, closing) },
  ]
}
