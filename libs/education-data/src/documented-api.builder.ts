import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

/** One body of a request or an answer as the document describes it. */
export interface DocumentedBody {
  readonly schema: object;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

/** A request body or an answer. */
export interface Documented {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, DocumentedBody>>;
  readonly headers?: Readonly<Record<string, object>>;
}

export interface DocumentedOperation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: Documented;
  readonly responses: Readonly<Record<string, Documented>>;
  readonly security?: readonly object[];
}

/** What a story has got from an endpoint. */
export interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly json: unknown;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Readonly<Record<string, unknown>>>>; readonly responses: Readonly<Record<string, Documented>> };
}

/** The OpenAPI document of a running app, to hold its answers against. */
export class DocumentedApi {
  private readonly api: OpenApi;
  private readonly ajv = new Ajv({ strict: false, allErrors: true });

  constructor(document: unknown) {
    this.api = document as OpenApi;
    (addFormats as unknown as (ajv: Ajv) => void)(this.ajv);
    this.ajv.addSchema(document as object, 'document');
  }

  get paths(): OpenApi['paths'] {
    return this.api.paths;
  }

  operation(path: string, method: string): DocumentedOperation {
    const found = this.paths[path]?.[method];
    if (found === undefined) throw new TypeError(`${method} ${path} is not in the document`);
    return found;
  }

  /** A schema by its name. */
  schema(name: string): Readonly<Record<string, unknown>> {
    return this.api.components.schemas[name] ?? {};
  }

  /** An answer with this status, shared ones followed. */
  answer(path: string, method: string, status: number): Documented | undefined {
    const found = this.operation(path, method).responses[String(status)];
    const name = found?.$ref?.split('/').at(-1);
    return name === undefined ? found : this.api.components.responses[name];
  }

  /** What is wrong with a value by a schema of the document. */
  faults(schema: object, value: unknown): unknown[] {
    const validate = this.ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"document#/components/')) as object);
    return validate(value) ? [] : [...(validate.errors ?? [])];
  }

  /** Why an answer is none that the document foretells by status, media type, body and code; null when it is one. */
  mismatch(path: string, method: string, got: Got): object | null {
    const type = String(got.headers['content-type']).split(';')[0] ?? '';
    const documented = this.answer(path, method, got.status)?.content?.[type];
    if (documented === undefined) return { path, status: got.status, type, text: got.text };
    const faults = this.faults(documented.schema, type.includes('json') && !type.includes('ndjson') ? got.json : got.text);
    if (faults.length > 0) return { path, faults };
    const { code } = got.json as { readonly code?: string };
    return type !== 'application/problem+json' || Object.keys(documented.examples ?? {}).includes(String(code)) ? null : { path, status: got.status, code };
  }

  /** Examples that their own schema does not allow. */
  badExamples(): object[] {
    const bad: object[] = [];
    for (const [path, methods] of Object.entries(this.paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        const parts = [operation.requestBody, ...Object.keys(operation.responses).map((status) => this.answer(path, method, Number(status)))];
        for (const { schema, example, examples = {} } of parts.flatMap((part) => Object.values(part?.content ?? {}))) {
          const values = [...(example === undefined ? [] : [example]), ...Object.values(examples).map((each) => each.value)];
          for (const faults of values.map((value) => this.faults(schema, value))) if (faults.length > 0) bad.push({ path, method, faults });
        }
      }
    }
    return bad;
  }
}
