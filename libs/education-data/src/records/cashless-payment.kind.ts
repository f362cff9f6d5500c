import type { CashlessPaymentStateV1 } from '@lienthong/contracts';
import { bool, dated, int } from './field.js';
import { defineKind } from './kind.js';
import { notInFuture, ownSchool, says, schoolReference } from './parts.js';

const inUse = { onlyIf: [{ field: 'inUse', in: [true] }] } as const;

/** A school's month of cashless payment of fees. kinds.md §3; R-24. */
export const cashlessPayment = defineKind({
  name: 'cashless-payment',
  label: { vi: 'Thu không dùng tiền mặt', en: 'Cashless payment' },
  group: 'internal',
  fields: {
    ...ownSchool,
    month: dated('Tháng', 'Month', 'month', { required: true }),
    inUse: bool('Có thu không dùng tiền mặt', 'In use', { required: true }),
    transactions: int('Số giao dịch', 'Transactions', inUse),
    amountVnd: int('Số tiền (đồng)', 'Amount in đồng', { ...inUse, headings: ['Số tiền'] }),
  },
  cancelFields: ['schoolCode'],
  references: [schoolReference],
  owner: 'school',
  key: (record, ids) => (ids.school === null ? null : `${ids.school}|${record.month}`),
  schoolYearOf: () => null,
  rules: [notInFuture('month')],
  ruleTexts: [
    says('not_applicable', 'Số giao dịch, số tiền chỉ khi có thu không dùng tiền mặt', 'transactions and amountVnd only when it is in use'),
    says('date_in_future', 'Tháng không ở tương lai', 'The month does not lie in the future'),
  ],
  fresh: { sort: 'feed', days: 45 },
  fullMode: false,
  log: {
    sort: 'state',
    topic: 'schoolReport',
    state: ({ hubId, provinceCode, ids, content }): CashlessPaymentStateV1 => ({
      kind: 'cashless-payment', hubId, provinceCode, schoolId: ids.school ?? '', month: content.month, inUse: content.inUse, transactions: content.transactions ?? null, amountVnd: content.amountVnd ?? null,
    }),
  },
  searchFields: ['schoolCode', 'month'],
  feeds: [],
  cancelMeans: { vi: 'Báo cáo nhầm', en: 'Reported in error' },
  examples: {
    valid: { recordId: 'payment-1', event: 'NEW', version: 1, updatedAt: '2025-10-02T08:00:00+07:00', schoolCode: 'X-20-001', month: '2025-09', inUse: true, transactions: 412, amountVnd: 824_000_000 },
    invalid: [
      {
        code: 'not_applicable', path: 'transactions',
        record: { recordId: 'payment-2', event: 'NEW', version: 1, updatedAt: '2025-10-02T08:00:00+07:00', schoolCode: 'X-20-001', month: '2025-09', inUse: false, transactions: 3 },
      },
      { code: 'bad_format', path: 'month', record: { recordId: 'payment-3', event: 'NEW', version: 1, updatedAt: '2025-10-02T08:00:00+07:00', schoolCode: 'X-20-001', month: '09/2025', inUse: true } },
      { code: 'bad_type', path: 'inUse', record: { recordId: 'payment-4', event: 'NEW', version: 1, updatedAt: '2025-10-02T08:00:00+07:00', schoolCode: 'X-20-001', month: '2025-09', inUse: 'có' } },
    ],
  },
});
