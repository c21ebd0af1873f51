import type { PackageView } from '../../src/contract/archive'
import type { ExportView } from '../../src/contract/township-export'

/** A package of a year that was made for the archive; `by` is the id of a person. */
export type HandOverPackage = Omit<PackageView, 'isKept' | 'mayFetch'>

/** An export of the whole township; `by` is the id of a person. */
export type WholePackage = Omit<ExportView, 'isKept' | 'mayFetch' | 'keptUntil'> & {
  /** Of the last entry of the audit that was there when it was begun. */
  readonly auditSeq: number
}

/** Packages of one township; their bytes are encrypted at rest, and only those of a year's newest are kept. */
export interface PackageStore {
  /** Newest first, with whether its bytes are kept. */
  list(): Promise<readonly (HandOverPackage & { readonly isKept: boolean })[]>
  /** Null where there is none, or its bytes are no longer kept. */
  read(id: string): Promise<{ readonly made: HandOverPackage; readonly bytes: Uint8Array } | null>
  /** Keeps a package, and lets go of the bytes of the year's earlier ones. */
  add(made: HandOverPackage, bytes: Uint8Array): Promise<void>
  /** Keeps which requests and letters went into a package, that kept here or one in a file of the host. */
  addCases(packageId: string, caseIds: readonly string[]): Promise<void>
  /** Exports of the whole township, newest first; the bytes of the newest alone are kept. */
  exports(): Promise<readonly (WholePackage & { readonly isKept: boolean })[]>
  /** Null where there is none, or its bytes are no longer kept. */
  readExport(id: string): Promise<{ readonly made: WholePackage; readonly bytes: Uint8Array } | null>
  /** Keeps an export, and lets go of the bytes of those before. */
  addExport(made: WholePackage, bytes: Uint8Array): Promise<void>
  /** Lets go of the bytes of exports that were made before an instant; answers of how many. */
  letGoOfExports(before: string): Promise<number>
}
