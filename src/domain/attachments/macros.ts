import type { ArchiveEntry } from './archive-directory'

const PROGRAM_PARTS = /(^|[\\/])(vbaProject[^/]*\.bin|vbaData[^/]*\.xml)$|^xl[\\/]macrosheets[\\/]/i
const PROGRAM_TYPES = /macroEnabled|vbaProject|intlmacrosheet|ms-excel\.macrosheet/i
const PROGRAM_STORAGES = ['Macros', '_VBA_PROJECT_CUR', 'VBA', '_VBA_PROJECT']

/** The part of an office archive that says what its other parts are. */
export const CONTENT_TYPES = '[Content_Types].xml'

/**
 * Whether a docx or xlsx carries programs: by the names of its parts or by what it declares them to be.
 * @example archiveHasMacros([], '<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>') // true
 */
export const archiveHasMacros = (
  entries: readonly Pick<ArchiveEntry, 'name'>[],
  contentTypes: string,
): boolean => entries.some(({ name }) => PROGRAM_PARTS.test(name)) || PROGRAM_TYPES.test(contentTypes)

/**
 * Whether an old binary office file carries programs, by the names of its storages.
 * @example compoundHasMacros(['WordDocument', 'Macros']) // true
 */
export const compoundHasMacros = (names: readonly string[]): boolean =>
  names.some((name) => PROGRAM_STORAGES.includes(name))
