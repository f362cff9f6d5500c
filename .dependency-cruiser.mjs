/**
 * Who may import whom, inside and between packages (docs/architecture.md "Import rules", ADR 0001).
 * The table below is the rule; every row is proven by a file in tools/checks/breaks that breaks it.
 */
const HERE = '^(?:tools/checks/breaks/)?';
const at = (path) => `${HERE}${path}`;
const SERVICES = ['education-data', 'platform-registry', 'ioc-edu', 'reporting'];
/** Folders of each service library beside domain and store; some are rooms for work to come. */
export const STOPS = {
  'education-data': ['asking', 'intake', 'records', 'identity', 'merge', 'quality', 'exchange', 'certification', 'query', 'places', 'registry', 'steward'],
  'platform-registry': ['directory', 'access', 'designation', 'overlap', 'pilot', 'evidence', 'audit'],
  'ioc-edu': ['projection', 'snapshot', 'stream', 'alert', 'feed'],
  'reporting': ['indicator', 'task', 'directive', 'period', 'money', 'document'],
};
/** Stops every other stop of the lib may read: the table of kinds, and what a call may ask. */
const OPEN_STOPS = { 'education-data': ['records', 'asking'] };
const KIT = ['errors', 'config', 'database', 'messaging', 'http', 'access', 'observability'];
const KIT_MAY = {
  errors: [], observability: ['errors'], config: ['errors'], database: ['errors', 'config', 'observability'],
  messaging: ['errors', 'config', 'observability', 'database'], http: ['errors', 'config', 'observability', 'access'], access: ['errors', 'config', 'observability'],
};

const never = (name, comment, from, to) => ({ name, severity: 'error', comment, from: { path: from }, to: { path: to } });
const only = (name, comment, from, allowed) => ({ name, severity: 'error', comment, from: { path: from }, to: { path: '^(?:tools/checks/breaks/)?(?:libs|apps|tools|bench|e2e)/', pathNot: [from, ...allowed] } });
const TESTS = '\\.(?:spec|int-spec|e2e-spec|builder)\\.ts$';

const forbidden = [
  { name: 'no-rings', severity: 'error', comment: 'Import rings, types counted, are where complaints start.', from: {}, to: { circular: true } },
  only('vocabulary-imports-nothing', 'The words of the domain stand alone.', at('libs/vocabulary/src/'), []),
  only('api-client-imports-nothing', 'Generated from docs/api.', at('libs/api-client/src/'), []),
  only('contracts-import-vocabulary-only', 'What crosses a border names no technology.', at('libs/contracts/src/'), [at('libs/vocabulary/')]),
  only('testing-imports-shared-words-only', 'Specs of kit and services use it, so it may not use them.', at('libs/testing/src/'), [at('libs/vocabulary/'), at('libs/contracts/')]),
  ...['vocabulary', 'contracts'].map((lib) => ({ name: `no-technology-in-${lib}`, severity: 'error', comment: 'No framework in the words.', from: { path: at(`libs/${lib}/src/`), pathNot: TESTS }, to: { path: 'node_modules/(?:@nestjs|typeorm|kafkajs|pg|fastify)/' } })),
  ...KIT.map((part) => ({
    name: `kit-${part}`, severity: 'error', comment: `kit/${part} may import ${KIT_MAY[part].join(', ') || 'nothing of ours'}.`,
    from: { path: at(`libs/kit/src/${part}/`), pathNot: TESTS },
    to: { path: '^(?:tools/checks/breaks/)?(?:libs|apps)/', pathNot: [at(`libs/kit/src/${part}/`), ...KIT_MAY[part].map((other) => at(`libs/kit/src/${other}/`))] },
  })),
  ...SERVICES.flatMap((service) => {
    const lib = `libs/${service}/src/`;
    const shared = [at('libs/vocabulary/'), at('libs/contracts/'), at('libs/kit/')];
    return [
      { ...only(`${service}-is-alone`, 'A service never imports another one: it learns from events.', at(lib), shared), from: { path: at(lib), pathNot: TESTS } },
      { name: `${service}-domain-is-plain`, severity: 'error', comment: 'Domain: vocabulary and kit/errors only.', from: { path: at(`${lib}domain/`), pathNot: TESTS }, to: { path: '^(?:tools/checks/breaks/)?(?:libs|apps)/', pathNot: [at(`${lib}domain/`), at('libs/vocabulary/'), at('libs/kit/src/errors/')] } },
      { name: `${service}-domain-no-technology`, severity: 'error', comment: 'Domain holds no framework.', from: { path: at(`${lib}domain/`), pathNot: TESTS }, to: { path: 'node_modules/(?:@nestjs|typeorm|kafkajs|pg|fastify)/' } },
      { name: `${service}-store-looks-down`, severity: 'error', comment: 'Store: domain, vocabulary, kit/database, kit/errors.', from: { path: at(`${lib}store/`), pathNot: TESTS }, to: { path: '^(?:tools/checks/breaks/)?(?:libs|apps)/', pathNot: [at(`${lib}store/`), at(`${lib}domain/`), at('libs/vocabulary/'), at('libs/kit/src/(?:database|errors)/')] } },
      ...STOPS[service].map((stop) => ({
        name: `${service}-${stop}-is-a-stop`, severity: 'error', comment: 'Stops do not import each other; they share domain/ and store/.',
        from: { path: at(`${lib}${stop}/`), pathNot: TESTS },
        to: { path: at(`${lib}(?:${STOPS[service].filter((other) => other !== stop && !(OPEN_STOPS[service] ?? []).includes(other)).join('|')})/`) },
      })),
      never(`app-${service}-boots-only-its-own`, 'Apps only boot.', at(`apps/${service}/src/`), at(`(?:libs/(?:${SERVICES.filter((other) => other !== service).join('|')})/|apps/(?!${service}/))`)),
    ];
  }),
  never('hub-enters-by-the-door', 'Only the index of a service lib.', at('apps/hub/src/'), at(`libs/(?:${SERVICES.join('|')})/src/(?!index\\.ts)`)),
  never('console-speaks-http', 'The console knows no server library.', at('apps/console/src/'), at(`libs/(?:${SERVICES.join('|')}|kit|contracts|testing)/`)),
  never('e2e-is-a-black-box', 'e2e knows no service.', at('e2e/'), at(`libs/(?:${SERVICES.join('|')}|kit)/`)),
  never('tools-enter-by-the-door', 'Tools use the index of a lib.', at('tools/(?!checks/)'), at(`libs/(?:${SERVICES.join('|')})/src/(?!index\\.ts)`)),
  { name: 'production-imports-no-tests', severity: 'error', comment: 'Specs and builders stay out of the product.', from: { path: at('libs/(?!testing/)'), pathNot: TESTS }, to: { path: [at('libs/testing/'), TESTS] } },
];

export default {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['@lienthong/source', 'import', 'node', 'default'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
