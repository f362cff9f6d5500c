import { CreatedMessagingTables1700000000002 } from './1700000000002-created-messaging-tables.js';
import { CreatedEventLog1700000000003 } from './1700000000003-created-event-log.js';
import { PackedLog1700000000005, PackedOutbox1700000000004 } from './1700000000004-packed-payloads.js';

/** Migrations that every service schema gets for messaging. */
export const messagingMigrations = [CreatedMessagingTables1700000000002, PackedOutbox1700000000004];

/** Migrations of the embedded log's own schema. */
export const eventLogMigrations = [CreatedEventLog1700000000003, PackedLog1700000000005];
