/** First word of the key of every read at the desk; none of them is kept on the device. */
export const STAFF = 'staff'

/** Keys of the desk's reads. */
export const staffKeys = {
  today: [STAFF, 'today'],
  county: [STAFF, 'county'],
  countyReport: (id: string) => [STAFF, 'county-report', id],
  township: (id: string) => [STAFF, 'township', id],
  letters: [STAFF, 'letters'],
  complaint: (id: string) => [STAFF, 'complaint', id],
  topics: [STAFF, 'topics'],
  topic: (id: string) => [STAFF, 'topic', id],
  rounds: [STAFF, 'rounds'],
  round: (id: string) => [STAFF, 'round', id],
  concerns: [STAFF, 'concerns'],
  concernUnits: [STAFF, 'concern-units'],
  concern: (id: string) => [STAFF, 'concern', id],
  remedies: [STAFF, 'remedies'],
  rectifications: [STAFF, 'rectifications'],
  rectification: (id: string) => [STAFF, 'rectification', id],
  remedy: (id: string) => [STAFF, 'remedy', id],
  leadingGroup: [STAFF, 'leading-group'],
  appointment: (id: string) => [STAFF, 'appointment', id],
  case: (id: string) => [STAFF, 'case', id],
  preview: (id: string, seq: number, act: string) => [STAFF, 'preview', id, seq, act],
  consultations: (id: string, seq: number) => [STAFF, 'consultations', id, seq],
  recusals: (id: string) => [STAFF, 'recusals', id],
  reminders: (from: string) => [STAFF, 'reminders', from],
  catalogue: [STAFF, 'catalogue'],
  ledger: [STAFF, 'ledger'],
  goingOut: (documentId: string) => [STAFF, 'going-out', documentId],
  disclosure: (id: string) => [STAFF, 'disclosure', id],
} as const
