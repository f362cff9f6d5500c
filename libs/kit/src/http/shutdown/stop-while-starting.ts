/**
 * Sees to a clean end on SIGINT and SIGTERM while a process is still starting: what has begun is awaited and stopped by
 * `stop`, then the process ends. Without it a Ctrl+C at the wrong moment leaves a database server behind.
 * @returns to be called when the app stops on signals by itself
 */
export function stopWhileStarting(stop: () => Promise<void>): () => void {
  const onSignal = (): void => {
    void stop().catch(() => undefined).finally(() => process.exit(130));
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return () => {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  };
}
