import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';

type Names = Readonly<Record<string, { readonly vi: string; readonly en: string }>>;
type Dims = Readonly<Record<string, string>>;
const PLACES = JSON.parse(readFileSync(join(import.meta.dirname, '../public/maps/places.json'), 'utf8')) as Readonly<Record<string, Names>>;
const PROVINCES: Names = { '20': { vi: 'Tỉnh Lạng Sơn', en: 'Lang Son Province' }, '22': { vi: 'Tỉnh Quảng Ninh', en: 'Quang Ninh Province' }, '08': { vi: 'Tỉnh Tuyên Quang', en: 'Tuyen Quang Province' } };
const SUBJECTS: readonly (readonly [string, number, number, number])[] = [
  ['mathematics', 9870, 4.7812, 0.25],
  ['literature', 9901, 6.9134, 0.25],
  ['history', 5120, 6.4213, 0.25],
  ['geography', 4980, 6.6125, 0.25],
  ['economics-law', 3011, 7.5541, 0.25],
  ['foreign-language-1', 2410, 5.2201, 0.25],
  ['physics', 1890, 6.7712, 0.25],
  ['chemistry', 1204, 5.8743, 0.25],
  ['biology', 640, 5.5512, 0.25],
  ['informatics', 212, 6.4001, 0.25],
  ['technology-agriculture', 611, 7.4012, 0.25],
];

/** The same number for the same text, always. */
function dice(text: string): number {
  let hash = 2166136261;
  for (const char of text) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
  return ((hash >>> 0) % 10_000) / 10_000;
}

const now = () => new Date().toISOString();
const figure = (id: string, dims: Dims, value: number | null, unit = 'count', more: object = {}) => ({ id, dims, value, unit, source: 'live', updatedAt: value === null ? null : now(), ...more });

function nameOf(scope: string) {
  const [level = '', a = '', b = ''] = scope.split(':');
  if (level === 'province') return PROVINCES[a] ?? null;
  if (level === 'commune') return PLACES[a]?.[b] ?? null;
  return { vi: `Trường THCS mẫu ${a.slice(-3)}`, en: `Example School ${a.slice(-3)}` };
}

function figuresOf(scope: string) {
  const size = scope.startsWith('province') ? 640 : scope.startsWith('commune') ? Math.round(4 + dice(scope) * 14) : 1;
  const learnersPerGrade = size === 1 ? 90 : size * 22;
  const rows: object[] = [];
  const levels: readonly (readonly [string, readonly number[], number])[] = [
    ['preschool', [15, 16, 17, 18], 0.3],
    ['primary', [1, 2, 3, 4, 5], 0.35],
    ['lower-secondary', [6, 7, 8, 9], 0.28],
    ['upper-secondary', [10, 11, 12], 0.07],
  ];
  let learners = 0;
  for (const [level, grades, share] of levels) {
    if (size === 1 && level !== 'lower-secondary') continue;
    rows.push(figure('schools', { level }, Math.max(1, Math.round(size * share)), 'school'), figure('classes', { level }, Math.max(1, Math.round(size * share * 11)), 'class'), figure('staff', { level }, Math.max(1, Math.round(size * share * 24)), 'person'));
    for (const grade of grades) {
      for (const sex of ['female', 'male']) {
        const value = Math.round(learnersPerGrade * (0.4 + dice(`${scope}${grade}${sex}`) * 0.15));
        learners += value;
        rows.push(figure('learners', { level, grade: String(grade), sex }, value, 'person'));
      }
    }
  }
  rows.push(figure('schools', {}, size, 'school'), figure('classes', {}, size * 11, 'class'), figure('staff', {}, size * 24, 'person'), figure('learners', {}, learners, 'person'));
  const marks = learners;
  rows.push(figure('attendance.rate', { date: '2025-11-20' }, 0.93 + dice(scope) * 0.06, 'share', { numerator: Math.round(marks * 0.96), denominator: marks }));
  for (const [kind, outcomes] of Object.entries({ learner: [5200, 320, 4100, 12, 8, 4, 61], enrolment: [5100, 290, 4000, 2, 44, 0, 23], attendance: [20100, 12, 900, 0, 5, 0, 88], 'exam-result': [9942, 0, 9942, 0, 0, 0, 3], school: [640, 12, 600, 0, 0, 2, 1] })) {
    ['created', 'updated', 'unchanged', 'stale', 'parked', 'held', 'rejected'].forEach((outcome, index) => rows.push(figure('pushes.records', { platform: 'demo-20', kind, outcome }, outcomes[index] ?? 0, 'record')));
  }
  rows.push(figure('pushes.records', {}, 61_404, 'record'));
  rows.push(figure('quality.correct', {}, 0.985, 'share', { numerator: 60_483, denominator: 61_404 }));
  for (const id of ['quality.complete', 'quality.clean', 'quality.alive', 'platforms.silent', 'pilots.overdue', 'alerts.open', 'results.count']) rows.push(figure(id, {}, null));
  rows.push(figure('overlaps.open', {}, 3));
  return rows;
}

