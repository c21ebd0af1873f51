import {
  actOnConcern,
  beginConcern,
  listConcerns,
  listConcernUnits,
  listDeskConcerns,
  listPinnedConcerns,
  readConcern,
  readDeskConcern,
} from '../../src/contract/concerns'
import { readLeadingGroup } from '../../src/contract/leading-group'
import {
  actOnOpinionRound,
  beginOpinionRound,
  changeOpinion,
  listDeskRounds,
  listMyOpinions,
  listOpinionRounds,
  readDeskRound,
  readOpinionRound,
  sendOpinion,
} from '../../src/contract/opinion-rounds'
import {
  actOnProposal,
  listDeskProposals,
  listProposals,
  readDeskProposal,
  readProposal,
  registerProposals,
} from '../../src/contract/proposals'
import {
  actOnSurvey,
  answerSurvey,
  beginSurvey,
  checkSurveyDraw,
  listDeskSurveys,
  listSurveys,
  readDeskSurvey,
  readMySurvey,
  readSurvey,
  readSurveyWords,
} from '../../src/contract/surveys'
import {
  actOnTopic,
  listAlikeTopics,
  listDeskTopics,
  listMyTopics,
  listTopics,
  nameTopic,
  readDeskTopic,
  readMyTopic,
  readTopic,
  reopenMyTopic,
  supportTopic,
} from '../../src/contract/topics'
import { fromEnvironment } from '../composition'
import { bind, type Binding } from '../http/binding'
import { serveEndpoints } from '../http/serve-endpoints'
import { forVercel } from '../http/vercel'
import {
  actOnDeskConcern,
  enterConcern,
  listConcernsAtDesk,
  offerConcernUnits,
  readConcernAtDesk,
} from '../usecases/participation/desk-concerns'
import {
  actOnDeskRound,
  beginRoundAtDesk,
  listRoundsAtDesk,
  readRoundAtDesk,
} from '../usecases/participation/desk-opinion-rounds'
import {
  actOnSurveyAtDesk,
  beginSurveyAtDesk,
  listSurveysAtDesk,
  readSurveyAtDesk,
  readWordsAtDesk,
} from '../usecases/participation/desk-surveys'
import { answerOneSurvey, readOwnSurvey } from '../usecases/participation/my-survey'
import { listPublicSurveys, readPublicSurvey } from '../usecases/participation/read-surveys'
import { checkDrawOfSurvey } from '../usecases/participation/survey-draw'
import { changeOwnOpinion, listOwnOpinions, sendOwnOpinion } from '../usecases/participation/my-opinions'
import { listPinned, listPublicConcerns, readPublicConcern } from '../usecases/participation/read-concerns'
import { readPublicLeadingGroup } from '../usecases/governance/read-leading-group'
import { listPublicRounds, readPublicRound } from '../usecases/participation/read-opinion-rounds'
import {
  actOnProposalAtDesk,
  listProposalsAtDesk,
  readProposalAtDesk,
} from '../usecases/participation/desk-proposals'
import { listPublicProposals, readPublicProposal } from '../usecases/participation/read-proposals'
import { registerNewProposals } from '../usecases/participation/register-proposals'
import { actOnTopicAtDesk, listTopicsAtDesk, readTopicAtDesk } from '../usecases/participation/desk-topics'
import { listOwnTopics, readOwnTopic, reopenOwnTopic } from '../usecases/participation/my-topics'
import { nameOneTopic } from '../usecases/participation/name-topic'
import { listShownTopics, offerAlikeTopics, readShownTopic } from '../usecases/participation/read-topics'
import { supportOneTopic } from '../usecases/participation/support-topic'
import {
  CONCERN_DESK,
  PROPOSAL_DESK,
  ROUND_DESK,
  SURVEY_DESK,
  TOPIC_DESK,
} from '../usecases/acting/who-may-enter'

const open = bind('public')
const mine = bind('signed-in')
const topicDesk = bind(TOPIC_DESK)

