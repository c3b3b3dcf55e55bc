/**
 * The import table of the design as rules; `npm test` enforces it and scripts/import-rules.test.ts proves that it
 * does. TypeScript 7 has no JavaScript API, so dependency-cruiser reads the files with swc; the aliases
 * `#server/*` and `#contract` are package.json `imports`, which it resolves by itself.
 */
const { Visitor } = require('@swc/core/Visitor.js');

// swc's visitor is older than `using` and would stop at it; dependency-cruiser's own extends this one.
const visitStatement = Visitor.prototype.visitStatement;
Visitor.prototype.visitStatement = function visitUsing(statement) {
  if (statement.type !== 'UsingDeclaration') return visitStatement.call(this, statement);
  this.visitVariableDeclarators(statement.decls);
  return statement;
};

const BASE = ['kernel', 'platform', 'privacy'];
const OWNERS = ['company', 'customers', 'conversations', 'knowledge', 'access'];
const STAGES = ['understanding', 'answering', 'actions', 'escalation', 'replies'];
const PIPELINE = [...BASE, ...OWNERS, ...STAGES, 'routing'];
const BELOW_HTTP = [...PIPELINE, 'pipeline', 'channels', 'inbox', 'evaluation', 'improvement', 'insights'];

/** Folder of server/ → the folders it may import besides itself. */
const MAY_IMPORT = {
  kernel: [],
  platform: ['kernel'],
  privacy: ['kernel'],
  ...Object.fromEntries(OWNERS.map((name) => [name, BASE])),
  routing: ['kernel'],
  ...Object.fromEntries(STAGES.map((name) => [name, [...BASE, ...OWNERS]])),
  channels: ['kernel', 'platform'],
  pipeline: PIPELINE,
  inbox: [...PIPELINE, 'pipeline'],
  evaluation: [...PIPELINE, 'pipeline'],
  improvement: [...PIPELINE, 'pipeline', 'evaluation'],
  insights: ['kernel', 'platform', 'conversations'],
  http: BELOW_HTTP,
  cli: BELOW_HTTP,
};

const TESTS = '\\.test\\.tsx?$';
const OURS = '^(server|contract|web|widget|bin|scripts|examples|evals|benchmarks)/';
const NO_CONTRACT = ['http', 'cli'];

const error = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const table = Object.entries(MAY_IMPORT).map(([folder, others]) => {
  const allowed = [`^server/(${[folder, ...others].join('|')})/`];
  if (NO_CONTRACT.includes(folder)) allowed.push('^contract/');
  // `candor start` and its like put a whole Candor together, and build the screens of a checkout.
  if (folder === 'cli')
    allowed.push('^server/(main|compose)\\.ts$', '^server/http/', '^scripts/build-screens\\.ts$');
  return error(
    `${folder}-imports`,
    `server/${folder} may import ${others.length ? others.join(', ') : 'no other folder'} (table in ARCHITECTURE.md).`,
    { path: `^server/${folder}/`, pathNot: TESTS },
    { path: OURS, pathNot: allowed },
  );
});

const rules = [
  error(
    'no-cycles',
    'Two files that import each other cannot be understood or loaded apart (types alone may).',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  error(
    'through-the-index',
    'Another folder of server/ is imported through its index.ts only.',
    { path: '^server/([^/]+)/', pathNot: [TESTS, '^server/testing/'] },
    {
      path: '^server/[^/]+/',
      pathNot: ['^server/$1/', '^server/[^/]+/index\\.ts$', '^server/(platform|channels)/[^/]+/index\\.ts$'],
    },
  ),
  error(
    'platform-through-the-index',
    'A part of platform/ imports another part through its index.ts only.',
    { path: '^server/platform/([^/]+)/', pathNot: TESTS },
    { path: '^server/platform/', pathNot: ['^server/platform/$1/', '^server/platform/[^/]+/index\\.ts$'] },
  ),
  error(
    'nobody-imports-http-or-cli',
    'http and cli are the outermost ring; only main, compose and bin start them.',
    {
      pathNot: [
        TESTS,
        '^server/(http|cli|testing)/',
        '^server/(main|compose)\\.ts$',
        '^(bin|benchmarks|scripts)/',
      ],
    },
    { path: '^server/(http|cli)/' },
  ),
  error(
    'testing-is-for-tests',
    'server/testing is imported by tests, evals and benchmarks only.',
    { path: OURS, pathNot: [TESTS, '^server/testing/', '^(evals|benchmarks)/'] },
    { path: '^server/testing/' },
  ),
  error(
    'kernel-packages',
    'The kernel imports nothing but zod and uuid.',
    { path: '^server/kernel/', pathNot: TESTS },
    { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'], pathNot: 'node_modules/(zod|uuid)/' },
  ),
  error(
    'routing-is-pure',
    'Routing decides from facts and policy alone: no package, no Node module.',
    { path: '^server/routing/', pathNot: TESTS },
    { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'] },
  ),
  error(
    'contract-imports',
    'The contract is shared with browsers: zod only.',
    { path: '^contract/', pathNot: TESTS },
    { pathNot: ['^contract/', 'node_modules/zod/'] },
  ),
  ...['web', 'widget'].map((screen) =>
    error(
      `${screen}-imports`,
      `${screen}/ runs in browsers: of our own code it imports the contract only.`,
      { path: `^${screen}/`, pathNot: TESTS },
      { path: OURS, pathNot: [`^${screen}/`, '^contract/', '/tokens\\.css$'] },
    ),
  ),
  error(
    'one-door-to-models',
    'platform/models is the only door to a model provider.',
    { path: OURS, pathNot: '^server/platform/models/' },
    { path: 'node_modules/(ai|@ai-sdk)/' },
  ),
  error(
    'one-door-to-the-database',
    'platform/db opens databases; everything else gets a handle.',
    { path: OURS, pathNot: [TESTS, '^server/platform/db/', '^server/testing/', '^(scripts|benchmarks)/'] },
    { path: 'node_modules/(pg|@electric-sql)/' },
  ),
  error(
    'no-dev-packages-in-the-server',
    'A package that the server imports belongs under dependencies.',
    { path: '^(server|contract|bin)/', pathNot: [TESTS, '^server/testing/'] },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'npm-optional', 'type-only'] },
  ),
  error('resolvable', 'An import that leads nowhere.', { path: OURS }, { couldNotResolve: true }),
];

module.exports = {
  forbidden: [...table, ...rules],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '\\?(raw|url|inline)$'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
