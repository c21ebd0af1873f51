import type { CodedKind } from '../../src/domain/open-data/page-scene'

/** A public page that a link leads to. */
export interface LinkedPage {
  readonly kind: CodedKind
  readonly id: string
}

/** A link as WeChat made it. */
export interface PageLink {
  readonly address: string
  readonly goodUntil: string
}

/** Links to pages of the mini-program that were made for one township; WeChat counts how many it makes. */
export interface PageLinks {
  find(page: LinkedPage): Promise<PageLink | null>
  keep(page: LinkedPage, link: PageLink): Promise<void>
}