/** Topics that people name. */
const topics = [
  open(listTopics, listShownTopics),
  bind('public', { triesInTenMinutes: 300 })(listAlikeTopics, offerAlikeTopics),
  open(readTopic, readShownTopic),
  bind('signed-in', { once: true, begins: true, triesInTenMinutes: 20 })(nameTopic, nameOneTopic),
  bind('signed-in', { once: true, triesInTenMinutes: 60 })(supportTopic, supportOneTopic),
  mine(listMyTopics, listOwnTopics),
  mine(readMyTopic, readOwnTopic),
  bind('signed-in', { once: true })(reopenMyTopic, reopenOwnTopic),
  topicDesk(listDeskTopics, listTopicsAtDesk),
  topicDesk(readDeskTopic, readTopicAtDesk),
  bind(TOPIC_DESK, { once: true })(actOnTopic, actOnTopicAtDesk),
]

/** Draft consultations: read by everybody, commented on by whoever signed in, run at the desk. */
const opinionRounds: readonly Binding[] = [
  open(listOpinionRounds, listPublicRounds),
  open(readOpinionRound, readPublicRound),
  mine(listMyOpinions, listOwnOpinions),
  bind('signed-in', { once: true, triesInTenMinutes: 60 })(sendOpinion, sendOwnOpinion),
  bind('signed-in', { once: true, triesInTenMinutes: 60 })(changeOpinion, changeOwnOpinion),
  bind(ROUND_DESK)(listDeskRounds, listRoundsAtDesk),
  bind(ROUND_DESK)(readDeskRound, readRoundAtDesk),
  bind(ROUND_DESK, { once: true })(beginOpinionRound, beginRoundAtDesk),
  bind(ROUND_DESK, { once: true })(actOnOpinionRound, actOnDeskRound),
]

/** Responses to concerns. */
const concerns: readonly Binding[] = [
  open(listConcerns, listPublicConcerns),
  open(listPinnedConcerns, listPinned),
  open(readConcern, readPublicConcern),
  bind(CONCERN_DESK)(listDeskConcerns, listConcernsAtDesk),
  bind(CONCERN_DESK)(readDeskConcern, readConcernAtDesk),
  bind(CONCERN_DESK)(listConcernUnits, offerConcernUnits),
  bind(CONCERN_DESK, { once: true })(beginConcern, enterConcern),
  bind(CONCERN_DESK, { once: true })(actOnConcern, actOnDeskConcern),
]

const proposalDesk = bind(PROPOSAL_DESK)

/** Proposals of deputies and what became of them. */
const proposals: readonly Binding[] = [
  open(listProposals, listPublicProposals),
  open(readProposal, readPublicProposal),
  proposalDesk(listDeskProposals, listProposalsAtDesk),
  proposalDesk(readDeskProposal, readProposalAtDesk),
  bind(PROPOSAL_DESK, { once: true })(registerProposals, registerNewProposals),
  bind(PROPOSAL_DESK, { once: true })(actOnProposal, actOnProposalAtDesk),
]

const surveyDesk = bind(SURVEY_DESK)

/** The yearly survey: read by everybody, answered once by whoever has a session, run at the desk. */
const surveys: readonly Binding[] = [
  open(listSurveys, listPublicSurveys),
  open(readSurvey, readPublicSurvey),
  mine(readMySurvey, readOwnSurvey),
  bind('signed-in', { triesInTenMinutes: 20 })(answerSurvey, answerOneSurvey),
  surveyDesk(listDeskSurveys, listSurveysAtDesk),
  surveyDesk(readDeskSurvey, readSurveyAtDesk),
  surveyDesk(readSurveyWords, readWordsAtDesk),
  surveyDesk(checkSurveyDraw, checkDrawOfSurvey),
  bind(SURVEY_DESK, { once: true })(beginSurvey, beginSurveyAtDesk),
  bind(SURVEY_DESK, { once: true })(actOnSurvey, actOnSurveyAtDesk),
]

/** What residents take part in: topics they name, drafts they comment on, responses to what worries them, proposals, the yearly survey; and who leads it. */
export const doors: readonly Binding[] = [
  ...topics,
  ...opinionRounds,
  ...concerns,
  ...proposals,
  ...surveys,
  open(readLeadingGroup, readPublicLeadingGroup),
]

export const app = serveEndpoints('participation', doors, fromEnvironment)

export default forVercel(app)