function examFigures() {
  return ['2025'].flatMap((year) => [
    figure('exam.candidates', { year }, 9942, 'sitting'),
    ...SUBJECTS.flatMap(([subject, papers, mean]) => [figure('exam.papers', { year, subject }, papers, 'paper'), figure('exam.mean', { year, subject }, mean, 'mark', { denominator: papers })]),
  ]);
}

function histogramOf(subject: string) {
  const [, papers, mean, step] = SUBJECTS.find(([name]) => name === subject) ?? SUBJECTS[0] ?? ['', 0, 5, 0.25];
  const marks = Array.from({ length: Math.round(10 / step) + 1 }, (_, index) => index * step);
  const weight = (mark: number) => Math.exp(-((mark - mean) ** 2) / 5);
  const all = marks.reduce((sum, mark) => sum + weight(mark), 0);
  return marks.map((mark) => figure('exam.histogram', { year: '2025', subject, mark: String(mark) }, Math.round((papers * weight(mark)) / all), 'paper'));
}

export function snapshot(query: URLSearchParams): readonly [number, unknown] {
  const scope = query.get('scope') ?? '';
  const name = nameOf(scope);
  if (name === null) return [404, { code: 'not_found', status: 404, title: { vi: 'Không có địa bàn này', en: 'No such place' }, traceId: 'fixture' }];
  const wanted = new Set((query.get('figures') ?? '').split(','));
  const day = query.get('dim.date');
  if (day !== null) return [200, { scope: { id: scope, level: scope.split(':')[0], name }, asOf: now(), position: '100', figures: [figure('attendance.rate', { date: day }, 0.94 + dice(day) * 0.045, 'share')] }];
  const all = [...(wanted.has('exam.histogram') ? histogramOf(query.get('dim.subject') ?? '') : []), ...examFigures(), ...figuresOf(scope)] as { id: string }[];
  return [200, { scope: { id: scope, level: scope.split(':')[0], name }, asOf: now(), position: '100', figures: all.filter((each) => wanted.has(each.id)) }];
}

export function children(scope: string) {
  const [level = '', province = ''] = scope.split(':');
  const ids = level === 'province' ? Object.keys(PLACES[province] ?? {}).map((code) => `commune:${province}:${code}`) : Array.from({ length: 7 }, (_, index) => `school:X-20-00${index + 1}`);
  return { items: ids.map((id) => ({ scope: { id, level: id.split(':')[0], name: nameOf(id) }, asOf: now(), position: '100', figures: dice(id) < 0.06 ? [] : figuresOf(id) })) };
}

/** A stream that now and then moves the number of learners. */
export function streamFigures(request: IncomingMessage, response: ServerResponse, url: URL): void {
  const scope = url.searchParams.get('scope') ?? '';
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': hello\n\n');
  let position = 100;
  const start = (figuresOf(scope) as { id: string; dims: Dims; value: number }[]).find((each) => each.id === 'learners' && Object.keys(each.dims).length === 0)?.value ?? 0;
  const timer = setInterval(() => {
    position += 1;
    response.write(`event: figure\nid: ${position}\ndata: ${JSON.stringify({ ...figure('learners', {}, start + position - 100, 'person'), scope })}\n\n`);
  }, 4000);
  request.on('close', () => clearInterval(timer));
}
