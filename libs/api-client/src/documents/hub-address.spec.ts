import { describe, expect, it } from '@jest/globals';
import { address } from './hub-address.js';

describe('a documented address', () => {
  it('stands as it is without places', () => {
    expect(address('/api/ioc/v1/snapshot')).toBe('/api/ioc/v1/snapshot');
  });

  it('has its places filled and escaped', () => {
    expect(address('/api/registry/v1/clients/{id}/revoke', { id: 'ls/k12 ?' })).toBe('/api/registry/v1/clients/ls%2Fk12%20%3F/revoke');
  });
});
