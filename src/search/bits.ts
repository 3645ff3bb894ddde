/**
 * Writes numbers as bits. Small numbers are short in Rice's code: what is left after division by a
 * power of two in so many bits, behind as many ones as the quotient says and a zero.
 */
export function bitWriter() {
  const bytes: number[] = [];
  let filled = 0;
  const bit = (one: number): void => {
    if (filled === 0) bytes.push(0);
    const last = bytes.length - 1;
    if (one) bytes[last] = (bytes[last] ?? 0) | (128 >> filled);
    filled = (filled + 1) % 8;
  };
  const bits = (number: number, count: number): void => {
    for (let place = count - 1; place >= 0; place -= 1) bit((number >>> place) & 1);
  };
  return {
    bits,
    rice(number: number, power: number): void {
      for (let left = number >>> power; left > 0; left -= 1) bit(1);
      bit(0);
      bits(number, power);
    },
    /** Any number from 0 on, in about twice its own length (Elias gamma of the next one). */
    number(number: number): void {
      const length = 32 - Math.clz32(number + 1);
      for (let left = 1; left < length; left += 1) bit(0);
      bits(number + 1, length);
    },
    /** Makes the next number begin with a new byte. */
    align(): void {
      filled = 0;
    },
    bytes: () => Uint8Array.from(bytes),
  };
}

/** Reads what `bitWriter` wrote, from a place in bytes on. Past the end there are only ones. */
export function bitReader(bytes: Uint8Array, from = 0) {
  let at = from * 8;
  /** The next 32 bits at once: a query reads some hundred thousand numbers. */
  const next = (): number => {
    const byte = at >> 3;
    const done = at & 7;
    const four =
      ((bytes[byte] ?? 255) << 24) |
      ((bytes[byte + 1] ?? 255) << 16) |
      ((bytes[byte + 2] ?? 255) << 8) |
      (bytes[byte + 3] ?? 255);
    return done === 0 ? four : (four << done) | ((bytes[byte + 4] ?? 255) >> (8 - done));
  };
  const bits = (count: number): number => {
    if (count === 0) return 0;
    const number = next() >>> (32 - count);
    at += count;
    return number;
  };
  return {
    bits,
    rice(power: number): number {
      let quotient = 0;
      let ones = 32;
      while (ones === 32) {
        ones = Math.clz32(~next());
        at += ones;
        quotient += ones;
        if (quotient > bytes.length * 8) throw new RangeError('Broken bits');
      }
      at += 1;
      return (quotient << power) | bits(power);
    },
    number(): number {
      const zeros = Math.clz32(next());
      if (zeros === 32) throw new RangeError('Broken bits');
      at += zeros + 1;
      return ((1 << zeros) | bits(zeros)) - 1;
    },
    align(): void {
      at = (at + 7) & ~7;
    },
    /** The byte in which the next number begins. */
    place: () => at >> 3,
  };
}
