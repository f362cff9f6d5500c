import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/** All routes of the process, to tell "not here" from "not with this method". */
@Injectable()
export class RouteTable {
  private readonly routes: { readonly pattern: RegExp; readonly methods: readonly string[] }[] = [];

  /** Notes every route that is registered from now on. */
  watch(instance: FastifyInstance): void {
    instance.addHook('onRoute', (route) => {
      if (route.url.includes('*')) return;
      this.routes.push({ pattern: toPattern(route.url), methods: [route.method].flat() });
    });
  }

  /** Methods the path answers to, sorted; empty when there is no such path. */
  methodsOf(path: string): readonly string[] {
    return [...new Set(this.routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods))].sort();
  }
}

/** `/a/:id.docx` -> `/a/<no slash>.docx`. */
function toPattern(url: string): RegExp {
  const parts = url.split(/(:[A-Za-z0-9_]+(?:\([^)]*\))?)/).map((part) => (part.startsWith(':') ? '[^/]+' : part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)));
  return new RegExp(`^${parts.join('')}$`);
}
