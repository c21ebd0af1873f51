/** Names of the columns of the disclosure platform. */
export const columnNameOf = (id: string): string => id
/** A column with all below it. */
export const columnsWithin = (id: string): readonly string[] => [id]
