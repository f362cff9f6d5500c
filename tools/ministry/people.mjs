/** The simulated population database and civil-servant system: lists of made-up people that a story, or whoever plays, puts in. */
import { createHash } from 'node:crypto';

const folded = (text) => String(text).normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

export class People {
  constructor(unknownShare = 0.05) {
    /** Of people that nobody put in, this share is not known; which, follows from the number. */
    this.unknownShare = unknownShare;
    /** @type {Map<string, {hovaten: string, ngaysinh: string}> | null} null: no list was put in */
    this.population = null;
    /** @type {Map<string, object[]>} civil servants by province */
    this.civil = new Map();
    /** Names of the fields that were ever asked about: nothing but number, name and birth date may be among them. */
    this.askedFields = new Set();
    this.asked = 0;
  }

  putPopulation(people) {
    this.population = new Map(people.map(({ sodinhdanh, hovaten, ngaysinh }) => [sodinhdanh, { hovaten, ngaysinh }]));
  }

  match(request) {
    const { ma, sodinhdanh, hovaten, ngaysinh } = request;
    for (const name of Object.keys(request)) this.askedFields.add(name);
    this.asked += 1;
    const known = this.population === null ? this.#inventedly(sodinhdanh) : this.#listed(sodinhdanh, hovaten, ngaysinh);
    return { ma, trangthai: known ? 'KHOP' : 'KHONG_KHOP' };
  }

  #listed(sodinhdanh, hovaten, ngaysinh) {
    const one = this.population.get(sodinhdanh);
    return one !== undefined && folded(one.hovaten) === folded(hovaten) && one.ngaysinh === ngaysinh;
  }

  #inventedly(sodinhdanh) {
    return createHash('sha256').update(String(sodinhdanh)).digest().readUInt32BE(0) / 0x1_0000_0000 >= this.unknownShare;
  }
}
