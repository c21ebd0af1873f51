import type { Rule } from '../rule'
import { active } from './active'
import { baseLibrary } from './base-library'
import { colours } from './colours'
import { failedRequests } from './failed-requests'
import { firstContent } from './first-content'
import { httpsOnly } from './https-only'
import { inertia } from './inertia'
import { packageBytes } from './package-bytes'
import { pagesReached } from './pages-reached'
import { pictureCache } from './picture-cache'
import { pictureRatio } from './picture-ratio'
import { pictureSize } from './picture-size'
import { picturesAtOnce } from './pictures-at-once'
import { renderTime } from './render-time'
import { requestTime } from './request-time'
import { requestsAtOnce } from './requests-at-once'
import { safeArea } from './safe-area'
import { sameAnswers } from './same-answers'
import { scriptErrors } from './script-errors'
import { scriptTime } from './script-time'
import { setDataRate } from './set-data-rate'
import { setDataSize } from './set-data-size'
import { staffApart } from './staff-apart'
import { stylesUsed } from './styles-used'
import { tapAreas } from './tap-areas'
import { timersStopped } from './timers-stopped'
import { treeSize } from './tree-size'
import { unusedData } from './unused-data'
import { withdrawnApis } from './withdrawn-apis'

/** The 27 rules of WeChat's 体验评分, in its order: speed, use, good practice. */
export const AUDIT_RULES: readonly Rule[] = [
  ...[scriptTime, firstContent, renderTime, setDataRate, setDataSize, treeSize, requestTime, requestsAtOnce],
  ...[picturesAtOnce, pictureCache, pictureSize, unusedData, sameAnswers],
  ...[inertia, active, pictureRatio, tapAreas, safeArea, colours],
  ...[scriptErrors, failedRequests, withdrawnApis, httpsOnly, baseLibrary, pagesReached],
  ...[stylesUsed, timersStopped],
]

/** What this house asks besides. */
export const HOUSE_RULES: readonly Rule[] = [packageBytes, staffApart]
