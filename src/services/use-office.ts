import { useQuery } from '@tanstack/react-query'
import { readOffice } from '../contract/read-office'
import { call } from './api'
import { PUBLIC } from './query-client'

/** The disclosure office of this township: its address, hours and numbers. */
export const useOffice = () => useQuery({ queryKey: [PUBLIC, 'office'], queryFn: () => call(readOffice, {}) })
