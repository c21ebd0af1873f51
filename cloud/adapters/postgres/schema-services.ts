/** Tables of the service hall (migration 0055). */
export interface ServicesSchema {
  service_hall: ServiceHallRow
  service_item_check: ServiceItemCheckRow
  service_month: ServiceMonthRow
}

export interface ServiceHallRow {
  tenant: string
  version: number
  content: unknown
  because: string
  saved_by: string
  saved_at: string
}

export interface ServiceItemCheckRow {
  tenant: string
  document_id: string
  checked_on: string
  checked_by: string
  note: string
}

export interface ServiceMonthRow {
  tenant: string
  document_id: string
  month: string
  handled: number
  in_time: number
  source: string
  recorded_by: string
  recorded_at: string
}
