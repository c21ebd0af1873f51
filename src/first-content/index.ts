// Web only, inside the page itself: what a reader came for is there before the program is (ADR 0243).
import '../old-phones'
import type { DocumentView } from '../contract/document-view'
import type { ColumnView } from '../contract/list-columns'
import type { DocumentPage } from '../contract/list-documents'
import type { HomeView } from '../contract/read-home'
import type { OfficeView } from '../contract/read-office'
import { applyContent, askOffice, triageContent } from './apply-content'
import { begunRequest } from './begun-request'
import { documentContent } from './document-content'
import { element } from './element'
import { formContent, formWaits } from './form-content'
import { handOver } from './hand-over'
import { homeContent } from './home-content'
import { columnsContent, listContent } from './list-content'
import { keptRead, sizeClasses, townshipHere } from './on-device'
import { doorOf, placeOf, type Place } from './places'

/** Chinese name of a column, as the last list of columns told; its page has it as soon as the program is there. */
const columnName = (id: string, page: DocumentPage): string =>
  page.items.filter(({ columnId }) => columnId === id)[0]?.columnName ?? '公开的信息'

type Asking = 'apply' | 'triage' | 'form'
type Reading = Exclude<Place, { readonly kind: Asking }>

const contentOf = (place: Reading, answer: unknown): readonly HTMLElement[] => {
  if (place.kind === 'home') return homeContent(answer as HomeView)
  if (place.kind === 'document') return documentContent(answer as DocumentView)
  if (place.kind === 'columns')
    return columnsContent((answer as { readonly columns: readonly ColumnView[] }).columns)
  const page = answer as DocumentPage
  return listContent(page, place.kind === 'search' ? `搜“${place.q}”` : columnName(place.name, page))
}

/** What the place's door answers; null where it didn't: the program asks again by itself and tells what is wrong. */
const ask = (place: Place, township: string): Promise<unknown> =>
  fetch(API_BASE + doorOf(place, township))
    .then((answer): unknown => (answer.ok ? answer.json() : null))
    .catch(() => null)

const fill = (boot: HTMLElement, parts: readonly HTMLElement[]): void => {
  const content = boot.querySelector('main')
  if (content === null) return
  content.textContent = ''
  parts.forEach((part) => content.appendChild(part))
  boot.classList.toggle('filled', parts.length > 0)
}

/** The way to a request needs no answer: it stands at once, and whom to ask joins it. */
const showAsking = (
  { boot, township, goOn }: Here,
  place: Extract<Place, { readonly kind: Asking }>,
): ((answer: unknown) => void) => {
  // Once the program has read the draft, only the program writes it.
  const begun = boot.classList.contains('read') ? null : begunRequest(township)
  boot.classList.toggle('writing', begun !== null && place.kind !== 'apply')
  const whom = element('div')
  const parts = {
    apply: applyContent,
    triage: () => triageContent('answers' in place ? place.answers : [], begun),
    form: () => (begun === null ? formWaits() : formContent(begun, goOn)),
  }
  fill(boot, [...parts[place.kind](), whom])
  return (answer) => whom.appendChild(askOffice(answer as OfficeView))
}

const showReading = ({ boot, township }: Here, place: Reading): ((answer: unknown) => void) => {
  const kept = place.kind === 'home' ? keptRead('home', township) : undefined
  fill(boot, kept === undefined ? [] : contentOf(place, kept))
  return (answer) => fill(boot, contentOf(place, answer))
}

const isAsking = (place: Place): place is Extract<Place, { readonly kind: Asking }> =>
  place.kind === 'apply' || place.kind === 'triage' || place.kind === 'form'

interface Here {
  readonly boot: HTMLElement
  readonly township: string
  /** On in the program, as soon as it is there. */
  readonly goOn: () => void
}

const show = (here: Here): void => {
  const { hash } = window.location
  const place = placeOf(hash)
  here.boot.classList.remove('writing')
  here.boot.scrollTop = 0
  if (place === null) return fill(here.boot, [])
  const answered = isAsking(place) ? showAsking(here, place) : showReading(here, place)
  void ask(place, here.township).then((answer) => {
    if (answer !== null && window.location.hash === hash) answered(answer)
  })
}

/** Runs before the styles are there, so that what is asked for comes beside them. */
const start = (): void => {
  const boot = document.getElementById('boot')
  if (boot === null) {
    setTimeout(start, 0)
    return
  }
  const township = townshipHere()
  boot.className = sizeClasses(township)
  const goOn = handOver(boot, () => window.removeEventListener('hashchange', showPlace))
  const showPlace = (): void => show({ boot, township, goOn })
  window.addEventListener('hashchange', showPlace)
  showPlace()
}

start()
