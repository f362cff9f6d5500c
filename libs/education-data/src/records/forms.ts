import type { PatternForm } from './field.js';

/** Sender's id of a record: unique per platform and kind, never reused. */
export const recordIdForm: PatternForm = {
  pattern: /^[!-~]{1,128}$/,
  max: 128,
  form: { vi: '1 đến 128 ký tự ASCII nhìn thấy được, không có khoảng trắng', en: '1 to 128 visible ASCII characters without blanks' },
  example: 'learner-1',
};

/** Official school code, present or former; a made-up one begins with "X-". */
export const schoolCodeForm: PatternForm = {
  pattern: /^[0-9A-Z.-]{3,35}$/,
  max: 35,
  form: { vi: 'mã trường 3 đến 35 ký tự gồm 0-9 A-Z . -', en: 'a school code of 3 to 35 of 0-9 A-Z . -' },
  example: 'X-20-001',
};

/** An organisation of the registry ("QN.SGDDT.KHTC") or a commune code. */
export const unitCodeForm: PatternForm = {
  pattern: /^[0-9A-Za-z][0-9A-Za-z._-]{1,63}$/,
  max: 64,
  form: { vi: 'mã đơn vị hoặc mã xã', en: 'the code of an organisation or of a commune' },
  example: 'QN.SGDDT.KHTC',
};

/** Five digits of a xã, phường or đặc khu. Xã Ba Chẽ has two codes in use, 06978 is read as 06970. */
export const communeCodeForm: PatternForm = {
  pattern: /^[0-9]{5}$/,
  max: 5,
  form: { vi: 'mã xã 5 chữ số', en: 'a commune code of 5 digits' },
  example: '05977',
  reads: { '06978': '06970' },
};

/** Số định danh cá nhân. */
export const personalNumberForm: PatternForm = {
  pattern: /^[0-9]{12}$/,
  max: 12,
  form: { vi: 'số định danh cá nhân 12 chữ số', en: 'a personal number of 12 digits' },
  example: '020210000123',
};

/** A learner's code given by the ministry. */
export const learnerMinistryCodeForm: PatternForm = {
  pattern: /^[0-9]{10}$/,
  max: 10,
  form: { vi: 'mã định danh Bộ GD&ĐT 10 chữ số', en: 'a ministry code of 10 digits' },
  example: '2099000001',
};

/** A staff member's code given by the ministry. */
export const staffMinistryCodeForm: PatternForm = {
  pattern: /^[0-9A-Z-]{6,20}$/,
  max: 20,
  form: { vi: 'mã định danh Bộ GD&ĐT 6 đến 20 ký tự gồm 0-9 A-Z -', en: 'a ministry code of 6 to 20 of 0-9 A-Z -' },
  example: 'GV-20-000001',
};

/** Code of the lifelong learning record (NĐ 88/2026, from 2027). */
export const lifelongCodeForm: PatternForm = {
  pattern: /^[0-9A-Z-]{10,20}$/,
  max: 20,
  form: { vi: 'mã hồ sơ học tập suốt đời 10 đến 20 ký tự gồm 0-9 A-Z -', en: 'a lifelong code of 10 to 20 of 0-9 A-Z -' },
  example: 'LL-0000000001',
};

/** Council of the graduation exam; what it means depends on the year. */
export const councilCodeForm: PatternForm = {
  pattern: /^[0-9]{2}$/,
  max: 2,
  form: { vi: 'mã hội đồng thi 2 chữ số', en: 'a council code of 2 digits' },
  example: '10',
};

/** Số báo danh. */
export const candidateNumberForm: PatternForm = {
  pattern: /^[0-9]{8}$/,
  max: 8,
  form: { vi: 'số báo danh 8 chữ số', en: 'a candidate number of 8 digits' },
  example: '10990001',
};

/** SHA-256 of a document or file, as 64 hexadecimal digits. */
export const documentHashForm: PatternForm = {
  pattern: /^[0-9a-fA-F]{64}$/,
  max: 64,
  form: { vi: 'mã băm 64 chữ số thập lục phân', en: 'a hash of 64 hexadecimal digits' },
  example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
};
