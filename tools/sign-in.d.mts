/** @returns an access token @throws Error when they are not let in */
export function signIn(baseUrl: string, user: { readonly username: string; readonly password: string }): Promise<string>;
