import { spawn } from 'node:child_process';
import { TransientError } from '../../errors/index.js';
import type { ServerPlace } from './server-place.js';

/**
 * Runs one of PostgreSQL's programs as the server's user and waits for its end.
 * The working folder is `/`: the server's user may not be allowed into ours.
 * @throws TransientError `database_program_failed` with what the program said
 */
export function runProgram(place: ServerPlace, program: 'initdb' | 'pg_ctl', args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(place.bin(program), args, {
      ...place.user,
      cwd: '/',
      // Not in our process group's hands: Ctrl-C in a terminal must stop the hub, and the hub the server, in this order.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', SystemRoot: 'C:\\Windows' },
    });
    let said = '';
    const listen = (chunk: Buffer): void => void (said = (said + chunk.toString('utf8')).slice(-4000));
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', (error) => reject(new TransientError('database_program_failed', `${program}: ${error.message}`, { cause: error })));
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new TransientError('database_program_failed', `${program} ended with ${code ?? 'a signal'}: ${said.trim()}`))));
  });
}
