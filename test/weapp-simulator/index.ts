export { bundleWeapp, type WeappBundle } from './bundle/bundle-weapp'
export { FaultPlan } from './host/fault-plan'
export { Simulator, type SharedCard, type SimulatorOptions } from './host/simulator'
export { packageSizes, PACKAGE_LIMIT } from './node-vm/package-sizes'
