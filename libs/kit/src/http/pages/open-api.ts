import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** OpenAPI documents by service: the word after `/api/` in the paths of its controllers. */
export type ServiceDocuments = ReadonlyMap<string, OpenAPIObject>;

/**
 * Builds one OpenAPI document per service from the controllers of the app. Call it after `app.init()`.
 * @param baseUrl origin under which the services are called
 */
export function serviceDocuments(app: INestApplication, baseUrl: string, version: string): ServiceDocuments {
  const settings = new DocumentBuilder()
    .setTitle('Liên Thông')
    .setVersion(version)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer(baseUrl)
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'token')
    .addOAuth2({ type: 'oauth2', flows: { clientCredentials: { tokenUrl: `${baseUrl}/oauth/token`, scopes: {} } } }, 'client')
    .addSecurityRequirements('token')
    .addSecurityRequirements('client')
    .build();
  const whole = SwaggerModule.createDocument(app, settings, { operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}` });
  const names = [...new Set(Object.keys(whole.paths).flatMap((path) => serviceOf(path) ?? []))].sort();
  return new Map(names.map((name) => [name, only(whole, name)]));
}

function serviceOf(path: string): string | undefined {
  return /^\/api\/([^/]+)\/v1\//.exec(path)?.[1];
}

function only(whole: OpenAPIObject, name: string): OpenAPIObject {
  const paths = Object.fromEntries(Object.entries(whole.paths).filter(([path]) => serviceOf(path) === name));
  return { ...whole, info: { ...whole.info, title: `Liên Thông: ${name}` }, paths, components: usedComponents(whole, paths) };
}

/** Keeps the schemas that the paths name, and those that these name. */
function usedComponents(whole: OpenAPIObject, paths: object): OpenAPIObject['components'] {
  const all = whole.components?.schemas ?? {};
  const used = new Set<string>();
  const follow = (part: unknown): void => {
    for (const [, name = ''] of JSON.stringify(part ?? {}).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      follow(all[name]);
    }
  };
  follow(paths);
  return { ...whole.components, schemas: Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name))) };
}
