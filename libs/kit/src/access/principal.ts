/** Who calls, as the access token says (api.md §2). */
export interface Principal {
  readonly sort: 'client' | 'user';
  /** Client id or user id. */
  readonly subject: string;
  readonly clientId: string | null;
  readonly platformId: string | null;
  /** null = reaches every province (admin only). */
  readonly provinceCode: string | null;
  readonly scopes: readonly string[];
  /** Kinds a client may push; empty for people. */
  readonly kinds: readonly string[];
  /** School codes a client or a school's person is bound to; null = no bound. */
  readonly schools: readonly string[] | null;
  /** Role of a person (architecture.md §7), null for clients. */
  readonly role: string | null;
  readonly communeCode: string | null;
  readonly schoolCode: string | null;
  /** Of a person: how often their rights had changed when the token was made. Tokens from before the last change are refused. */
  readonly generation?: number;
}
