import { describe, expect, it } from '@jest/globals';
import { partsOf } from './use-span.js';

describe('the parts of a span of time', () => {
  it('are the terms and years that it meets, and every day on which one of them begins', () => {
    expect(partsOf({ from: '2025-09-05', to: '2025-12-31' })).toEqual({
      schoolYears: ['2025-2026'],
      periods: [
        { schoolYear: '2025-2026', period: 'term-1', from: '2025-08-01', to: '2026-01-15' },
        { schoolYear: '2025-2026', period: 'term-2', from: '2026-01-16', to: '2026-05-31' },
        { schoolYear: '2025-2026', period: 'year', from: '2025-08-01', to: '2026-05-31' },
      ],
      bounds: ['2025-08-01', '2025-09-05', '2026-01-01', '2026-01-16', '2026-06-01'],
    });
  });

  it('of two school years are those of both', () => {
    const { schoolYears, periods, bounds } = partsOf({ from: '2025-07-31', to: '2025-08-01' });
    expect(schoolYears).toEqual(['2024-2025', '2025-2026']);
    expect(periods).toHaveLength(6);
    expect(bounds).toEqual(['2024-08-01', '2025-01-16', '2025-06-01', '2025-07-31', '2025-08-01', '2025-08-02', '2026-01-16', '2026-06-01']);
  });
});
