/**
 * Settings of the embedded server, written to `lienthong.conf` at every start. Chosen for set-based merges of some
 * thousand rows and many short reads on a machine of 2 cores and 4 GiB or more.
 */
export function serverSettings(extra: Readonly<Record<string, string>> = {}): string {
  const settings: Record<string, string> = {
    // The bundled libraries are not kept up to date: never beyond this machine (technology.md §3.1).
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    unix_socket_permissions: '0700',
    max_connections: '200',
    shared_buffers: '512MB',
    effective_cache_size: '2GB',
    work_mem: '32MB',
    maintenance_work_mem: '256MB',
    // An accepted record is on disk: neither of the two is ever switched off.
    fsync: 'on',
    synchronous_commit: 'on',
    // The npm build has no lz4, and pglz costs more time than the disk saves.
    wal_compression: 'off',
    max_wal_size: '4GB',
    min_wal_size: '512MB',
    checkpoint_timeout: '15min',
    wal_buffers: '32MB',
    jit: 'off',
    random_page_cost: '1.1',
    max_worker_processes: '4',
    max_parallel_workers_per_gather: '1',
    // Queue-like tables (outbox, chunks, positions) die and are born all the time.
    autovacuum_naptime: '10s',
    autovacuum_vacuum_scale_factor: '0.05',
    autovacuum_analyze_scale_factor: '0.02',
    autovacuum_vacuum_insert_scale_factor: '0.1',
    autovacuum_vacuum_cost_limit: '2000',
    // A killed client's statement must not run on behind the back of the one that took its place.
    client_connection_check_interval: '1s',
    idle_in_transaction_session_timeout: '5min',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    // No personal data in logs: no statement, no parameter, no DETAIL line with the key that collided.
    logging_collector: 'on',
    log_directory: '../log',
    log_filename: 'postgresql-%a.log',
    log_truncate_on_rotation: 'on',
    log_rotation_age: '1d',
    log_rotation_size: '0',
    log_min_messages: 'warning',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    ...extra,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name} = '${value}'\n`)
    .join('');
}
