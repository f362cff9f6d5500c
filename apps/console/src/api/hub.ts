import { HubTransport } from '@lienthong/api-client';
import i18next from 'i18next';
import { accessToken, tokenRefused } from '../session/oidc.js';

/** The one connection of the console to the hub: same origin, token of the signed-in person. */
export const hub = new HubTransport({ baseUrl: '', token: accessToken, language: () => i18next.language, onUnauthorized: tokenRefused });
