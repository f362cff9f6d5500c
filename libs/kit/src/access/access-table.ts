import 'reflect-metadata';
import { RequestMethod, type INestApplicationContext } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { PermanentError } from '../errors/index.js';
import { ACCESS_METADATA, type AccessRule, type PublicRule } from './access.decorator.js';

/** One row of the table endpoint × scopes × roles. */
export interface AccessTableRow {
  /** HTTP method, `GET`. */
  readonly method: string;
  /** Path with parameters as `:name`, `/api/education/v1/pushes/:kind`. */
  readonly path: string;
  /** `Controller.method`. */
  readonly handler: string;
  /** Why no token is needed; null when one is. */
  readonly public: string | null;
  readonly scopes: readonly string[];
  readonly roles: readonly string[];
  readonly area: string | null;
  /** False: the endpoint says nothing, which the boot refuses. */
  readonly declared: boolean;
}

/** All HTTP endpoints of the app with who may call them, sorted by path and method. */
export function accessTable(app: INestApplicationContext): readonly AccessTableRow[] {
  return accessRows(app.get(ModulesContainer, { strict: false }));
}

/** @throws PermanentError `access_undeclared` listing every endpoint that has neither `@Access` nor `@Public` */
export function requireDeclaredAccess(modules: ModulesContainer): void {
  const silent = accessRows(modules).filter((row) => !row.declared);
  if (silent.length === 0) return;
  const names = silent.map((row) => `  ${row.method} ${row.path} (${row.handler})`);
  throw new PermanentError('access_undeclared', ['Endpoints with neither @Access nor @Public:', ...names].join('\n'));
}

function accessRows(modules: ModulesContainer): readonly AccessTableRow[] {
  const controllers = new Set<object & { prototype: object; name: string }>();
  for (const module of modules.values()) {
    for (const { metatype } of module.controllers.values()) if (typeof metatype === 'function') controllers.add(metatype as never);
  }
  const rows = [...controllers].flatMap(rowsOf);
  return rows.sort((one, other) => `${one.path} ${one.method}`.localeCompare(`${other.path} ${other.method}`, 'en'));
}

function rowsOf(controller: { prototype: object; name: string }): AccessTableRow[] {
  return new MetadataScanner().getAllMethodNames(controller.prototype).flatMap((name) => {
    const handler = (controller.prototype as Record<string, object>)[name];
    const ownPaths = handler ? (Reflect.getMetadata('path', handler) as string | string[] | undefined) : undefined;
    // Event handlers and plain methods have no path.
    if (!handler || ownPaths === undefined || Reflect.getMetadata('method', handler) === undefined) return [];
    const rule = (Reflect.getMetadata(ACCESS_METADATA, handler) ?? Reflect.getMetadata(ACCESS_METADATA, controller)) as AccessRule | PublicRule | undefined;
    const method = RequestMethod[Reflect.getMetadata('method', handler) as number] ?? 'ALL';
    const prefixes = [Reflect.getMetadata('path', controller) as string | string[] | undefined].flat();
    return prefixes.flatMap((prefix) => [ownPaths].flat().map((own) => row(method, joinPath(prefix ?? '', own), `${controller.name}.${name}`, rule)));
  });
}

function row(method: string, path: string, handler: string, rule: AccessRule | PublicRule | undefined): AccessTableRow {
  const access = rule && !('public' in rule) ? rule : undefined;
  return {
    method,
    path,
    handler,
    public: rule && 'public' in rule ? rule.public : null,
    scopes: access?.scopes ?? [],
    roles: access?.roles ?? [],
    area: access?.area ?? null,
    declared: rule !== undefined,
  };
}

function joinPath(...parts: readonly string[]): string {
  return `/${parts.flatMap((part) => part.split('/')).filter((part) => part !== '').join('/')}`;
}
