import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export const CONNECT_VERSION = '4.1.1';
export const DEBEZIUM_VERSION = '3.3.1.Final';
const POSTGRES_DRIVER = '42.7.8';

/** Folders of the worker's class path and of its plugins. */
export interface ConnectJars {
  readonly worker: string;
  readonly plugins: string;
}

interface Coordinates {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
}

const WORKER: readonly Coordinates[] = [
  { group: 'org.apache.kafka', artifact: 'connect-runtime', version: CONNECT_VERSION }, { group: 'org.apache.kafka', artifact: 'connect-json', version: CONNECT_VERSION }, { group: 'org.slf4j', artifact: 'slf4j-simple', version: '1.7.36' },
];
const PLUGIN: readonly Coordinates[] = [
  { group: 'io.debezium', artifact: 'debezium-connector-jdbc', version: DEBEZIUM_VERSION }, { group: 'org.postgresql', artifact: 'postgresql', version: POSTGRES_DRIVER },
];
/** The worker has these already; a second copy in the plugin's class loader is not the same class. */
const DOUBLES = /^(?:jackson-(?:core|databind|annotations)|slf4j-.*)-[\d.]+\.jar$/;

/** Kafka Connect and the Debezium JDBC sink from Maven Central, kept by version. @throws RangeError when Maven fails */
export function connectJars(): ConnectJars {
  const folder = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'lienthong', `connect-${CONNECT_VERSION}-debezium-${DEBEZIUM_VERSION}`);
  const jars = { worker: join(folder, 'worker'), plugins: join(folder, 'plugins') };
  if (existsSync(folder)) return jars;
  mkdirSync(join(folder, '..'), { recursive: true });
  const draft = mkdtempSync(`${folder}.`);
  try {
    fetchJars(WORKER, join(draft, 'worker'));
    const plugin = join(draft, 'plugins', 'debezium-connector-jdbc');
    fetchJars(PLUGIN, plugin);
    for (const name of readdirSync(plugin)) if (DOUBLES.test(name)) rmSync(join(plugin, name));
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return jars;
}

function fetchJars(what: readonly Coordinates[], into: string): void {
  mkdirSync(into, { recursive: true });
  const pom = join(into, 'pom.xml');
  writeFileSync(pom, pomOf(what));
  const run = spawnSync('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${into}`], { encoding: 'utf8' });
  if (run.status !== 0) throw new RangeError(`mvn ended with ${run.status}: ${(run.stdout + run.stderr).slice(-2000)}`);
  rmSync(pom);
}

function pomOf(what: readonly Coordinates[]): string {
  const dependencies = what.map(({ group, artifact, version }) => `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`);
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>vn.lienthong</groupId><artifactId>bench-peer</artifactId><version>1</version><dependencies>${dependencies.join('')}</dependencies></project>\n`;
}
