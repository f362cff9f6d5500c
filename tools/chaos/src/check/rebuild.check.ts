import { spawn } from 'node:child_process';
import type { Report } from '../report.js';
import type { Target } from '../target/target.js';

/** The operations centre equals one that is built anew from the log alone (`npm run rebuild-check`). */
export async function checkRebuild(report: Report, target: Target): Promise<void> {
  const child = spawn(process.execPath, ['tools/rebuild-check/dist/main.js'], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...target.environment, BASE_URL: target.baseUrl, LOG_LEVEL: 'fatal' } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += String(part)));
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  report.note(`rebuild: ${said.trim().split('\n')[0]}`);
  report.none('the operations centre equals a rebuild from the log', code === 0 ? [] : said.trim().split('\n').slice(0, 6));
}
