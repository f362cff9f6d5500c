import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller } from '../load/caller.js';
import type { Vendor } from '../load/vendor.js';
import type { Report } from '../report.js';

interface Figure {
  readonly id: string;
  readonly dims: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly numerator?: number;
  readonly denominator?: number;
}

/** Figures as the simulator counts them: id and dims to a value, or to numerator and denominator. */
type Figures = Map<string, number | readonly [number, number]>;

const WAIT_S = 60;
const keyOf = (id: string, dims: Readonly<Record<string, string>> = {}): string => [id, ...Object.keys(dims).sort().map((name) => `${name}=${dims[name]}`)].join(' ');
const raise = (figures: Figures, key: string, by = 1): void => void figures.set(key, ((figures.get(key) as number | undefined) ?? 0) + by);

/** The operations centre shows what the simulator counts, for the province and for each school. */
export async function checkFigures(report: Report, admin: Caller, vendor: Vendor): Promise<void> {
  const { provinceCode } = vendor;
  await checkScope(report, admin, `province:${provinceCode}`, wantedOf(vendor, undefined, true));
  for (const { schoolCode } of vendor.story.world.options.schools) await checkScope(report, admin, `school:${schoolCode}`, wantedOf(vendor, schoolCode, false));
}

async function checkScope(report: Report, admin: Caller, scope: string, wanted: Figures): Promise<void> {
  let differing: object[] = [];
  for (const limit = Date.now() + WAIT_S * 1000; ; await sleep(500)) {
    const found = await shown(admin, scope, [...wanted.keys()]);
    differing = [...new Set([...wanted.keys(), ...found.keys()])]
      .filter((key) => JSON.stringify(found.get(key)) !== JSON.stringify(wanted.get(key)))
      .map((key) => ({ figure: key, shown: found.get(key) ?? null, counted: wanted.get(key) ?? null }));
    if (differing.length === 0 || Date.now() > limit) break;
  }
  report.none(`${scope}: ${wanted.size} figures equal the simulator’s`, differing);
}

/** Figures of the live records, by the simulator's books; the outcomes of pushes for the whole province only. */
function wantedOf({ ledger, platformId, story }: Vendor, schoolCode: string | undefined, outcomes: boolean): Figures {
  const figures: Figures = new Map();
  const live = (kind: string): Readonly<Record<string, unknown>>[] => ledger.liveOf(kind).map((row) => row.content).filter((content) => schoolCode === undefined || content['schoolCode'] === schoolCode);
  const level = { level: 'upper-secondary' };
  for (const [figure, kind] of [['schools', 'school'], ['classes', 'school-class'], ['staff', 'staff']] as const) {
    figures.set(keyOf(figure), live(kind).length);
    figures.set(keyOf(figure, level), live(kind).length);
  }
  const grades = new Map(ledger.liveOf('school-class').map(({ content }) => [content['recordId'], String(content['grade'])]));
  const sexes = new Map(ledger.liveOf('learner').map(({ content }) => [content['recordId'], String(content['sex'])]));
  for (const enrolment of live('enrolment')) {
    raise(figures, keyOf('learners'));
    raise(figures, keyOf('learners', { ...level, grade: grades.get(enrolment['classRecordId']) ?? '?', sex: sexes.get(enrolment['learnerRecordId']) ?? '?' }));
  }
  for (const mark of live('attendance')) {
    const key = keyOf('attendance.rate', { date: String(mark['date']) });
    const [present, marks] = (figures.get(key) as readonly [number, number] | undefined) ?? [0, 0];
    figures.set(key, [present + (mark['state'] === 'present' || mark['state'] === 'late' ? 1 : 0), marks + 1]);
  }
  for (const result of live('subject-result')) {
    raise(figures, keyOf('results.count'));
    raise(figures, keyOf('results.count', { schoolYear: story.world.options.schoolYear, subject: String(result['subject']) }));
  }
  raise(figures, keyOf('activity.events'), live('learning-activity').length);
  if (!outcomes) return figures;
  for (const kind of ledger.kinds) {
    for (const [outcome, count] of Object.entries(ledger.tallyOf(kind).counts)) {
      if (count === 0) continue;
      raise(figures, keyOf('pushes.records', { platform: platformId, kind, outcome }), count);
      raise(figures, keyOf('pushes.records'), count);
    }
  }
  return figures;
}

/** What the operations centre shows of the figures asked for; dated ones by each of their dates. */
async function shown(admin: Caller, scope: string, keys: readonly string[]): Promise<Figures> {
  const figures: Figures = new Map();
  const ask = async (ids: string, query = ''): Promise<void> => {
    const { figures: rows } = await admin.must<{ figures: Figure[] }>(`/api/ioc/v1/snapshot?scope=${encodeURIComponent(scope)}&figures=${ids}${query}`);
    for (const row of rows) {
      if (row.value === null || row.value === 0 && row.numerator === undefined) continue;
      figures.set(keyOf(row.id, row.dims), row.id === 'attendance.rate' ? [row.numerator ?? 0, row.denominator ?? 0] : row.value);
    }
  };
  const plain = [...new Set(keys.map((key) => key.split(' ')[0] ?? ''))].filter((id) => id !== 'attendance.rate' && id !== 'activity.events');
  await ask(plain.join(','));
  await ask('activity.events');
  for (const key of [...figures.keys()]) if (key.startsWith('activity.events ')) figures.delete(key);
  for (const key of keys) if (key.startsWith('attendance.rate ')) await ask('attendance.rate', `&dim.date=${key.split('date=')[1]}`);
  return figures;
}
