import { useOffice } from '../../services/use-office'

/** Name of the organ that signs letters; empty until it is known. */
export const useSignature = (): string => {
  const office = useOffice().data
  return office === undefined ? '' : `${office.township}人民政府`
}
