import type { MigrationInterface } from 'typeorm';

/** A migration class. Its name ends with a 13-digit timestamp, which orders it among all migrations of the schema. */
export type MigrationClass = new () => MigrationInterface;

const kitMigrations = new Set<MigrationClass>();

/** Adds tables of the kit to every service schema that is opened after this (messaging: outbox, positions, dead letters). */
export function addKitMigrations(...classes: readonly MigrationClass[]): void {
  for (const each of classes) kitMigrations.add(each);
}

/** The kit's migrations and a service's own, each once. */
export function withKitMigrations(own: readonly MigrationClass[]): MigrationClass[] {
  return [...new Set([...kitMigrations, ...own])];
}
