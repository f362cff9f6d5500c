import { createHash } from 'node:crypto';
import type { Principal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { AuditLog, Database } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { isPushId } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import { Uuid7Maker } from '../../domain/uuid7.js';
import { IntakeConfig } from '../intake.config.js';
import { correctionsOf, type RefusedRecords } from './corrections.js';
import type { Reading, Upload, UploadPush, UploadTerms } from './upload.js';
import { UploadPusher } from './upload-pusher.js';
import { UploadReader } from './upload-reader.js';
import { type UploadSender, UploadSenders } from './upload-sender.js';
import { type StoredUpload, UploadsRepository } from './uploads.repository.js';

const HOUR_MS = 3_600_000;
/** Rows of a workbook of corrections; who has more has one cause, to be put right in the file itself. */
const MAX_CORRECTIONS = 20_000;

/** An uploaded workbook from its reading to its pushes. */
@Injectable()
export class UploadsService {
  private readonly ids = new Uuid7Maker();

  constructor(
    @Inject(UploadSenders) private readonly senders: UploadSenders,
    @Inject(UploadsRepository) private readonly uploads: UploadsRepository,
    @Inject(UploadReader) private readonly reader: UploadReader,
    @Inject(UploadPusher) private readonly pusher: UploadPusher,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(IntakeConfig) private readonly config: IntakeConfig,
    @Inject(AuditLog) private readonly audit: AuditLog,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** Reads the workbook and keeps it sealed. @throws ProblemError 400 `malformed_body`; 403; 404 `unknown_kind`; 413; 503 `busy` */
  async add(principal: Principal, kindNames: readonly string[], terms: UploadTerms, file: Buffer): Promise<Upload> {
    const sender = this.senders.of(principal);
    const kinds = await this.senders.kindsFor(principal, sender, kindNames);
    const now = this.clock.now();
    const readings = await this.reader.readings(file, kinds, terms, sender, now);
    const stored: StoredUpload = {
      id: this.ids.make(now.getTime()),
      provinceCode: sender.provinceCode,
      platformId: sender.platformId,
      clientId: sender.clientId,
      schoolCode: sender.schoolCode,
      kinds: kinds.map((kind) => kind.name),
      state: 'read',
      createdAt: now,
      expiresAt: new Date(now.getTime() + this.config.INTAKE_UPLOAD_HOURS * HOUR_MS),
      bytes: file.length,
      fileHash: createHash('sha256').update(file).digest(),
      terms,
      pushes: [],
    };
    await this.uploads.add(stored, file);
    await this.note(principal, stored, 'upload.read', {});
    return toUpload(stored, readings, []);
  }

  /** Reads it again on other terms. @throws ProblemError 404; 409 `conflict` once it is confirmed */
  async change(principal: Principal, id: string, kindNames: readonly string[] | undefined, terms: UploadTerms): Promise<Upload> {
    const { sender, stored } = await this.find(principal, id);
    if (stored.state === 'confirmed') throw confirmed();
    const kinds = await this.senders.kindsFor(principal, sender, kindNames ?? stored.kinds);
    const readings = await this.reader.readings(await this.fileOf(id), kinds, terms, sender, this.clock.now());
    const names = kinds.map((kind) => kind.name);
    if (!(await this.uploads.change(id, names, terms))) throw confirmed();
    return toUpload({ ...stored, kinds: names, terms }, readings, []);
  }

  async one(principal: Principal, id: string): Promise<Upload> {
    const { sender, stored } = await this.find(principal, id);
    if (stored.state === 'confirmed') return toUpload(stored, [], await this.pusher.pushesOf(stored));
    const kinds = await this.senders.kindsFor(principal, sender, stored.kinds);
    await this.note(principal, stored, 'upload.shown', {});
    return toUpload(stored, await this.reader.readings(await this.fileOf(id), kinds, stored.terms, sender, this.clock.now()), []);
  }

  /** Newest first, without readings. */
  async list(principal: Principal, before: string | undefined, limit: number): Promise<readonly Upload[]> {
    const found = await this.uploads.list(this.senders.of(principal), before, limit, this.clock.now());
    return found.map((stored) => toUpload(stored, [], []));
  }

  /**
   * Pushes the workbook as it was read, one push a kind, through the same intake as every push. Once each: confirming again gives the same
   * receipts, also when a process died in between.
   */
  async confirm(principal: Principal, id: string, waitSeconds: number): Promise<Upload> {
    const { sender, stored } = await this.find(principal, id);
    const kinds = await this.senders.kindsFor(principal, sender, stored.kinds);
    const file = await this.fileOf(id);
    // From here on nobody changes its terms: what is pushed is what was seen.
    await this.uploads.confirm(id);
    const { terms } = (await this.find(principal, id)).stored;
    try {
      for (const kind of kinds) await this.pusher.push(stored, kind, this.reader.source(file, kind, terms, sender, stored.createdAt), sender);
    } catch (error) {
      // Refused as a whole, nothing of it was kept: its terms may be changed again.
      await this.uploads.reopen(id);
      throw error;
    }
    await this.pusher.wait(id, sender, this.clock.now(), waitSeconds);
    await this.note(principal, stored, 'upload.confirmed', { kinds: stored.kinds });
    return this.one(principal, id);
  }

  /** The rows that were rejected, with what is wrong. @throws ProblemError 404 when there are none, or it is not confirmed */
  async corrections(principal: Principal, id: string): Promise<Buffer> {
    const { sender, stored } = await this.find(principal, id);
    const kinds = await this.senders.kindsFor(principal, sender, stored.kinds);
    const file = await this.fileOf(id);
    const parts: RefusedRecords[] = [];
    for (const kind of kinds) {
      const refused = await this.pusher.refusedOf(stored, kind.name, MAX_CORRECTIONS);
      parts.push({ records: await this.reader.open(file, kind, stored.terms, sender, stored.createdAt), refused });
    }
    const made = await correctionsOf(parts);
    if (made !== undefined) {
      await this.note(principal, stored, 'upload.corrections-read', {});
      return made;
    }
    throw new ProblemError(404, 'not_found');
  }

  /** Forgets a workbook that was not confirmed. */
  async remove(principal: Principal, id: string): Promise<void> {
    const { stored } = await this.find(principal, id);
    if (!(await this.uploads.remove(id))) throw confirmed();
    await this.note(principal, stored, 'upload.removed', {});
  }

  private async find(principal: Principal, id: string): Promise<{ readonly sender: UploadSender; readonly stored: StoredUpload }> {
    const sender = this.senders.of(principal);
    const stored = isPushId(id) ? await this.uploads.find(sender, id, this.clock.now()) : undefined;
    if (stored === undefined) throw new ProblemError(404, 'not_found');
    return { sender, stored };
  }

  private async fileOf(id: string): Promise<Buffer> {
    const file = await this.uploads.fileOf(id);
    if (file === undefined) throw new ProblemError(404, 'not_found');
    return file;
  }

  /** Who uploaded, confirmed or took out rows of people stands in the audit trail. */
  private async note(principal: Principal, stored: StoredUpload, what: string, details: object): Promise<void> {
    await this.audit.append(this.database, { who: principal, what, subject: stored.id, provinceCode: stored.provinceCode, details: { kinds: stored.kinds, platformId: stored.platformId, schoolCode: stored.schoolCode, ...details } });
  }
}

function confirmed(): ProblemError {
  return new ProblemError(409, 'conflict', { vi: 'Tệp đã được xác nhận gửi', en: 'The workbook has been confirmed' });
}

function toUpload(stored: StoredUpload, readings: readonly Reading[], pushes: readonly UploadPush[]): Upload {
  const self = `/api/education/v1/uploads/${stored.id}`;
  const { id, state, kinds, platformId, schoolCode, bytes, terms } = stored;
  return { id, state, kinds, platformId, schoolCode, createdAt: stored.createdAt.toISOString(), expiresAt: stored.expiresAt.toISOString(), bytes, terms, readings, pushes, links: { self, corrections: `${self}/corrections.xlsx` } };
}
