import { statfs } from 'node:fs/promises';

const GIB = 1024 ** 3;

/** Bytes free for an ordinary user where `folder` lies, as `df` tells them. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Refuses to begin what would fill the disk. @returns both in words @throws RangeError when `needed` bytes are not free */
export async function mustFit(folder: string, needed: number): Promise<string> {
  const free = await freeBytes(folder);
  const text = `${(needed / GIB).toFixed(1)} GiB needed, ${(free / GIB).toFixed(1)} GiB free in ${folder}`;
  if (free < needed) throw new RangeError(`not enough room: ${text}; fewer --records or --minutes, or BENCH_SCRATCH on another disk`);
  return text;
}
