import type { PublicationActInput } from '../../src/contract/publications'
import { actOnPublication, draftPublication, readPublication } from '../../src/contract/publications'
import { day } from '../../src/domain/calendar/civil-date'
import { emptyContent, type PublicationContent } from '../../src/domain/publication/content'
import { call, newKey } from './http-client'
import { tokenOf } from './people-in-tests'
import type { TestServer } from './server'

/** A notice that is complete and holds nothing personal. */
export const someContent = (over: Partial<PublicationContent> = {}): PublicationContent => ({
  ...emptyContent('盏西镇人民政府'),
  title: '关于做好春耕备耕工作的通知',
  columnId: 'work_news',
  documentNumber: '盏政发〔2026〕3号',
  formedOn: day('2026-03-01'),
  summary: '安排春耕备耕',
  plain: { ...emptyContent('').plain, oneSentence: '三月底前备好种子和肥料' },
  blocks: [{ kind: 'paragraph', text: '各村要在三月底前备好种子和肥料。' }],
  ...over,
})

type Who = 'clerk' | 'reviewer' | 'secrecy' | 'head' | 'mayor'

/** The publishing desk over HTTP: each act by whom it belongs to. */
export class PublishingDesk {
  private readonly tokens = new Map<Who, string>()

  constructor(private readonly server: TestServer) {}

  async token(who: Who): Promise<string> {
    const known = this.tokens.get(who) ?? (await tokenOf(this.server, who))
    this.tokens.set(who, known)
    return known
  }

  async draft(over: Partial<PublicationContent> = {}) {
    const options = { token: await this.token('clerk'), key: newKey() }
    return call(this.server, draftPublication, [{ content: someContent(over), caseId: null }, options])
  }

  async read(id: string, who: Who = 'clerk') {
    return call(this.server, readPublication, [{ id }, { token: await this.token(who) }])
  }

  /** One act on the page as it stands now. */
  async act(id: string, who: Who, act: PublicationActInput) {
    const { seq } = (await this.read(id, who)).body
    const options = { token: await this.token(who), key: newKey() }
    return call(this.server, actOnPublication, [{ id, seq, act }, options])
  }

  /** Acts that must go through; answers the last view. */
  async acts(id: string, acts: readonly (readonly [Who, PublicationActInput])[]) {
    for (const [who, act] of acts) {
      const done = await this.act(id, who, act)
      if (done.status !== 200) throw new Error(`${act.act} by ${who}: ${done.error.message}`)
    }
    return (await this.read(id)).body
  }

  /** From the first draft to 待发布. */
  async cleared(over: Partial<PublicationContent> = {}): Promise<string> {
    const { id } = (await this.draft(over)).body
    await this.acts(id, GATES)
    return id
  }

  async published(over: Partial<PublicationContent> = {}) {
    const id = await this.cleared(over)
    return this.acts(id, [['head', { act: 'publish', publishAt: null }]])
  }
}

/** Submitted, reviewed, cleared. */
export const GATES: readonly (readonly [Who, PublicationActInput])[] = [
  ['clerk', { act: 'submit', keepBecause: '' }],
  ['reviewer', { act: 'pass_review', politics: true, policy: true, wording: true, note: '' }],
  ['secrecy', { act: 'clear_secrecy', basis: '《保守国家秘密法》第三十五条', note: '' }],
]
