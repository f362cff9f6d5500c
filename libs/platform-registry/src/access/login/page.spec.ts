import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { callerAddress } from '../oauth/oauth.mount.js';
import { escapeHtml, pageHeaders } from './page.js';
import { signInPage } from './sign-in.page.js';

describe('the sign-in page', () => {
  it('shows what was typed as text', () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&#60;a href=&#34;x&#34; title=&#39;y&#39;&#62;&#38;');
  });

  it('names each field, and tells a reader of screens what went wrong', () => {
    const html = signInPage({ language: 'vi', here: '/oauth/login/x', fault: 'wrong', username: 'an' });
    for (const id of ['username', 'password']) expect(html).toContain(`<label for="${id}">`);
    expect(html).toContain('role="alert" id="fault"');
    expect(html.match(/aria-describedby="fault"/g)).toHaveLength(2);
    expect(html).not.toMatch(/<script|\sstyle="|\son\w+="/);
  });

  it('allows its own style sheet and nothing else', () => {
    const [, style = ''] = /<style>([^]*)<\/style>/.exec(signInPage({ language: 'en', here: '/x', fault: null })) ?? [];
    const policy = pageHeaders()['content-security-policy'] ?? '';
    expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(policy).not.toContain('script-src');
  });
});

describe('the address of the one who signs in', () => {
  const of = (remoteAddress: string, forwarded?: string): string => callerAddress({ headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }, socket: { remoteAddress } as never });

  it.each([
    ['203.0.113.7', undefined, '203.0.113.7'],
    ['203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['::ffff:127.0.0.1', '10.9.8.7, 198.51.100.1', '198.51.100.1'],
    ['::1', undefined, '::1'],
  ])('at the end of the line %s, forwarded for %s: %s', (direct, forwarded, address) => {
    expect(of(direct, forwarded)).toBe(address);
  });
});
