/** The version of the method: raised whenever the same articles would give another comparison. */
export const ENGINE_VERSION = '2.0.13';
