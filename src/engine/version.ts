/** The version of the method: raised whenever the same articles would give another comparison. */
export const ENGINE_VERSION = '1.0';
