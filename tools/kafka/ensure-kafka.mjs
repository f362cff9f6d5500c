/**
 * Apache Kafka without Docker: the jars come from Maven Central by Maven itself and are kept per version.
 * Plain ESM without dependencies, so that specs and scripts alike may import it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Version used unless `KAFKA_VERSION` says otherwise. */
export const KAFKA_VERSION = process.env.KAFKA_VERSION || '4.1.1';

/** True where a missing Java or Maven is a failure, not a skip. */
export const KAFKA_REQUIRED = process.env.CI === 'true';

const OLDEST_JAVA = 17;

/** 17 of `openjdk version "17.0.12"`, 8 of `java version "1.8.0_412"`. @param {string} said */
function javaMajor(said) {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(said) ?? [];
  return Number(first === '1' ? second : first);
}

/**
 * What this machine lacks to run a broker.
 * @returns {string | undefined} undefined when nothing is missing
 */
export function missingForKafka() {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (java.status !== 0 || javaMajor(java.stderr) < OLDEST_JAVA) return `Java ${OLDEST_JAVA} (java)`;
  if (!existsSync(jarsFolder(KAFKA_VERSION)) && spawnSync('mvn', ['-v'], { stdio: 'ignore' }).status !== 0) return 'Maven (mvn)';
  return undefined;
}

/**
 * Fetches the jars of a version once (about 45 jars, 43 MB, 5 to 15 s).
 * @param {string} [version]
 * @returns {Promise<string>} folder of the jars
 */
export async function ensureKafka(version = KAFKA_VERSION) {
  const folder = jarsFolder(version);
  if (existsSync(folder)) return folder;
  mkdirSync(join(folder, '..'), { recursive: true });
  const draft = mkdtempSync(`${folder}.`);
  try {
    writeFileSync(join(draft, 'pom.xml'), pom(version));
    await run('mvn', ['-q', '-B', '-f', join(draft, 'pom.xml'), 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${join(draft, 'jars')}`]);
    if (!readdirSync(join(draft, 'jars')).some((name) => name.startsWith('kafka_'))) throw new Error(`Maven brought no Kafka ${version}`);
    // Whoever is first wins; the loser's copy is the same.
    if (!existsSync(folder)) renameSync(join(draft, 'jars'), folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

/** @param {string} version */
function jarsFolder(version) {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'lienthong', `kafka-${version}`);
}

/** @param {string} version */
function pom(version) {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>vn.lienthong</groupId><artifactId>kafka-jars</artifactId><version>1</version>
  <dependencies><dependency><groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>${version}</version></dependency></dependencies>
</project>
`;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 */
export function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (part) => (said += part));
    child.stderr.on('data', (part) => (said += part));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}: ${said.slice(-2000)}`))));
  });
}
