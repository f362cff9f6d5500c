import { Injectable } from '@nestjs/common';

/** A text in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** One limit as it is in force in this process. */
export interface ShownLimit {
  readonly what: Bilingual;
  readonly value: Bilingual;
  /** Setting (environment variable) that it comes from; null: fixed. */
  readonly setting: string | null;
  /** Problem code of a call or record that is over it. */
  readonly code: string | null;
}

/** Limits that belong together. */
export interface ShownLimits {
  readonly title: Bilingual;
  readonly limits: readonly ShownLimit[];
}

/** What `/docs` shows of limits: each part that has some puts them here while it starts. */
@Injectable()
export class LimitsPage {
  private readonly groups: ShownLimits[] = [];

  show(group: ShownLimits): void {
    this.groups.push(group);
  }

  all(): readonly ShownLimits[] {
    return this.groups;
  }
}

const plain = (text: string): Bilingual => ({ vi: text, en: text });

/** A number as people of both languages write it: `2.000.000`, `2,000,000`. */
export function shownCount(count: number): Bilingual {
  return { vi: count.toLocaleString('vi-VN'), en: count.toLocaleString('en-US') };
}

/** Bytes in the largest unit that leaves a whole number: `64 KiB`, `256 MiB`. */
export function shownBytes(bytes: number): Bilingual {
  const units = ['byte', 'KiB', 'MiB', 'GiB'];
  let unit = 0;
  let left = bytes;
  while (left >= 1024 && left % 1024 === 0 && unit < units.length - 1) {
    left /= 1024;
    unit += 1;
  }
  return plain(`${left} ${units[unit] ?? ''}`);
}

/** Milliseconds in seconds. */
export function shownSeconds(milliseconds: number): Bilingual {
  return { vi: `${milliseconds / 1000} giây`, en: `${milliseconds / 1000} s` };
}
