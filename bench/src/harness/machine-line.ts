import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, totalmem } from 'node:os';

/** Where and with what a figure was taken; without it no figure means anything. */
export interface MachineLine {
  readonly cores: number;
  readonly cpu: string;
  readonly memoryGiB: number;
  readonly platform: string;
  readonly node: string;
  /** PostgreSQL, Kafka and others that took part. */
  readonly versions: Readonly<Record<string, string>>;
  /** Short id of the commit, with `+` when files were changed. */
  readonly commit: string;
}

export function machineLine(versions: Readonly<Record<string, string>>): MachineLine {
  return {
    cores: availableParallelism(),
    cpu: cpus()[0]?.model ?? 'unknown',
    memoryGiB: Math.round((totalmem() / 2 ** 30) * 10) / 10,
    platform: `${process.platform} ${process.arch}`,
    node: process.versions.node,
    versions,
    commit: commit(),
  };
}

export function machineText(line: MachineLine): string {
  const versions = Object.entries(line.versions).map(([name, version]) => `${name} ${version}`);
  return [`${line.cores} × ${line.cpu}`, `${line.memoryGiB} GiB`, line.platform, `node ${line.node}`, ...versions, `commit ${line.commit}`].join(' · ');
}

function commit(): string {
  try {
    const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--untracked-files=no') === '' ? '' : '+');
  } catch {
    return 'unknown';
  }
}
