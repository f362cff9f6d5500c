import { HubTransport } from '@lienthong/api-client';
import { accessToken, sessionEnded } from '../session/oidc.js';

/** The one connection of the console to the hub: same origin, token of the signed-in person. */
export const hub = new HubTransport({ baseUrl: '', token: accessToken, onUnauthorized: sessionEnded });
