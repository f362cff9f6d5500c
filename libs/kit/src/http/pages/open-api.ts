import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { accessTable } from '../../access/index.js';
import { PROBLEM_SCHEMA } from '../problem/api-problem.decorator.js';
import type { ProblemCatalogue } from '../problem/problem-catalogue.js';
import { SCHEMAS_EXTENSION } from './api-schemas.decorator.js';
import { documentLimits, placeItemLimits } from './documented-limits.js';
import { OperationCompleter } from './open-api-operations.js';

/** OpenAPI documents by service: the word after `/api/` in the paths of its controllers. */
export type ServiceDocuments = ReadonlyMap<string, OpenAPIObject>;

const CONVENTIONS = `Giờ theo RFC 3339, mã là chuỗi, chữ Việt dạng NFC. Lỗi là \`application/problem+json\` (RFC 9457) với \`code\` của danh sách đóng ở /docs; phương thức không có ở địa chỉ: 405 \`method_not_allowed\` và \`Allow\`.

Times are RFC 3339, codes are strings, Vietnamese text is NFC. Errors are \`application/problem+json\` (RFC 9457) with a \`code\` of the closed list at /docs; a method that an address does not have: 405 \`method_not_allowed\` with \`Allow\`.`;

/**
 * Builds one OpenAPI document per service from the controllers of the app. Call it after `app.init()`.
 * @param baseUrl origin under which the services are called
 */
export function serviceDocuments(app: INestApplication, baseUrl: string, version: string, problems: ProblemCatalogue): ServiceDocuments {
  const settings = new DocumentBuilder()
    .setTitle('Liên Thông')
    .setDescription(CONVENTIONS)
    .setVersion(version)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer(baseUrl)
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'token')
    .addOAuth2({ type: 'oauth2', flows: { clientCredentials: { tokenUrl: `${baseUrl}/oauth/token`, scopes: {} } } }, 'client')
    .addSecurityRequirements('token')
    .addSecurityRequirements('client')
    .build();
  documentLimits();
  const whole = SwaggerModule.createDocument(app, settings, { operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}` });
  placeItemLimits(whole);
  const completer = new OperationCompleter(accessTable(app), problems, baseUrl);
  completer.complete(whole.paths);
  const named = takeSchemas(whole.paths);
  whole.components = { ...whole.components, schemas: { ...whole.components?.schemas, ...named, Problem: PROBLEM_SCHEMA } as never, responses: completer.sharedResponses() as never };
  const names = [...new Set(Object.keys(whole.paths).flatMap((path) => serviceOf(path) ?? []))].sort();
  return new Map(names.map((name) => [name, only(whole, name)]));
}

/** Schemas that endpoints brought by `@ApiSchemas`, taken out of them. */
function takeSchemas(paths: OpenAPIObject['paths']): Record<string, object> {
  const named: Record<string, object> = {};
  for (const operation of Object.values(paths).flatMap((item) => Object.values(item as Record<string, Record<string, unknown>>))) {
    Object.assign(named, operation[SCHEMAS_EXTENSION]);
    delete operation[SCHEMAS_EXTENSION];
  }
  return named;
}

function serviceOf(path: string): string | undefined {
  return /^\/api\/([^/]+)\/v1\//.exec(path)?.[1];
}

function only(whole: OpenAPIObject, name: string): OpenAPIObject {
  const paths = Object.fromEntries(Object.entries(whole.paths).filter(([path]) => serviceOf(path) === name));
  return { ...whole, info: { ...whole.info, title: `Liên Thông: ${name}` }, paths, components: usedComponents(whole, paths) };
}

/** Keeps the schemas and responses that the paths name, and those that these name. */
function usedComponents(whole: OpenAPIObject, paths: object): OpenAPIObject['components'] {
  const all = { schemas: whole.components?.schemas ?? {}, responses: whole.components?.responses ?? {} };
  const used = { schemas: new Set<string>(), responses: new Set<string>() };
  const follow = (part: unknown): void => {
    for (const [, sort, name = ''] of JSON.stringify(part ?? {}).matchAll(/"#\/components\/(schemas|responses)\/([^"]+)"/g)) {
      const names = used[sort as keyof typeof used];
      if (names.has(name)) continue;
      names.add(name);
      follow(all[sort as keyof typeof all][name]);
    }
  };
  follow(paths);
  const kept = <T extends object>(parts: T, names: ReadonlySet<string>): T => Object.fromEntries(Object.entries(parts).filter(([name]) => names.has(name))) as T;
  return { ...whole.components, schemas: kept(all.schemas, used.schemas), responses: kept(all.responses, used.responses) };
}
