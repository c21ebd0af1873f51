import type { DocumentView } from '../../../src/contract/document-view'
import type { TextAnswer } from '../../../src/contract/endpoint'
import { contactLine } from '../../../src/domain/guide/office-guide'
import { formatChineseDate } from '../../../src/domain/calendar/civil-date'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { standingNotice } from '../../../src/domain/disclosure/standing-notice'
import { VALIDITY_TEXTS } from '../../../src/domain/disclosure/validity'
import { documentPath, FEED_TYPES, feedPath } from '../../../src/domain/open-data/addresses'
import { documentPage } from '../../../src/domain/open-data/document-page'
import type { DocumentPage } from '../../../src/domain/open-data/document-page'
import { fail, ok } from '../../../src/domain/result'
import type { SettingsInForce } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { reading } from '../acting/reading'
import { appDocument, appHome } from './app-addresses'

const RELATIONS: Readonly<Record<DocumentView['relations'][number]['kind'], string>> = {
  interprets: '解读的文件',
  interpreted_by: '解读',
  replaces: '代替',
  replaced_by: '被代替',
}

const LONGEST_DESCRIPTION = 150

interface Place {
  readonly origin: string
  readonly settings: SettingsInForce
}

const dated = (date: IsoDate | null): string => (date === null ? '' : formatChineseDate(date))

const factsOf = (view: DocumentView): DocumentPage['facts'] => [
  ['索引号', view.indexNumber],
  ['发文机关', view.issuer],
  ['文号', view.documentNumber],
  ['成文日期', dated(view.formedOn)],
  ['发布日期', dated(view.publishedOn)],
  ['施行日期', dated(view.inForceOn)],
  ['主题分类', view.topic],
  ['栏目', view.columnName],
  ['有效性', VALIDITY_TEXTS[view.validity]],
  ['一句话', view.plain.oneSentence],
  ['适用于谁', view.plain.whoFor],
  ['多少', view.plain.howMuch],
  ['怎么办', view.plain.how],
  ['在哪办', view.plain.where],
  ['电话', view.plain.phone],
  ['来源', view.source],
]

const currentIdOf = (view: DocumentView): string =>
  view.versions.find(({ current }) => current)?.id ?? view.id

const noticesOf = (view: DocumentView): readonly string[] => {
  if (view.takenDown === null && currentIdOf(view) !== view.id) return ['这是旧版本，请看现行版本。']
  const notice = standingNotice(view)
  return notice === '' ? [] : [notice]
}

const linksOf = (view: DocumentView, { origin, settings }: Place): DocumentPage['links'] => {
  const at = (id: string): string => `${origin}${documentPath(settings.id, id)}`
  const versions = view.versions
    .filter(({ id }) => id !== view.id)
    .map((version) => ({
      label: version.current ? '现行版本' : '其他版本',
      title: `${dated(version.formedOn ?? version.inForceOn) || '日期不详'}（${VALIDITY_TEXTS[version.validity]}）`,
      address: at(version.id),
    }))
  const relations = view.relations.map(({ kind, id, title }) => ({
    label: RELATIONS[kind],
    title,
    address: at(id),
  }))
  return [...versions, ...relations]
}

const feedsOf = (view: DocumentView, { origin, settings }: Place): DocumentPage['feeds'] =>
  [
    ['全部公开信息', ''],
    [view.columnName, view.columnId],
  ].map(([title = '', column = '']) => ({
    title: `${settings.office.township} · ${title}`,
    type: FEED_TYPES.atom,
    address: `${origin}${feedPath(settings.id, column, 'atom')}`,
  }))

const firstWords = (view: DocumentView): string => {
  const paragraph = view.blocks.find(({ kind }) => kind === 'paragraph')
  return paragraph?.kind === 'paragraph' ? paragraph.text : view.title
}

const pageOf = (view: DocumentView, place: Place): DocumentPage => {
  const { origin, settings } = place
  const currentId = currentIdOf(view)
  const description = view.plain.oneSentence || view.summary || firstWords(view)
  return {
    title: view.title,
    description: [...description].slice(0, LONGEST_DESCRIPTION).join(''),
    canonical: `${origin}${documentPath(settings.id, currentId)}`,
    app: appDocument(origin, view.id),
    home: appHome(origin),
    site: settings.office.name,
    contact: contactLine(settings.office),
    issuer: view.issuer,
    publishedOn: view.publishedOn,
    facts: view.takenDown === null ? factsOf(view) : [],
    notices: noticesOf(view),
    blocks: view.blocks,
    links: linksOf(view, place),
    feeds: feedsOf(view, place),
    isIndexed: view.takenDown === null && currentId === view.id,
  }
}

/** A document as a plain page; what was taken down says so with 410, what never was public is not found. */
export const readPlainDocument: UseCase<{ readonly id: string }, TextAnswer> = (
  { tenant, input, origin = '' },
  world,
) =>
  reading(world, tenant, async ({ documents, settings }) => {
    const view = (await documents.find(input.id)) ?? (await documents.findTombstone(input.id))
    if (view === null) return fail('not_found')
    const text = documentPage(pageOf(view, { origin, settings }))
    return ok({ mediaType: 'text/html', text, status: view.takenDown === null ? 200 : 410 })
  })
