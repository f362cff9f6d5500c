/** The peer as a program of its own: `node main.js <port>` with DATABASE_URL. */
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttendanceEntity, LearnerEntity, SubjectResultEntity } from './record.entities.js';
import { RecordsController } from './records.controller.js';

const entities = [LearnerEntity, AttendanceEntity, SubjectResultEntity];

@Module({
  imports: [TypeOrmModule.forRoot({ type: 'postgres', url: process.env['DATABASE_URL'] ?? '', entities, synchronize: true }), TypeOrmModule.forFeature(entities)],
  controllers: [RecordsController],
})
class NaiveModule {}

const app = await NestFactory.create<NestFastifyApplication>(NaiveModule, new FastifyAdapter({ bodyLimit: 16 * 1024 * 1024 }), { logger: ['error'] });
await app.listen(Number(process.argv[2]), '127.0.0.1');
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
