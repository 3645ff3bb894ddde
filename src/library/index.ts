/** What other programs may use of Crossread: `import { compare, explain, read } from 'crossread/engine'`. */
export { compare } from './compare.ts';
export { explain, type Claim, type Evidence } from './explain.ts';
export { read, type AboutText } from './read.ts';
export { ENGINE_VERSION } from '../engine/version.ts';
export type * from '../engine/types.ts';
