import type { components as EducationComponents, paths as Education } from '../generated/education-data.js';
import type { components as IocComponents, paths as Ioc } from '../generated/ioc-edu.js';
import type { components as RegistryComponents, paths as Registry } from '../generated/platform-registry.js';
import type { components as ReportingComponents, paths as Reporting } from '../generated/reporting.js';

/** Every address of the four services' OpenAPI documents. */
export type HubPath = keyof Education | keyof Registry | keyof Ioc | keyof Reporting;

/** Named shapes of the documents (docs/api), generated. */
export type EducationSchemas = EducationComponents['schemas'];
export type RegistrySchemas = RegistryComponents['schemas'];
export type ReportingSchemas = ReportingComponents['schemas'];
export type IocSchemas = IocComponents['schemas'];

type Placeholder<P extends string> = P extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholder<Rest> : never;

/**
 * A documented address with its places filled: `address('/api/registry/v1/clients/{id}/revoke', { id })`. An address that no service
 * documents does not compile.
 */
export function address<P extends HubPath>(path: P, ...values: [Placeholder<P>] extends [never] ? [] : [Readonly<Record<Placeholder<P>, string>>]): string {
  const [filled = {}] = values as readonly Readonly<Record<string, string>>[];
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(filled[name] ?? ''));
}
