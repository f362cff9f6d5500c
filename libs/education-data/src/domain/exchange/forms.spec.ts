import { describe, expect, it } from '@jest/globals';
import { addUp, type KindCount, rateOf } from './destination-state.js';
import { DESTINATIONS, rankOf } from './destinations.js';
import { formOf } from './forms.js';
import { ministryCode, partialDate } from './national-form.js';
import type { Fields, OutgoingHubRecord } from './record-form.js';

const record = (content: Fields, more: Partial<OutgoingHubRecord> = {}): OutgoingHubRecord => ({ provinceCode: '20', hubId: 'h', content, ids: { school: 's', learner: 'l', class: 'c' }, parents: { school: { schoolCode: 'X-20-001' }, learner: { ministryCode: '2099000001' }, class: { name: '4A', grade: '4' } }, ...more });
const body = (destination: 'moet' | 'province' | 'population', kind: string, content: Fields): unknown => formOf(destination, kind)?.form(record(content));

describe('the national form', () => {
  it('keeps what is known of a date in a field of its own', () => {
    expect([partialDate('ngaysinh', '2010-03-15'), partialDate('ngaysinh', '2010-03'), partialDate('ngaysinh', '2010'), partialDate('ngaysinh', undefined)]).toEqual([{ ngaysinh: '2010-03-15' }, { thangsinh: '2010-03' }, { namsinh: '2010' }, {}]);
  });

  it("writes the ministry's codes, and the hub's where its list numbers nothing", () => {
    expect([ministryCode('sex', 'female'), ministryCode('level', 'primary'), ministryCode('period', 'year'), ministryCode('staffStatus', 'working'), ministryCode('result', 'old-good'), ministryCode('sex', undefined)]).toEqual(['2', '02', '0', 'working', 'old-good', undefined]);
  });

  it('says a result by learner, year and term, with the mark or the words of the scheme', () => {
    expect(body('moet', 'subject-result', { schoolYear: '2025-2026', period: 'term-1', subject: 'mathematics', scheme: 'tt22', average: 7.7, midtermMark: 7.5 })).toEqual({
      body: { idtruong: 's', idhocsinh: 'l', matruong: 'X-20-001', mahocsinh: '2099000001', namhoc: '2025-2026', hocky: '1', mamonhoc: 'mathematics', diem: 7.7, diemgiuaky: 7.5 },
    });
    expect(body('moet', 'subject-result', { schoolYear: '2025-2026', period: 'mid-term-1', subject: 'vietnamese', scheme: 'tt27', achievement: 'completed-well' })).toMatchObject({ body: { hocky: 'mid-term-1', danhgia: 'T' } });
    expect(body('moet', 'term-result', { schoolYear: '2025-2026', period: 'year', scheme: 'tt22', studyResult: 'good', conductResult: 'fair', absencesExcused: 3, promoted: true })).toMatchObject({ body: { hocky: '0', mahocluc: '1', mahanhkiem: '2', songaynghi: 3, colenlop: '1' } });
  });

  it('tells the twelve statuses apart, and leaves out what has no value', () => {
    expect(body('moet', 'enrolment', { schoolYear: '2025-2026', status: 'dropped-out', statusTerm: 'summer', enrolledOn: '2025-08-15', leftOn: '2026-06-30', dropOutReason: 'poverty' })).toEqual({
      body: { idtruong: 's', idlop: 'c', idhocsinh: 'l', matruong: 'X-20-001', namhoc: '2025-2026', makhoi: '4', malop: '4A', mahocsinh: '2099000001', matrangthaihientai: '12', malydothoihoc: '01', ngayvaolop: '2025-08-15', ngayroilop: '2026-06-30' },
    });
  });
});

describe('what other destinations get', () => {
  it('the population database: number, name, whole birth date, or a reason', () => {
    expect(body('population', 'learner', { personalNumber: '020210000123', fullName: 'Nông Văn Ví Dụ', birthDate: '2010-03-15', ethnic: '07', address: 'x' })).toEqual({ body: { sodinhdanh: '020210000123', hovaten: 'Nông Văn Ví Dụ', ngaysinh: '2010-03-15' } });
    expect(body('population', 'learner', { fullName: 'Nông Văn Ví Dụ', birthDate: '2010-03-15' })).toEqual({ unready: 'number_missing' });
    expect(body('population', 'learner', { personalNumber: '020210000123', fullName: 'Nông Văn Ví Dụ', birthDate: '2010-03' })).toEqual({ unready: 'birth_date_incomplete' });
  });

  it('every kind that a destination takes has a form, after those it belongs to', () => {
    for (const destination of DESTINATIONS.filter((one) => one.sort !== 'compare')) {
      for (const kind of destination.kinds) {
        const form = formOf(destination.id, kind);
        expect([destination.id, kind, form === undefined]).toEqual([destination.id, kind, false]);
        for (const parent of form?.parents ?? []) expect(rankOf(destination, parent === 'class' ? 'school-class' : parent)).toBeLessThan(rankOf(destination, kind));
      }
    }
    expect(formOf('province', 'learner')).toBeUndefined();
  });
});

describe('how a destination stands', () => {
  const count = (state: string, records: number, more: Partial<KindCount> = {}): KindCount => ({ kind: 'learner', state, result: '', gone: false, count: records, ...more });

  it('live are all but those withdrawn or to be; acknowledged ÷ live is the rate', () => {
    const counts = addUp([count('acknowledged', 90), count('queued', 5), count('queued', 2, { gone: true }), count('rejected', 5), count('withdrawn', 7, { gone: true })], { sort: 'records', on: true });
    expect(counts).toMatchObject({ live: 100, acknowledged: 90, queued: 7, rejected: 5, withdrawn: 7 });
    expect(rateOf(counts)).toBe(0.9);
    expect(rateOf({ acknowledged: 0, live: 0 })).toBeNull();
  });

  it('of the population database only people that it knows count; off, nobody', () => {
    const books = [count('acknowledged', 60, { result: 'matched' }), count('acknowledged', 30, { result: 'not-matched' }), count('queued', 10, { result: 'matched' })];
    expect(addUp(books, { sort: 'match', on: true })).toMatchObject({ live: 100, acknowledged: 60, matched: 60, notMatched: 30 });
    expect(addUp(books, { sort: 'match', on: false })).toMatchObject({ live: 100, acknowledged: 0, matched: 0, notMatched: 0 });
  });
});
