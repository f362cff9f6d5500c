import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const load = (file: string): Promise<unknown> => import(pathToFileURL(join(root, file)).href);
// By its file, as the settings classes: kit's own specs use the tools, and a ring of projects is a lint error.
const { loadConfig, settingNames } = (await load('libs/kit/src/config/index.ts')) as {
  loadConfig: <T extends object>(ConfigClass: new () => T, env: NodeJS.ProcessEnv) => Readonly<T>;
  settingNames: (ConfigClass: new () => object) => readonly string[];
};
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

type ConfigClass = new () => object;

/** Every `<name>.config.ts` of libs and apps, found by its name so that a new one cannot be forgotten here. */
function configFiles(): string[] {
  return ['libs', 'apps'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.config.ts') && /^[^/]+\/src\//.test(file))
      .map((file) => `${folder}/${file}`),
  ).sort();
}

async function configClasses(): Promise<ConfigClass[]> {
  const classes: ConfigClass[] = [];
  for (const file of configFiles()) {
    const exported = Object.entries((await load(file)) as Record<string, unknown>);
    classes.push(...exported.filter(([name, value]) => name.endsWith('Config') && typeof value === 'function').map(([, value]) => value as ConfigClass));
  }
  return classes;
}

/** Name and value of each line of .env.example that is not a comment. */
const example = read('.env.example').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('=') as [string, string]);
const classes = await configClasses();
const settings = classes.flatMap((each) => settingNames(each));

describe('.env.example', () => {
  it('is held against every settings class there is', () => {
    expect(classes.map((each) => each.name)).toEqual(expect.arrayContaining(['EducationDataConfig', 'HubConfig', 'IntakeConfig', 'MessagingConfig', 'RegistryConfig']));
  });

  it('names each setting of each class once, and nothing else', () => {
    expect(example.map(([name]) => name).sort()).toEqual([...settings].sort());
  });

  it('shows the defaults: with it or without it the settings are the same', () => {
    const shown = Object.fromEntries(example);
    for (const each of classes) expect(loadConfig(each, shown)).toEqual(loadConfig(each, {}));
  });
});

describe('docker-compose.yml', () => {
  const { services } = parse(read('docker-compose.yml'), { merge: true }) as { services: Record<string, { build?: { dockerfile: string }; environment?: Record<string, string> }> };
  const ours = Object.entries(services).filter(([, service]) => service.build?.dockerfile.startsWith('apps/'));

  it.each(ours)('%s is given settings that exist', (_name, service) => {
    const names = Object.keys(service.environment ?? {});
    expect(names).toContain('KAFKA_BROKERS');
    expect(names.filter((name) => !settings.includes(name))).toEqual([]);
  });
});

describe('docs/guides/operator.md', () => {
  it('tells of every setting', () => {
    const guide = read('docs/guides/operator.md');
    expect(settings.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  });
});
