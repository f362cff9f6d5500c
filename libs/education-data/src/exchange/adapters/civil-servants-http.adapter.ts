import { Injectable } from '@nestjs/common';
import { DestinationAdapter, type CivilServant, type Holding, type RecordAnswer, type Target } from './destination-adapter.js';
import { isReachable, listIn, postJson } from './destination-http.js';

/**
 * Reads the province's civil-servant system: `POST <url>/congchuc` `{matinh}` answers `{canbo: [{sodinhdanh, hovaten, ngaysinh, trangthai, madonvi}]}`
 * (frame and address ours). Nothing is ever sent to it. Without an address the list comes as a file.
 */
@Injectable()
export class CivilServantsHttpAdapter extends DestinationAdapter {
  send(): Promise<readonly RecordAnswer[]> {
    return Promise.resolve([]);
  }

  holdings(): Promise<readonly Holding[] | null> {
    return Promise.resolve(null);
  }

  async people(target: Target): Promise<readonly CivilServant[] | null> {
    if (!isReachable(target)) return null;
    const answer = await postJson(target, target.settings.holdingsPath ?? '/congchuc', { matinh: target.provinceCode });
    const optional = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
    return listIn(answer, 'canbo').flatMap(({ sodinhdanh, hovaten, ngaysinh, trangthai, madonvi }): CivilServant[] =>
      typeof hovaten === 'string' ? [{ personalNumber: optional(sodinhdanh), fullName: hovaten, birthDate: optional(ngaysinh), status: optional(trangthai), workplaceCode: optional(madonvi) }] : []);
  }
}
