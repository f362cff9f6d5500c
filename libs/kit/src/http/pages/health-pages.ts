import type { FastifyInstance } from 'fastify';
import type { HealthChecks, Metrics } from '../../observability/index.js';

/** `/health/live`: the process answers. `/health/ready`: it can do its work. `/metrics`: Prometheus text. */
export function addHealthPages(instance: FastifyInstance, health: HealthChecks, metrics: Metrics): void {
  instance.get('/health/live', () => ({ live: true }));
  instance.get('/health/ready', async (_request, reply) => {
    const report = await health.report();
    return reply.code(report.ready ? 200 : 503).headers({ 'cache-control': 'no-store', ...(report.ready ? {} : { 'retry-after': '2' }) }).send(report);
  });
  instance.get('/metrics', async (_request, reply) => reply.header('content-type', metrics.registry.contentType).send(await metrics.text()));
}
