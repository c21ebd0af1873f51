import { followSubject, listMyFollows, switchFollowOff, unfollowSubject } from '../../src/contract/follows'
import { endDevices, listMyDevices } from '../../src/contract/devices'
import { listMyNotices, markNoticesRead } from '../../src/contract/inbox'
import { keepMessageAnswers, listMessageTemplates } from '../../src/contract/messages'
import { deleteOwnData, exportOwnData, readOwnData } from '../../src/contract/own-data'
import {
  linkPhone,
  linkWechatPhone,
  readWechatPhone,
  readMyPhone,
  readPhoneSignIn,
  sendPhoneCode,
  signInByPhone,
  unlinkPhone,
} from '../../src/contract/phones'
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  giveSecondFactor,
  readSecondFactor,
} from '../../src/contract/second-factor'
import {
  changePassword,
  confirmSession,
  listAccessToMyData,
  listTownships,
  openGuestSession,
  readSession,
  signIn,
  signInWithWechat,
  signOut,
} from '../../src/contract/sessions'
import { fromEnvironment } from '../composition'
import { bind } from '../http/binding'
import { serveEndpoints } from '../http/serve-endpoints'
import { forVercel } from '../http/vercel'
import { changeOwnPassword } from '../usecases/people/change-password'
import { followOne, listOwnFollows, switchOff, unfollowOne } from '../usecases/notices/my-follows'
import { listWhoReadMyData } from '../usecases/people/list-access-to-my-data'
import { keepAnswers, listTemplates } from '../usecases/notices/my-messages'
import { listTownshipsBeside } from '../usecases/disclosures/list-townships'
import { endOwnDevices, listOwnDevices } from '../usecases/people/my-devices'
import {
  linkOwnPhone,
  linkPhoneOfWechat,
  readPhoneOfWechat,
  readOwnPhone,
  signInWithPhone,
  tellWhetherByPhone,
  unlinkOwnPhone,
} from '../usecases/people/my-phone'
import { deleteAllOwnData, exportAllOwnData, viewOwnData } from '../usecases/people/own-data'
import { sendCodeToPhone } from '../usecases/people/phone-codes'
import {
  beginOwnSecondFactor,
  confirmOwnSecondFactor,
  endOwnSecondFactor,
  giveOwnSecondFactor,
  readOwnSecondFactor,
} from '../usecases/people/my-second-factor'
import { listOwnNotices, markOwnNoticesRead } from '../usecases/notices/my-notices'
import { openSessionForDevice } from '../usecases/people/open-guest-session'
import { confirmOwnSession } from '../usecases/people/confirm-session'
import { readOwnSession } from '../usecases/disclosures/read-session'
import { signInByWechat } from '../usecases/people/sign-in-with-wechat'
import { signInWithPassword } from '../usecases/people/sign-in'
import { endSession } from '../usecases/people/sign-out'
import { DESK_PEOPLE } from '../usecases/acting/who-may-enter'

const known = bind('signed-in')
const once = bind('signed-in', { once: true })
const settingUp = { beforeSecondFactor: ['to_set'] } as const
const atAnyStep = { beforePasswordChange: true, beforeSecondFactor: ['to_give', 'to_set'] } as const

/** Who is here. A whole village may share one address, so only passwords are limited tightly, by account. */
export const doors = [
  bind('public')(listTownships, listTownshipsBeside),
  bind('public', { triesInTenMinutes: 10 })(signIn, signInWithPassword),
  bind('public', { triesInTenMinutes: 120 })(signInWithWechat, signInByWechat),
  bind('public', { triesInTenMinutes: 120 })(openGuestSession, openSessionForDevice),
  bind('signed-in', { ...settingUp, beforePasswordChange: true, triesInTenMinutes: 20 })(
    changePassword,
    changeOwnPassword,
  ),
  bind('signed-in', { triesInTenMinutes: 10 })(confirmSession, confirmOwnSession),
  bind('signed-in', atAnyStep)(readSession, readOwnSession),
  bind('signed-in', atAnyStep)(signOut, endSession),
  bind('signed-in', { beforeSecondFactor: ['to_give'], triesInTenMinutes: 20 })(
    giveSecondFactor,
    giveOwnSecondFactor,
  ),
  bind(DESK_PEOPLE, settingUp)(readSecondFactor, readOwnSecondFactor),
  bind(DESK_PEOPLE, { ...settingUp, triesInTenMinutes: 20 })(beginSecondFactor, beginOwnSecondFactor),
  bind(DESK_PEOPLE, { ...settingUp, triesInTenMinutes: 20 })(confirmSecondFactor, confirmOwnSecondFactor),
  bind(DESK_PEOPLE, { triesInTenMinutes: 20 })(endSecondFactor, endOwnSecondFactor),
  bind('public')(readPhoneSignIn, tellWhetherByPhone),
  bind('public', { triesInTenMinutes: 60 })(sendPhoneCode, sendCodeToPhone),
  bind('public', { triesInTenMinutes: 60 })(signInByPhone, signInWithPhone),
  known(readMyPhone, readOwnPhone),
  bind('signed-in', { triesInTenMinutes: 20 })(linkPhone, linkOwnPhone),
  bind('signed-in', { triesInTenMinutes: 20 })(linkWechatPhone, linkPhoneOfWechat),
  bind('signed-in', { triesInTenMinutes: 20 })(readWechatPhone, readPhoneOfWechat),
  known(unlinkPhone, unlinkOwnPhone),
  known(readOwnData, viewOwnData),
  bind('signed-in', { triesInTenMinutes: 10 })(exportOwnData, exportAllOwnData),
  // What is gone stays so.
  bind('signed-in', { triesInTenMinutes: 10 })(deleteOwnData, deleteAllOwnData),
  known(listMyDevices, listOwnDevices),
  // Once ended, a place stays so.
  known(endDevices, endOwnDevices),
  known(listAccessToMyData, listWhoReadMyData),
  known(listMyNotices, listOwnNotices),
  // The same ids again change nothing.
  known(markNoticesRead, markOwnNoticesRead),
  bind('public')(listMessageTemplates, listTemplates),
  once(keepMessageAnswers, keepAnswers),
  known(listMyFollows, listOwnFollows),
  once(followSubject, followOne),
  once(unfollowSubject, unfollowOne),
  bind('public', { triesInTenMinutes: 60 })(switchFollowOff, switchOff),
]

export const app = serveEndpoints('session', doors, fromEnvironment)

export default forVercel(app)
