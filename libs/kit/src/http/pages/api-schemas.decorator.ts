import { ApiExtension } from '@nestjs/swagger';

/** Where the schemas wait until the document is built. */
export const SCHEMAS_EXTENSION = 'x-schemas';

/** For the OpenAPI page: named schemas made from data instead of classes, which the endpoint's own may then `$ref`. */
export function ApiSchemas(schemas: Readonly<Record<string, object>>): MethodDecorator & ClassDecorator {
  return ApiExtension(SCHEMAS_EXTENSION, schemas);
}

/** `$ref` of a named schema. */
export function schemaRef(name: string): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}
