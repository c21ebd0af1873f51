import type { Zipper } from '../../ports/zipper'

/** Zips; the library is loaded with the first. */
export const lazyZipper: Zipper = {
  pack: async (files) => (await import('../proof/stored-zip')).storedZip(files),
}
