/**
 * What the simulated ministry holds: one record per `idbanghi`, the highest `phienban` wins, CANCEL is soft. Every record taken is a line of
 * a file before it is answered, so that a kill or a restart loses nothing that was acknowledged.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** Fields that name a record which must be held before: school, class, learner. */
const PARENTS = ['idtruong', 'idlop', 'idhocsinh'];

export class Books {
  /** @param {string | null} file journal; null: in memory only */
  constructor(file) {
    this.file = file;
    this.open();
  }

  /** Reads the journal anew, as after a start. */
  open() {
    /** @type {Map<string, {matinh: string, loaibanghi: string, phienban: number, dahuy: boolean, noidung: object}>} */
    this.records = this.file === null ? (this.records ?? new Map()) : new Map();
    this.taken = this.file === null ? (this.taken ?? 0) : 0;
    if (this.file === null || !existsSync(this.file)) return;
    for (const line of readFileSync(this.file, 'utf8').split('\n')) {
      // A half last line was never acknowledged.
      if (line === '' || !line.endsWith('}')) continue;
      this.#keep(JSON.parse(line));
    }
  }

  /** One record of a request. @param {(record: object) => string | null} refuse a reason to reject for, or null */
  take(matinh, record, refuse) {
    const { idbanghi, loaibanghi, sukien, phienban, thoigiancapnhat, ngaycapnhat, ...noidung } = record;
    const said = { idbanghi, phienban };
    if (typeof idbanghi !== 'string' || !Number.isInteger(phienban) || phienban < 1 || !['NEW', 'UPDATE', 'CANCEL'].includes(sukien) || typeof thoigiancapnhat !== 'string' || !thoigiancapnhat.startsWith(ngaycapnhat)) {
      return { ...said, trangthai: 'TU_CHOI', maloi: 'SAI_CAU_TRUC', mota: 'Bản ghi thiếu trường bắt buộc' };
    }
    const held = this.records.get(idbanghi);
    if (held !== undefined && phienban <= held.phienban) return { ...said, trangthai: 'CU', phienbandangco: held.phienban };
    if (sukien !== 'CANCEL') {
      if (PARENTS.some((name) => noidung[name] !== undefined && (this.records.get(noidung[name])?.dahuy ?? true))) return { ...said, trangthai: 'TU_CHOI', maloi: 'CHUA_CO_BAN_GHI_CHA', mota: 'Chưa có trường, lớp hoặc học sinh của bản ghi' };
      const reason = refuse({ idbanghi, loaibanghi, ...noidung });
      if (reason !== null) return { ...said, trangthai: 'TU_CHOI', maloi: reason, mota: 'Giá trị không có trong danh mục của Bộ' };
    }
    const line = { matinh, idbanghi, loaibanghi, phienban, dahuy: sukien === 'CANCEL', noidung: sukien === 'CANCEL' ? (held?.noidung ?? {}) : noidung };
    if (this.file !== null) appendFileSync(this.file, `${JSON.stringify(line)}\n`);
    this.#keep(line);
    return { ...said, trangthai: 'DA_NHAN' };
  }

  /** Of a province, ascending by id, after one. */
  list(matinh, after, limit) {
    return [...this.records]
      .filter(([id, one]) => one.matinh === matinh && (after === null || id > after))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, limit)
      .map(([idbanghi, { loaibanghi, phienban, dahuy }]) => ({ idbanghi, loaibanghi, phienban, dahuy }));
  }

  /** Live and cancelled records by sort. */
  counts(matinh) {
    const counts = {};
    for (const one of this.records.values()) {
      if (matinh !== undefined && one.matinh !== matinh) continue;
      const sort = (counts[one.loaibanghi] ??= { con: 0, dahuy: 0 });
      if (one.dahuy) sort.dahuy += 1;
      else sort.con += 1;
    }
    return counts;
  }

  #keep({ idbanghi, ...rest }) {
    this.records.set(idbanghi, rest);
    this.taken += 1;
  }
}
