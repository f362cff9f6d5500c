/**
 * Builds docs/api/asyncapi.json from the contracts: `node tools/documents/asyncapi.mjs [--check]`.
 * Topics, keys and sizes come from the topic table, payload schemas from the TypeScript types, examples from the samples.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import { buildPackage } from '../build.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const target = join(root, 'docs/api/asyncapi.json');

/** Topic → the type of its payload in libs/contracts; topics without one belong to work to come. */
const PAYLOADS = {
  'education.school.v1': 'SchoolChangedV1', 'education.unit.v1': 'UnitChangedV1', 'education.school-class.v1': 'SchoolClassChangedV1', 'education.learner.v1': 'LearnerChangedV1', 'education.staff.v1': 'StaffChangedV1',
  'education.enrolment.v1': 'FactsV1<EnrolmentFactV1>', 'education.attendance.v1': 'FactsV1<AttendanceFactV1>', 'education.result.v1': 'FactsV1<ResultFactV1>', 'education.exam.v1': 'FactsV1<ExamFactV1>', 'education.activity.v1': 'FactsV1<ActivityFactV1>',
  'education.asset.v1': 'AssetChangedV1', 'education.credential.v1': 'CredentialChangedV1', 'education.admission.v1': 'AdmissionChangedV1', 'education.resource.v1': 'ResourceChangedV1', 'education.school-report.v1': 'SchoolReportChangedV1',
  'education.wellbeing.v1': 'FactsV1<WellbeingFactV1>', 'education.push.v1': 'PushCountsV1', 'education.quality.v1': 'QualityChangedV1', 'education.ended.v1': 'SubjectEndedV1', 'education.certification.v1': 'CertificationChangedV1', 'education.overlap-sighting.v1': 'OverlapSightingV1', 'education.exchange.v1': 'ExchangeChangedV1',
  'registry.province.v1': 'ProvinceChangedV1', 'registry.platform.v1': 'PlatformChangedV1', 'registry.client.v1': 'ClientChangedV1', 'registry.designation.v1': 'DesignationChangedV1', 'ioc.figure.v1': 'FigureChangedV1', 'reporting.indicator.v1': 'IndicatorChangedV1',
};

/** JSON Schemas of the payload types of the contracts, by name. */
function payloadSchemas() {
  const names = [...new Set(Object.values(PAYLOADS).map((type) => type.match(/^FactsV1<(.+)>$/)?.[1] ?? type))];
  const generator = createGenerator({ path: join(root, 'libs/contracts/src/events/*.events.ts'), tsconfig: join(root, 'tsconfig.json'), skipTypeCheck: true, expose: 'export', additionalProperties: true });
  return Object.assign({}, ...names.map((name) => generator.createSchema(name).definitions));
}

/** `FactsV1<X>`: the schema of FactsV1 with the schema of X in place of the attributes. */
function factsOf(attribute) {
  const side = { $ref: `#/components/schemas/${attribute}` };
  return {
    type: 'object',
    properties: { kind: { type: 'string' }, platformId: { type: 'string' }, provinceCode: { type: 'string' }, schoolId: { type: ['string', 'null'] },
      changes: { type: 'array', maxItems: 500, items: { type: 'object', required: ['op', 'hubId'], properties: { op: { enum: ['create', 'update', 'cancel'] }, hubId: { type: 'string' }, before: side, after: side } } } },
    required: ['kind', 'platformId', 'provinceCode', 'schoolId', 'changes'],
  };
}

const rename = (value) => JSON.parse(JSON.stringify(value).replaceAll('#/definitions/', '#/components/schemas/'));

export async function buildAsyncApi() {
  await buildPackage('libs/contracts');
  await buildPackage('libs/kit');
  const { DEFAULT_SETTINGS } = await import(join(root, 'libs/kit/dist/messaging/index.js'));
  const { TOPICS, CE_HEADERS } = await import(join(root, 'libs/contracts/dist/index.js'));
  const all = payloadSchemas();
  const components = {};
  const need = (name) => {
    if (components[name] || !all[name]) return;
    components[name] = rename(all[name]);
    for (const [, inner] of JSON.stringify(all[name]).matchAll(/#\/definitions\/([^"]+)/g)) need(decodeURIComponent(inner));
  };
  const channels = {};
  const messages = {};
  const operations = {};
  for (const topic of Object.values(TOPICS)) {
    const type = PAYLOADS[topic.name];
    if (!type) continue;
    const facts = type.match(/^FactsV1<(.+)>$/)?.[1];
    need(facts ?? type);
    const id = topic.name.replaceAll(/[.-](\w)/g, (_, letter) => letter.toUpperCase());
    const sample = JSON.parse(await readFile(join(root, 'libs/contracts/samples', `${topic.name}.json`), 'utf8'));
    messages[id] = {
      name: topic.type, contentType: 'application/json', title: topic.name,
      headers: { type: 'object', required: [CE_HEADERS.id, CE_HEADERS.source, CE_HEADERS.type, CE_HEADERS.time, CE_HEADERS.subject], properties: Object.fromEntries(Object.values(CE_HEADERS).map((name) => [name, { type: 'string' }])) },
      payload: facts ? factsOf(facts) : { $ref: `#/components/schemas/${type}` },
      examples: [{ name: 'sample', headers: sample.headers, payload: sample.value }],
      bindings: { kafka: { key: { type: 'string', description: topic.keyIs } } },
    };
    channels[id] = {
      address: topic.name, description: `${{ state: 'One event a subject with its whole present state; compacted; tombstone when it ends.', facts: type.startsWith('FactsV1') ? 'Up to 500 changes of one merge chunk and school.' : 'One event a case; kept without limit.', happening: 'One event each.' }[topic.sort]} Key: ${topic.keyIs}. Largest value ${topic.maxBytes} bytes. ${topic.audience === 'inside' ? 'Inside only: facts under pseudonyms.' : 'For outsiders: aggregates.'}`,
      messages: { [id]: { $ref: `#/components/messages/${id}` } },
      bindings: { kafka: { topic: topic.name, partitions: topic.partitions, topicConfiguration: { state: { 'cleanup.policy': ['compact'] }, facts: { 'retention.ms': -1 }, happening: { 'retention.ms': DEFAULT_SETTINGS.happeningDays * 86_400_000 } }[topic.sort] } },
    };
    operations[`publish_${id}`] = { action: 'send', channel: { $ref: `#/channels/${id}` }, summary: `Published by ${topic.owner} only`, tags: [{ name: topic.owner }] };
  }
  const document = {
    asyncapi: '3.0.0',
    info: { title: 'Liên Thông: events', version: '1.0.0', license: { name: 'Apache-2.0' }, description: 'CloudEvents 1.0 in Kafka binary mode: attributes are headers, the value is JSON. Dead letters go to <topic>.<group>.dlq. A consumer that knows only the log can rebuild its whole view from it.' },
    defaultContentType: 'application/json', channels, operations, components: { messages, schemas: Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1))) },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await buildAsyncApi();
  if (process.argv.includes('--check')) {
    const held = existsSync(target) ? await readFile(target, 'utf8') : '';
    if (held !== text) {
      console.error('docs/api/asyncapi.json is not what the contracts say: run `npm run documents`.');
      process.exit(1);
    }
  } else await writeFile(target, text);
}
