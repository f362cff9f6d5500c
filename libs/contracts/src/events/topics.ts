/**
 * The table of topics: one row per topic, read by the outbox (partition), the brokers' set-up, the consumers and the
 * AsyncAPI document. Source: api.md §9.
 */

/** `state`: one event a subject with its whole state, compacted. `facts`: changes in masses. `happening`: one event each. */
export type TopicSort = 'state' | 'facts' | 'happening';

export interface TopicDefinition {
  readonly name: string;
  readonly sort: TopicSort;
  /** Service that alone may publish here. */
  readonly owner: 'education-data' | 'platform-registry' | 'ioc-edu' | 'reporting';
  /** CloudEvents type of its events. */
  readonly type: string;
  /** Partitions, the same on both logs (murmur2 of the key decides). */
  readonly partitions: number;
  /** Largest value in bytes. */
  readonly maxBytes: number;
  /** What the key is, for people. */
  readonly keyIs: string;
  /** `inside`: facts about single pupils under pseudonyms, by ACL only; `outside`: aggregates anybody may be given. */
  readonly audience: 'inside' | 'outside';
}

const MAX_BYTES = 900_000;

function topic(
  name: string,
  sort: TopicSort,
  owner: TopicDefinition['owner'],
  verb: string,
  keyIs: string,
  partitions: number,
  audience: TopicDefinition['audience'] = 'inside',
): TopicDefinition {
  const [service, subject, version] = name.split('.') as [string, string, string];
  return { name, sort, owner, type: `vn.lienthong.${service}.${subject}.${verb}.${version}`, partitions, maxBytes: MAX_BYTES, keyIs, audience };
}

const education = 'education-data';
const registry = 'platform-registry';

/** Every topic there is. Names are unique; adding one is adding a row, a payload type and a sample. */
export const TOPICS = {
  school: topic('education.school.v1', 'state', education, 'changed', 'hub id of the school', 2),
  unit: topic('education.unit.v1', 'state', education, 'changed', 'level:code', 2),
  schoolClass: topic('education.school-class.v1', 'state', education, 'changed', 'hub id of the class', 2),
  learner: topic('education.learner.v1', 'state', education, 'changed', 'hub id of the learner', 4),
  staff: topic('education.staff.v1', 'state', education, 'changed', 'hub id of the staff member', 2),
  asset: topic('education.asset.v1', 'state', education, 'changed', 'hub id of the room or equipment', 2),
  credential: topic('education.credential.v1', 'state', education, 'changed', 'hub id of the credential', 2),
  admission: topic('education.admission.v1', 'state', education, 'changed', 'hub id of the round or application', 2),
  resource: topic('education.resource.v1', 'state', education, 'changed', 'hub id of the resource', 2),
  schoolReport: topic('education.school-report.v1', 'state', education, 'changed', 'hub id of the report', 2),
  quality: topic('education.quality.v1', 'state', education, 'changed', 'hub id of the school, or province:<code>', 2),
  exchange: topic('education.exchange.v1', 'state', education, 'changed', '<province>:<destination>', 1),
  enrolment: topic('education.enrolment.v1', 'facts', education, 'merged', 'hub id of the school', 4),
  attendance: topic('education.attendance.v1', 'facts', education, 'merged', 'hub id of the school', 4),
  result: topic('education.result.v1', 'facts', education, 'merged', 'hub id of the school', 4),
  exam: topic('education.exam.v1', 'facts', education, 'merged', 'council:<year>:<code>', 2),
  wellbeing: topic('education.wellbeing.v1', 'facts', education, 'merged', 'hub id of the school', 2),
  activity: topic('education.activity.v1', 'facts', education, 'merged', 'hub id of the school', 4),
  push: topic('education.push.v1', 'facts', education, 'merged', 'platform id', 2),
  ended: topic('education.ended.v1', 'facts', education, 'merged', 'hub id of the subject that ended', 2),
  certification: topic('education.certification.v1', 'state', education, 'changed', 'platform id', 1),
  overlapSighting: topic('education.overlap-sighting.v1', 'facts', education, 'raised', 'hub id of the school', 2),
  province: topic('registry.province.v1', 'state', registry, 'changed', 'province code', 1),
  platform: topic('registry.platform.v1', 'state', registry, 'changed', 'platform id', 1),
  client: topic('registry.client.v1', 'state', registry, 'changed', 'client id', 1),
  designation: topic('registry.designation.v1', 'state', registry, 'changed', 'designation id', 1),
  overlap: topic('registry.overlap.v1', 'state', registry, 'changed', 'overlap id', 1),
  pilot: topic('registry.pilot.v1', 'state', registry, 'changed', 'pilot id', 1),
  alert: topic('ioc.alert.v1', 'happening', 'ioc-edu', 'raised', 'scope id', 1, 'outside'),
  figure: topic('ioc.figure.v1', 'happening', 'ioc-edu', 'changed', 'scope id', 2, 'outside'),
  indicator: topic('reporting.indicator.v1', 'state', 'reporting', 'changed', '<province>:<indicator id>', 1),
  report: topic('reporting.report.v1', 'happening', 'reporting', 'released', 'report id', 1),
} as const satisfies Record<string, TopicDefinition>;

export type TopicKey = keyof typeof TOPICS;
