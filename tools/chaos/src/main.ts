import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readCredentials } from '@lienthong/simulate';
import pg from 'pg';
import { Killer } from './attack/killer.js';
import { Chance } from './chance.js';
import { checkEvidence } from './check/evidence.check.js';
import { checkFigures } from './check/figures.check.js';
import { checkRebuild } from './check/rebuild.check.js';
import { checkReceipts } from './check/receipts.check.js';
import { checkNothingElse, checkRows } from './check/rows.check.js';
import { deadLetters, queuesAfter, untilFinal } from './check/settled.js';
import { AnswerBook, Caller } from './load/caller.js';
import { Onlooker } from './load/onlooker.js';
import { Saboteur } from './load/saboteur.js';
import { Vendor } from './load/vendor.js';
import { optionsOf, type ChaosOptions } from './options.js';
import { Report } from './report.js';
import { startHubTarget } from './target/hub-target.js';
import { startServicesTarget } from './target/services-target.js';
import type { Target } from './target/target.js';

/** Provinces of today and a commune in each. */
const PLACES = [['22', '06676'], ['20', '05977'], ['08', '00691']] as const;
const SETTLE_S = 180;

/** One attack and everything that must hold after it. @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  const scratch = mkdtempSync(join(tmpdir(), 'lienthong-chaos-'));
  // PostgreSQL's own user must reach its files below.
  chmodSync(scratch, 0o711);
  const home = join(scratch, 'home');
  mkdirSync(home, { mode: 0o711 });
  const report = new Report();
  const target = await (options.target === 'hub' ? startHubTarget(home) : startServicesTarget(home));
  const brokenOff = new Promise<never>((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => reject(new RangeError(`broken off by ${signal}`)));
  });
  try {
    await Promise.race([attack(target, options, report), brokenOff]);
  } catch (error) {
    report.none('the attack came to its end', [error instanceof Error ? (error.stack ?? error.message) : String(error)]);
  } finally {
    if (report.failed > 0) console.log(`      last lines of its log:\n${target.lastWords()}`);
    await target.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
  console.log(`chaos on ${options.target}: ${report.failed === 0 ? 'nothing lost, nothing twice' : 'NOT as it must be'}`);
  console.log(`${report.passed} passed, ${report.failed} failed`);
  return report.failed === 0 ? 0 : 1;
}

async function attack(target: Target, options: ChaosOptions, report: Report): Promise<void> {
  const began = Date.now();
  const book = new AnswerBook();
  const credentials = await readCredentials(join(target.home, 'credentials.json'));
  const admin = Caller.of(credentials, 'admin-cli', target.baseUrl, book);
  const chanceOf = (label: number): Chance => new Chance(options.seed * 1_000 + label);
  const doors = [target.baseUrl, ...target.otherDoors];
  const size = options.short ? { schools: 2, classesPerGrade: 1, learnersPerClass: 25 } : { schools: 4, classesPerGrade: 2, learnersPerClass: 35 };
  const vendors: Vendor[] = [];
  for (const [at, [provinceCode, communeCode]] of PLACES.entries()) vendors.push(await Vendor.open(admin, doors, { seed: options.seed, provinceCode, communeCode, now: new Date(), ...size }, chanceOf(at), book));

  const killer = new Killer(target, chanceOf(10), (line) => report.note(line));
  const saboteurs = vendors.map((vendor, at) => new Saboteur(vendor, doors, chanceOf(20 + at)));
  const onlooker = new Onlooker(admin, vendors);
  const pauses = chanceOf(30);
  let killed = false;
  let told = false;
  const killing = killer.work(options.kills, options.outage, options.short ? 2_500 : 4_000).finally(() => (killed = true));
  const working = vendors.map((vendor) => vendor.work(() => killed, () => sleep(pauses.next() * 200)));
  void Promise.allSettled([killing, ...working]).then(() => (told = true));
  const beside = [...saboteurs.map((saboteur) => saboteur.work(() => told)), onlooker.work(() => told)];
  await all([killing, ...working, ...beside], () => (killed = told = true));
  const sent = vendors.flatMap((vendor) => vendor.ledger.kinds.map((kind) => vendor.ledger.tallyOf(kind).sent)).reduce((sum, count) => sum + count, 0);
  report.note(`${vendors.reduce((sum, vendor) => sum + vendor.kept.length, 0)} pushes, ${sent.toLocaleString('en-GB')} records, ${onlooker.reads} reads in ${Math.round((Date.now() - began) / 1000)} s; answers ${book.summary}`);
  report.note(`left nothing: ${JSON.stringify(saboteurs.map((saboteur) => saboteur.tried))}; slowest return ${Math.max(0, ...killer.kills.map((kill) => kill.back))} ms`);

  await untilFinal(vendors, SETTLE_S);
  await look(target, options, report, { vendors, saboteurs, onlooker, killer, book, admin });
}

interface Witnesses {
  readonly vendors: readonly Vendor[];
  readonly saboteurs: readonly Saboteur[];
  readonly onlooker: Onlooker;
  readonly killer: Killer;
  readonly book: AnswerBook;
  readonly admin: Caller;
}

async function look(target: Target, options: ChaosOptions, report: Report, { vendors, saboteurs, onlooker, killer, book, admin }: Witnesses): Promise<void> {
  report.same('all victims were killed and came back', killer.kills.filter((kill) => kill.victim in target.victims).length, options.kills);
  report.none('nobody was answered anything but success, a refusal that was due, or "come back later"', [...book.wrong, ...onlooker.wrong]);
  report.none('what had to be refused was refused', saboteurs.flatMap((saboteur) => saboteur.accepted));
  const database = new pg.Client({ connectionString: target.databaseUrl, application_name: 'chaos' });
  await database.connect();
  try {
    report.none('nothing is left on the way', await queuesAfter(database, SETTLE_S));
    for (const vendor of vendors) {
      await checkReceipts(report, vendor);
      await checkRows(report, database, vendor);
      await checkFigures(report, admin, vendor);
      await checkEvidence(report, admin, vendor);
    }
    await checkNothingElse(report, database, vendors);
    report.none('no dead letters', await deadLetters(database));
  } finally {
    await database.end();
  }
  await checkRebuild(report, target);
}

/** All of them to their end; the first that fails ends the others soon. @throws what the first one threw */
async function all(works: readonly Promise<unknown>[], stop: () => void): Promise<void> {
  const results = await Promise.allSettled(works.map((work) => work.catch((error: unknown) => {
    stop();
    throw error;
  })));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}
