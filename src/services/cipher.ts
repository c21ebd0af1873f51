/** How a device keeps something that nobody reads in its storage. */
export interface Cipher {
  /** Keeps a value under a name of this program; false when the device has no room. */
  readonly write: (name: string, value: unknown) => Promise<boolean>
  /** What was kept, undefined for nothing and where it can't be read any more. */
  readonly read: (name: string) => Promise<unknown>
}
