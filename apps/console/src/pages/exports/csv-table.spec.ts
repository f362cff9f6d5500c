import { describe, expect, it } from '@jest/globals';
import { csvTable } from './csv-table.js';

describe('an export as it is shown', () => {
  it('has dimensions between place and people, empty cells and quotes among them', () => {
    const text = '\uFEFFprovinceCode,date,schoolYear,placeLevel,place,placeName,level,grade,sex,people,suppressed\r\n20,2025-10-01,2025-2026,school,X-1,"Trường ""Mẫu"", số 1",,,,412,false\r\n20,2025-10-01,2025-2026,school,X-1,Trường,upper-secondary,10,male,,true\r\n';
    expect(csvTable(text)).toEqual({
      dims: ['level', 'grade', 'sex'],
      rows: [{ place: 'X-1', placeName: 'Trường "Mẫu", số 1', dims: ['', '', ''], people: 412 }, { place: 'X-1', placeName: 'Trường', dims: ['upper-secondary', '10', 'male'], people: null }],
    });
  });
});
