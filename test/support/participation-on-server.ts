import { openedRound, saidConcern } from './participation-forms'
import { publishedProposal } from './proposal-forms'
import { openedSurvey } from './survey-forms'
import { shownTopic } from './topic-forms'
import { tokenOf } from './people-in-tests'
import type { TestServer } from './server'

/** Made once for a server: signing in again and again meets its limit. */
const made = new WeakMap<
  TestServer,
  Readonly<Record<'round' | 'survey' | 'concern' | 'proposal' | 'topic', string>>
>()

/** A draft that is asked about, a survey that is open, a concern that was answered, a proposal that is public and a topic that is shown. */
export const participation = async (server: TestServer) => {
  const there = made.get(server)
  if (there !== undefined) return there
  const [writer, boss] = [
    { server, token: await tokenOf(server, 'clerk') },
    { server, token: await tokenOf(server, 'head') },
  ]
  const round = (await openedRound(writer, boss)).body.id
  const survey = (await openedSurvey(writer, boss)).body.id
  const concern = (await saidConcern(writer, boss)).body.id
  const all = {
    round,
    survey,
    concern,
    proposal: await publishedProposal(server),
    topic: await shownTopic(server),
  }
  made.set(server, all)
  return all
}
