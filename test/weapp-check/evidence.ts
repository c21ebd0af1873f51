import type { LoggedRequest } from '../weapp-simulator/host/request-bridge'
import type { MeteredSetData } from '../weapp-simulator/runtime/bundle'

/** The build as it would be uploaded: text of its files by path, bytes by package. */
export interface BuiltPackage {
  readonly pages: readonly string[]
  readonly texts: Readonly<Record<string, string>>
  readonly bytes: Readonly<Record<string, number>>
  /** Text of the sources, for what the build no longer shows. */
  readonly sources: Readonly<Record<string, string>>
}

/** Something to press, as it lay on a screen of this width. Unit: px. */
export interface Target {
  readonly name: string
  readonly screen: number
  readonly width: number
  readonly height: number
}

/** A picture of the page and the box it is shown in. Unit: px. */
export interface Picture {
  readonly address: string
  readonly natural: readonly [width: number, height: number]
  readonly shown: readonly [width: number, height: number]
  /** Modes such as aspectFill cut instead of pressing together. */
  readonly isCut: boolean
}

/** A picture that came over the network. */
export interface PictureRequest {
  readonly address: string
  readonly cacheControl: string
  readonly at: number
  readonly milliseconds: number
}

/** The tree of a page. */
export interface Tree {
  readonly nodes: number
  readonly depth: number
  /** Most children of one node. */
  readonly children: number
}

/** One page as it was opened on a phone. */
export interface Look {
  readonly page: string
  /** From the start of the program to its first content. Unit: ms. */
  readonly firstContent: number
  /** Longest single run of the script. Unit: ms. */
  readonly longestTask: number
  readonly setData: readonly MeteredSetData[]
  readonly tree: Tree
  readonly requests: readonly LoggedRequest[]
  readonly pictures: readonly Picture[]
  readonly pictureRequests: readonly PictureRequest[]
  readonly targets: readonly Target[]
  /** Texts whose colour doesn't stand off from what is behind. */
  readonly paleTexts: readonly string[]
  readonly errors: readonly string[]
  /** Interfaces of WeChat that were called. */
  readonly apis: readonly string[]
  /** Repeating timers that go on after the page was left. */
  readonly timersLeft: number
}

export interface Evidence {
  readonly built: BuiltPackage
  readonly looks: readonly Look[]
}
