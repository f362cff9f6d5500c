import { describe, expect, it } from '@jest/globals';
import { postOf, textsOf, valueMap, type ClaimRules } from './external-claims.js';

const RULES: ClaimRules = {
  roleClaim: 'realm_access.roles',
  roles: new Map([['lanh-dao', 'leader'], ['cv-gd', 'department'], ['van-thu', 'school']]),
  provinceClaim: 'tinh',
  provinces: new Map([['LSN', '20'], ['QNH', '22']]),
  province: null,
  communeClaim: null,
  schoolClaim: 'truong',
  platformClaim: null,
  unitClaim: 'donvi',
};

describe('claims of an external provider', () => {
  it.each([
    ['a specialist of the department', { realm_access: { roles: ['offline_access', 'cv-gd'] }, tinh: 'LSN', donvi: 'LS.SGDDT.KHTC' }, { post: { role: 'department', provinceCode: '20', communeCode: null, schoolCode: null, platformId: null, unitId: 'LS.SGDDT.KHTC' } }],
    ['the weightiest of two roles', { realm_access: { roles: ['cv-gd', 'lanh-dao'] }, tinh: ['QNH'] }, { post: { role: 'leader', provinceCode: '22', communeCode: null, schoolCode: null, platformId: null, unitId: null } }],
    ['a clerk of a school', { realm_access: { roles: 'van-thu' }, tinh: 'LSN', truong: ' X-20-101 ' }, { post: { role: 'school', provinceCode: '20', communeCode: null, schoolCode: 'X-20-101', platformId: null, unitId: null } }],
    ['nobody: no role of ours', { realm_access: { roles: ['ke-toan'] }, tinh: 'LSN' }, { missing: 'role' }],
    ['nobody: no roles at all', { tinh: 'LSN' }, { missing: 'role' }],
    ['nobody: an unknown province', { realm_access: { roles: ['cv-gd'] }, tinh: 'XYZ' }, { missing: 'provinceCode' }],
    ['nobody: no province', { realm_access: { roles: ['cv-gd'] } }, { missing: 'provinceCode' }],
    ['nobody: a clerk without a school', { realm_access: { roles: ['van-thu'] }, tinh: 'LSN', truong: '' }, { missing: 'schoolCode' }],
  ])('make %s', (_who, claims, answer) => {
    expect(postOf(claims, RULES)).toEqual(answer);
  });

  it('may be our own codes, but never make an administrator', () => {
    const plain: ClaimRules = { ...RULES, roleClaim: 'role', roles: null, provinceClaim: null, provinces: null, province: '20' };
    expect(postOf({ role: 'auditor' }, plain)).toMatchObject({ post: { role: 'auditor', provinceCode: '20' } });
    expect(postOf({ role: ['admin'] }, plain)).toEqual({ missing: 'role' });
    expect(postOf({ role: 'auditor', tinh: '22' }, plain)).toMatchObject({ post: { provinceCode: '20' } });
  });

  it('may have an address as name, dots and all', () => {
    const claims = { 'https://tinh.example/roles': ['a', 7, null, ' b '], realm: { 'x.y': 'c' } };
    expect([textsOf(claims, 'https://tinh.example/roles'), textsOf(claims, 'realm.x.y'), textsOf(claims, 'constructor.name')]).toEqual([['a', 'b'], [], []]);
  });
});

describe('a map of values', () => {
  it.each([
    ['cv-gd=department; ld = leader', [['cv-gd', 'department'], ['ld', 'leader']]],
    ['CN=cv,OU=gd,DC=ls=department', [['CN=cv,OU=gd,DC=ls', 'department']]],
    ['department', null],
    ['a=b;', null],
    ['=b', null],
  ])('%s', (text, pairs) => {
    expect(valueMap(text)).toEqual(pairs === null ? null : new Map(pairs as [string, string][]));
  });
});
