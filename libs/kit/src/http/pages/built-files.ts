import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** One file ready to be sent. */
export interface BuiltFile {
  readonly type: string;
  readonly etag: string;
  readonly plain: Buffer;
  /** Null where compressing saves nothing (pictures, fonts). */
  readonly gzip: Buffer | null;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const COMPRESSIBLE = /^(text|image\/svg|application\/(json|manifest|wasm))/;

/**
 * Files of a built folder by address (`/assets/app.js`). The list is fixed when it is made, so no address can lead out of
 * the folder; each file is read and compressed once, when first asked for.
 */
export class BuiltFiles {
  private readonly known: ReadonlyMap<string, string>;
  private readonly ready = new Map<string, BuiltFile>();

  constructor(folder: string) {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    this.known = new Map(
      entries.map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [`/${path.relative(folder, file).split(path.sep).map(encodeURIComponent).join('/')}`, file];
      }),
    );
  }

  /** The file at an address, undefined when there is none. */
  find(address: string): BuiltFile | undefined {
    const file = this.known.get(address);
    if (file === undefined) return undefined;
    const ready = this.ready.get(address) ?? read(file);
    this.ready.set(address, ready);
    return ready;
  }
}

function read(file: string): BuiltFile {
  const plain = readFileSync(file);
  const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  return { type, plain, etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 27)}"`, gzip: COMPRESSIBLE.test(type) ? gzipSync(plain) : null };
}
