import { localDate } from '@lienthong/vocabulary';
import { Injectable } from '@nestjs/common';
import { nationalNames } from '../../domain/exchange/national-form.js';
import { DestinationAdapter, type CivilServant, type Holding, type OutgoingRecord, type RecordAnswer, type Target } from './destination-adapter.js';
import { listIn, postJson } from './destination-http.js';

const kindsByName = new Map(Object.entries(nationalNames).map(([kind, name]) => [name, kind]));

/**
 * Records as the national exchange frames them (domain/exchange/national-form.ts): `idbanghi`, `sukien`, `phienban`, `thoigiancapnhat`,
 * `ngaycapnhat` and the fields. Requests and answers around them are ours, since none is published: `POST <url>/banghi` with `{banghi: […]}`
 * answers `{ketqua: [{idbanghi, phienban, trangthai: DA_NHAN | CU | TU_CHOI, phienbandangco?, maloi?, mota?}]}`; `POST <url>/banghi/danhsach`
 * with `{matinh, sau, soluong}` lists `{banghi: [{idbanghi, loaibanghi, phienban, dahuy}]}`. The province's own systems get the same frame.
 */
@Injectable()
export class NationalHttpAdapter extends DestinationAdapter {
  async send(target: Target, records: readonly OutgoingRecord[]): Promise<readonly RecordAnswer[]> {
    const answer = await postJson(target, target.settings.sendPath ?? '/banghi', { matinh: target.provinceCode, banghi: records.map(framed) });
    return listIn(answer, 'ketqua').flatMap((one): RecordAnswer[] => {
      const { idbanghi, phienban, trangthai, phienbandangco, maloi, mota } = one;
      if (typeof idbanghi !== 'string' || typeof phienban !== 'number') return [];
      const said = { hubId: idbanghi, version: phienban };
      if (trangthai === 'DA_NHAN') return [{ ...said, outcome: 'accepted' }];
      if (trangthai === 'CU') return [typeof phienbandangco === 'number' && phienbandangco > phienban ? { ...said, outcome: 'newer', heldVersion: phienbandangco } : { ...said, outcome: 'accepted' }];
      return trangthai === 'TU_CHOI' ? [{ ...said, outcome: 'rejected', reason: codeOf(maloi), ...(typeof mota === 'string' && { message: harmless(mota) }) }] : [];
    });
  }

  async holdings(target: Target, after: string | null, limit: number): Promise<readonly Holding[] | null> {
    const answer = await postJson(target, target.settings.holdingsPath ?? '/banghi/danhsach', { matinh: target.provinceCode, sau: after, soluong: limit });
    return listIn(answer, 'banghi').flatMap(({ idbanghi, loaibanghi, phienban, dahuy }): Holding[] => {
      const kind = kindsByName.get(String(loaibanghi));
      return typeof idbanghi === 'string' && typeof phienban === 'number' && kind !== undefined ? [{ hubId: idbanghi, kind, version: phienban, gone: dahuy === true }] : [];
    });
  }

  people(): Promise<readonly CivilServant[] | null> {
    return Promise.resolve(null);
  }
}

function framed({ hubId, kind, event, version, changedAt, body }: OutgoingRecord): object {
  return { idbanghi: hubId, loaibanghi: nationalNames[kind] ?? kind, sukien: event, phienban: version, thoigiancapnhat: localTime(changedAt), ngaycapnhat: localDate(changedAt), ...body };
}

/** `YYYY-MM-DDTHH:mm:ss` at +07:00, as the national exchange writes times. */
function localTime(time: Date): string {
  return new Date(time.getTime() + 7 * 3_600_000).toISOString().slice(0, 19);
}

/** A text of the destination, cut, without runs of digits that may be somebody's number. */
function harmless(text: string): string {
  return text.replace(/[0-9]{6,}/g, '…').slice(0, 300);
}

/** A reason as a code: letters, digits, `_` and `-`, so that it can be grouped and names nobody. */
function codeOf(reason: unknown): string {
  return typeof reason === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(reason) ? reason : 'rejected_by_destination';
}
