import type { DataSource } from 'typeorm';
import { toHubError } from './database-faults.js';

/**
 * Repositories and managers that are used outside a transaction take a runner of the data source by themselves. From here
 * on their passing faults come out as TransientError too: an endpoint that reads by a repository while the server is away
 * answers "come back later", never an internal error.
 */
export function tellPassingFaults(dataSource: DataSource): void {
  const create = dataSource.createQueryRunner.bind(dataSource);
  dataSource.createQueryRunner = (mode) => {
    const runner = create(mode);
    const query = runner.query.bind(runner) as (...args: readonly unknown[]) => Promise<unknown>;
    const telling = (...args: readonly unknown[]): Promise<unknown> => query(...args).catch((error: unknown) => Promise.reject(toHubError(error)));
    runner.query = telling as typeof runner.query;
    return runner;
  };
}
