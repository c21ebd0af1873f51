import type { Endpoint } from '../../src/contract/endpoint'
import type { Town, Who } from './town'

/** What a view of it tells besides. */
interface Version {
  readonly seq: number
}

/** One thing of the year, followed by its version from act to act: the page that somebody acts on is the newest. */
export class Followed<Input, View extends Version> {
  id = ''
  private seq = 0

  constructor(private readonly door: Endpoint<Input, View>) {}

  begins(id: string, seq: number): void {
    this.id = id
    this.seq = seq
  }

  async does(town: Town, who: Who, act: object): Promise<View> {
    const view = await town.ask(who, this.door, { id: this.id, seq: this.seq, act })
    this.seq = view.seq
    return view
  }
}
