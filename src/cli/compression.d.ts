// The part of the package that the preview server uses; its published types bring those of Express.
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  import type { BrotliOptions } from 'node:zlib';

  interface Options {
    brotli?: BrotliOptions;
    /** Whether an answer is to be packed, once its headers are set. */
    filter?: (request: IncomingMessage, response: ServerResponse) => boolean;
    /** The least bytes that are packed. */
    threshold?: number;
  }
  type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  const compression: ((options?: Options) => Handler) & {
    filter: NonNullable<Options['filter']>;
  };
  export default compression;
}
