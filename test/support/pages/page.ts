import type { H5Driver, WeappDriver } from '../driver'

/** A page, and a word that is there once it is ready. */
export type Page = readonly [path: string, ready: string | RegExp]

/** A phone on which pages are looked at. */
export type Phone = H5Driver | WeappDriver
