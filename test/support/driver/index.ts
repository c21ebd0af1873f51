export * from './app-driver'
export { H5Driver, type H5DriverOptions } from './h5-driver'
export { WeappDriver, type WeappDriverOptions } from './weapp-driver'
export { VmDriver, type VmDriverOptions } from './vm-driver'
