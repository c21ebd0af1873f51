import type { InputOf, OutputOf } from '../../../src/contract/endpoint'
import type {
  keepMessageAnswers,
  listMessageTemplates,
  MessageDeliveryView,
} from '../../../src/contract/messages'
import { deliveryText } from '../../../src/domain/notices/delivery-words'
import { noticeWords } from '../../../src/domain/notices/notice-words'
import { ok } from '../../../src/domain/result'
import type { NoticeAbout } from '../../ports/inbox'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { answeringOnce } from '../acting/answering-once'
import { readerOf } from '../acting/actors-of'

/** The subscribe messages that may be asked for; none where no mini-program or no template is set. */
export const listTemplates: UseCase<object, OutputOf<typeof listMessageTemplates>> = async (_asked, world) =>
  ok({ templates: (world.wechat?.templates ?? []).map(({ purpose, id }) => ({ purpose, id })) })

/** Keeps what a person answered, for the templates that we know. */
export const keepAnswers: UseCase<InputOf<typeof keepMessageAnswers>, OutputOf<typeof keepMessageAnswers>> = (
  asked,
  world,
) =>
  answeringOnce(asked, { world, act: 'keep_message_answers' }, async ({ messages, audit }, { person }) => {
    const known = (world.wechat?.templates ?? []).map(({ id }) => id)
    const answers = asked.input.answers.filter(({ templateId }) => known.includes(templateId))
    const now = world.clock.now()
    await messages.keepAnswers(person.id, answers, now)
    const detail = { answers: answers.map(({ answer }) => answer) }
    await audit.write(auditEntry(readerOf(person), now, { act: 'answer_message_ask', caseId: null, detail }))
    return ok({ kept: answers.length })
  })

/** What a person was told about a thing, with what became of each courtesy message, for the desk. */
export const messagesTo = async (
  personId: string,
  about: NoticeAbout,
  { messages }: Stores,
): Promise<readonly MessageDeliveryView[]> =>
  (await messages.deliveriesTo(personId, about)).map(({ topic, facts, toldAt, outcome }) => ({
    at: toldAt,
    title: noticeWords(topic, facts, 'resident').title,
    text: deliveryText(outcome ?? 'inbox_only'),
  }))
