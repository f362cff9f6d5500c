import { describe, expect, it } from '@jest/globals';
import { reaches, refusalOf, type Grant, type Grantor } from './grants.js';

const grantor = (more: Partial<Grantor> = {}): Grantor => ({ role: null, scopes: ['registry:write', 'push'], provinceCode: '20', schools: null, ...more });
const grant = (more: Partial<Grant> = {}): Grant => ({ scopes: ['push'], provinceCode: '20', schools: null, ...more });

describe('nobody grants what they do not have', () => {
  it.each([
    ['an own scope in the own province', grantor(), grant(), null],
    ['a scope that the grantor lacks', grantor(), grant({ scopes: ['push', 'ioc:read'] }), { reason: 'scope', scope: 'ioc:read' }],
    ['another province', grantor(), grant({ provinceCode: '22' }), { reason: 'province' }],
    ['every province', grantor(), grant({ provinceCode: null }), { reason: 'province' }],
    ['steward by one who is steward', grantor({ scopes: ['steward'] }), grant({ scopes: ['steward'] }), { reason: 'scope', scope: 'steward' }],
    ['steward by an administrator', grantor({ scopes: ['admin'], provinceCode: null }), grant({ scopes: ['steward'] }), null],
    ['admin everywhere by an administrator', grantor({ role: 'admin', scopes: [], provinceCode: null }), grant({ scopes: ['admin'], provinceCode: null }), null],
    ['another province by an administrator of one', grantor({ role: 'admin', scopes: [] }), grant({ provinceCode: '22' }), { reason: 'province' }],
    ['anything by a person whose token carries admin without the role', grantor({ role: 'leader', scopes: ['admin'] }), grant({ scopes: ['admin'] }), { reason: 'scope', scope: 'admin' }],
    ['an own school', grantor({ schools: ['A', 'B'] }), grant({ schools: ['B'] }), null],
    ['a school beside', grantor({ schools: ['A'] }), grant({ schools: ['A', 'B'] }), { reason: 'school' }],
    ['all schools by one who has some', grantor({ schools: ['A'] }), grant(), { reason: 'school' }],
  ] as const)('%s', (_case, by, what, refusal) => {
    expect(refusalOf(by, what)).toEqual(refusal);
  });

  it('national things are out of reach of those bound to a province', () => {
    expect([reaches({ provinceCode: '20' }, null), reaches({ provinceCode: null }, null), reaches({ provinceCode: null }, '22')]).toEqual([false, true, true]);
  });
});
