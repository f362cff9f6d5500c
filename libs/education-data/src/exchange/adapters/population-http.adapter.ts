import { Injectable } from '@nestjs/common';
import { DestinationAdapter, type CivilServant, type Holding, type OutgoingRecord, type RecordAnswer, type Target } from './destination-adapter.js';
import { listIn, postJson } from './destination-http.js';

/**
 * Asks whether the population database knows a person: number, name, birth date and a number of the line, nothing else, not even the hub's
 * pseudonym. `POST <url>/doichieu` `{yeucau: [{ma, sodinhdanh, hovaten, ngaysinh}]}` answers `{ketqua: [{ma, trangthai: KHOP | KHONG_KHOP}]}`;
 * frame and addresses are ours. A record withdrawn needs no question.
 */
@Injectable()
export class PopulationHttpAdapter extends DestinationAdapter {
  async send(target: Target, records: readonly OutgoingRecord[]): Promise<readonly RecordAnswer[]> {
    const withdrawn = records.filter((record) => record.event === 'CANCEL').map(({ hubId, version }): RecordAnswer => ({ hubId, version, outcome: 'accepted' }));
    const asked = records.filter((record) => record.event !== 'CANCEL');
    if (asked.length === 0) return withdrawn;
    const answer = await postJson(target, target.settings.sendPath ?? '/doichieu', { yeucau: asked.map(({ body }, i) => ({ ma: String(i + 1), ...body })) });
    const matches = listIn(answer, 'ketqua').flatMap(({ ma, trangthai }): RecordAnswer[] => {
      const record = asked[Number(ma) - 1];
      const match = trangthai === 'KHOP' ? 'matched' : trangthai === 'KHONG_KHOP' ? 'not-matched' : undefined;
      return record === undefined || match === undefined ? [] : [{ hubId: record.hubId, version: record.version, outcome: 'accepted', match }];
    });
    return [...withdrawn, ...matches];
  }

  /** It keeps nothing of ours. */
  holdings(): Promise<readonly Holding[] | null> {
    return Promise.resolve(null);
  }

  people(): Promise<readonly CivilServant[] | null> {
    return Promise.resolve(null);
  }
}
