import { describe, expect, it } from '@jest/globals';
import { compareVietnamese, fold, foldLoose } from './fold.js';

describe('fold', () => {
  it.each([
    ['Hòa', 'Hoà'],
    ['Thụy', 'THUỴ'],
    ['khỏe mạnh', 'Khoẻ  Mạnh'],
    ['quý', 'qúy'],
    ['Nguyễn Thúy Hòa', 'nguyễn thuý hoà'],
    ['Ho\u0061\u0300', 'hòa'],
  ])('takes %s and %s for one', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it.each([
    ['Lan', 'Lân'],
    ['Đông', 'Dông'],
    ['Hòa', 'Hóa'],
    ['Mĩ', 'Mỹ'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  it('is the same when folded again, and still readable', () => {
    expect(fold('Thúy  CỬA 10A1')).toBe('thuý cưả 10a1');
    expect(fold(fold('Thúy  CỬA 10A1'))).toBe('thuý cưả 10a1');
  });
});

describe('foldLoose', () => {
  it('finds Vĩnh Trại as people type it, đ as d', () => {
    expect(foldLoose('Phường Vĩnh Trại')).toBe('phuong vinh trai');
    expect(foldLoose('ĐỒNG ĐĂNG')).toBe('dong dang');
  });
});

describe('compareVietnamese', () => {
  it('puts ă and â after a, and đ after d', () => {
    expect(['Đa', 'Ân', 'Da', 'An', 'Ăn'].sort(compareVietnamese)).toEqual(['An', 'Ăn', 'Ân', 'Da', 'Đa']);
  });
});
