import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Files and homes of one run, below the temporary folder (or `BENCH_SCRATCH`), passable for PostgreSQL's own user. */
export class Scratch {
  private readonly folder: string;

  constructor() {
    const parent = process.env['BENCH_SCRATCH'] ?? tmpdir();
    mkdirSync(parent, { recursive: true });
    this.folder = mkdtempSync(join(parent, 'lienthong-bench-'));
    chmodSync(this.folder, 0o711);
  }

  file(name: string): string {
    return join(this.folder, name);
  }

  /** A new folder in it. */
  home(name: string): string {
    const folder = join(this.folder, name);
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    return folder;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
