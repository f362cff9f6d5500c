/**
 * How every process of the hub is run: a small heap and few memory arenas, so that resident memory stays flat (measured:
 * bench `memory`). The thread of the merge has limits of its own. Settings somebody has made come last and win.
 */
export function hubEnvironment(environment = process.env) {
  return { MALLOC_ARENA_MAX: '2', ...environment, NODE_OPTIONS: `--max-old-space-size=320 ${environment.NODE_OPTIONS ?? ''}`.trim() };
}
