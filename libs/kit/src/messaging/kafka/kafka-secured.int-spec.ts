import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@lienthong/testing';
import { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } from 'kafkajs';
import { loadConfig } from '../../config/index.js';
import { describeKafka } from '../conformance/describe-kafka.builder.js';
import { event, TestService, testTopic, until } from '../conformance/test-service.builder.js';
import { MessagingConfig } from '../messaging.config.js';
import { connectKafka } from './connect-kafka.js';

jest.setTimeout(120_000);
const USERS = { broker: 'made-up-1', lienthong: 'made-up-2', outsider: 'made-up-3' } as const;

/** A broker as docker-compose.yml describes three: TLS, a name and a password, nothing allowed that no ACL allows. */
function secured(dir: string): Record<string, string> {
  const [store, trust, ca] = ['broker.p12', 'trust.p12', 'ca.pem'].map((file) => path.join(dir, file)) as [string, string, string];
  const keytool = (command: string, keystore: string, ...more: string[]): Buffer =>
    execFileSync('keytool', [command, '-alias', 'broker', '-keystore', keystore, '-storepass', 'made-up', '-storetype', 'PKCS12', ...more], { stdio: 'ignore' });
  keytool('-genkeypair', store, '-keyalg', 'RSA', '-dname', 'CN=broker', '-ext', 'san=ip:127.0.0.1', '-validity', '2');
  keytool('-exportcert', store, '-rfc', '-file', ca);
  keytool('-importcert', trust, '-noprompt', '-file', ca);
  const users = Object.entries(USERS).map(([name, password]) => `user_${name}="${password}"`).join(' ');
  return {
    // The listener keeps its name; what it speaks is TLS with SASL. The controller's own listener is on this machine only.
    'listener.security.protocol.map': 'PLAINTEXT:SASL_SSL,CONTROLLER:PLAINTEXT',
    'inter.broker.listener.name': 'PLAINTEXT',
    'sasl.enabled.mechanisms': 'PLAIN',
    'sasl.mechanism.inter.broker.protocol': 'PLAIN',
    'listener.name.plaintext.plain.sasl.jaas.config': `org.apache.kafka.common.security.plain.PlainLoginModule required username="broker" password="${USERS.broker}" ${users};`,
    'ssl.keystore.location': store,
    'ssl.keystore.password': 'made-up',
    'ssl.key.password': 'made-up',
    'ssl.truststore.location': trust,
    'ssl.truststore.password': 'made-up',
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'super.users': 'User:broker;User:ANONYMOUS',
    'allow.everyone.if.no.acl.found': 'false',
  };
}

describeKafka(
  'Kafka with TLS, names and ACLs, as docs/guides/operator.md sets it up',
  (kafka) => {
    let server: TestDatabase;
    let service: TestService | undefined;
    const figures = { ...testTopic('happening', 1), name: 'outside.figure.v1' };
    const as = (user: keyof typeof USERS, password: string = USERS[user]): MessagingConfig =>
      loadConfig(MessagingConfig, { KAFKA_TLS: 'on', KAFKA_TLS_CA: path.join(kafka.dir, 'ca.pem'), KAFKA_SASL: 'plain', KAFKA_USER: user, KAFKA_PASSWORD: password });
    const open = async (): Promise<TestService> => (service = await TestService.open({ databaseUrl: server.url, brokers: kafka.broker.brokers, messaging: as('lienthong') }, [testTopic('facts', 1), figures], {}, 'lt_secured'));

    beforeAll(async () => {
      server = await createTestDatabase('kafka_secured');
      const admin = connectKafka(kafka.broker.brokers, as('broker')).admin();
      await admin.connect();
      const allow = (user: string, resourceType: AclResourceTypes, resourceName: string, operation: AclOperationTypes, resourcePatternType = ResourcePatternTypes.PREFIXED) => ({
        resourceType, resourceName, resourcePatternType, principal: `User:${user}`, host: '*', operation, permissionType: AclPermissionTypes.ALLOW,
      });
      await admin.createAcls({
        acl: [
          allow('lienthong', AclResourceTypes.CLUSTER, 'kafka-cluster', AclOperationTypes.CREATE, ResourcePatternTypes.LITERAL),
          ...['test.', 'outside.'].map((prefix) => allow('lienthong', AclResourceTypes.TOPIC, prefix, AclOperationTypes.ALL)),
          allow('lienthong', AclResourceTypes.GROUP, 'lt_secured', AclOperationTypes.READ, ResourcePatternTypes.LITERAL),
          allow('outsider', AclResourceTypes.TOPIC, figures.name, AclOperationTypes.READ, ResourcePatternTypes.LITERAL),
          allow('outsider', AclResourceTypes.GROUP, 'outsider', AclOperationTypes.READ),
        ],
      });
      await admin.disconnect();
    });
    afterEach(async () => {
      await service?.close();
      service = undefined;
    });
    afterAll(() => server.drop());

    it('makes its topics, publishes and reads as a user that may no more than it needs', async () => {
      const mine = await open();
      await mine.copy();
      await mine.emit([event(mine.topics[0] ?? figures, 'k', 1), event(figures, 'province:20', 2)]);
      await until('both are applied', async () => (await mine.seenCount()) === 2);
      expect((await mine.seen()).map(({ key, n }) => [key, n]).sort()).toEqual([['k', 1], ['province:20', 2]]);
    });

    it('refuses a wrong password, and a client that does not know the authority', async () => {
      const wrong = connectKafka(kafka.broker.brokers, as('lienthong', 'guessed')).admin();
      await expect(wrong.connect()).rejects.toThrow(/Authentication failed/);
      const strange = connectKafka(kafka.broker.brokers, loadConfig(MessagingConfig, { KAFKA_TLS: 'on', KAFKA_SASL: 'plain', KAFKA_USER: 'lienthong', KAFKA_PASSWORD: USERS.lienthong })).admin();
      await expect(strange.connect()).rejects.toThrow(/self-signed certificate/);
      await Promise.all([wrong.disconnect(), strange.disconnect()]);
    });

    it('shows an outsider the figures and nothing that is inside', async () => {
      const mine = await open();
      const inside = mine.topics[0] ?? figures;
      await mine.transport.ensureTopics(mine.topics);
      const admin = connectKafka(kafka.broker.brokers, as('outsider')).admin();
      await admin.connect();
      expect(await admin.listTopics()).toEqual([figures.name]);
      await expect(admin.fetchTopicOffsets(inside.name)).rejects.toThrow(/not authorized/i);
      await admin.disconnect();
    });
  },
  secured,
);
