import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts CPU time in hundredths of a second. */
const TICKS = 100;

/** Fields of /proc/<pid>/stat after the name, which may hold blanks. */
function statOf(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

const field = (stat: readonly string[], number: number): number => Number(stat[number - 3] ?? 0);

/** CPU seconds that a process, its living children and those it has waited for have used; 0 where there is no /proc. */
export function cpuSeconds(root: number): number {
  const pids = new Set([root]);
  let entries: number[] = [];
  try {
    entries = readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return 0;
  }
  const stats = new Map(entries.map((pid) => [pid, statOf(pid)] as const));
  for (let grew = true; grew; ) {
    grew = false;
    for (const [pid, stat] of stats) {
      if (stat !== undefined && !pids.has(pid) && pids.has(field(stat, 4))) {
        pids.add(pid);
        grew = true;
      }
    }
  }
  let ticks = 0;
  for (const pid of pids) {
    const stat = stats.get(pid);
    if (stat !== undefined) ticks += field(stat, 14) + field(stat, 15) + field(stat, 16) + field(stat, 17);
  }
  return ticks / TICKS;
}

/** CPU seconds of this very process, without its children. */
export function ownCpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

/** Resident memory of one process in MiB; 0 when it is gone. */
export function residentMiB(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Who used how much CPU while something ran. */
export class CpuWatch {
  private readonly before: ReadonlyMap<string, number>;

  constructor(private readonly pids: Readonly<Record<string, number>>) {
    this.before = this.now();
  }

  private now(): Map<string, number> {
    return new Map([...Object.entries(this.pids).map(([name, pid]) => [name, cpuSeconds(pid)] as const), ['client', ownCpuSeconds()]]);
  }

  /** Seconds by name since the watch began. */
  used(): Record<string, number> {
    return Object.fromEntries([...this.now()].map(([name, seconds]) => [name, Math.round((seconds - (this.before.get(name) ?? 0)) * 10) / 10]));
  }
}
