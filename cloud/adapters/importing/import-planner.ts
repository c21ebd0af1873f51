import type { FileReader } from '../../ports/file-reader'
import type { ImportFile, ImportPlanner } from '../../ports/import-planner'
import { columnFor } from '../../seed/document-files/column-for'
import type { SourceFile } from '../../seed/document-files/find-files'
import { planImport, plannedDocuments } from '../../seed/document-files/plan-import'

const sourceOf = ({ name, bytes }: ImportFile): SourceFile => ({
  name,
  below: name,
  topic: '',
  read: () => bytes,
})

/** The planner over a reader of files; the same steps as those of the command. */
export const makeImportPlanner = (reader: FileReader): ImportPlanner => ({
  plan: async ({ files, columnId, columns, today, isMasking }) => {
    const columnOf = columnId === '' ? columnFor : () => columnId
    const order = { files: files.map(sourceOf), columnOf, columns, today, isMasking }
    const plan = await planImport(order, reader)
    const made = [...plan.groups.values()].map((group) => plannedDocuments(group, order))
    const { tables, notes, hidden } = plan
    const clashes = made.flatMap(({ refused }) => refused)
    const refused = [...plan.refused, ...clashes].map(({ file, reason }) => ({ file, reason }))
    return { documents: made.flatMap(({ documents }) => documents), refused, tables, notes, hidden }
  },
})
