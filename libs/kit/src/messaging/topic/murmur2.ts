const SEED = 0x9747b28c;
const M = 0x5bd1e995;
const R = 24;

/** Murmur2 as Kafka's Java client computes it (`org.apache.kafka.common.utils.Utils#murmur2`), a signed 32-bit number. */
export function murmur2(bytes: Uint8Array): number {
  const length = bytes.length;
  let hash = SEED ^ length;
  let at = 0;
  for (; at + 4 <= length; at += 4) {
    let word = byte(bytes, at) | (byte(bytes, at + 1) << 8) | (byte(bytes, at + 2) << 16) | (byte(bytes, at + 3) << 24);
    word = Math.imul(word, M);
    word ^= word >>> R;
    hash = Math.imul(hash, M) ^ Math.imul(word, M);
  }
  const rest = length - at;
  if (rest > 0) {
    if (rest === 3) hash ^= byte(bytes, at + 2) << 16;
    if (rest >= 2) hash ^= byte(bytes, at + 1) << 8;
    hash = Math.imul(hash ^ byte(bytes, at), M);
  }
  hash = Math.imul(hash ^ (hash >>> 13), M);
  return hash ^ (hash >>> 15);
}

/** Partition of a key: the same on both logs, and the same that Kafka's default partitioner gives. */
export function partitionOf(key: string, partitions: number): number {
  return (murmur2(Buffer.from(key, 'utf8')) & 0x7fffffff) % partitions;
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}
