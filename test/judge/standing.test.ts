import { describe, expect, it } from 'vitest';
import { type Standing, standingOf } from '../../src/judge/standing.js';

const PLACES: Readonly<Record<Standing['kind'], readonly string[]>> = {
  vendored: [
    'node_modules/a/index.js',
    'web/node_modules/http-signature/http_signing.md',
    'vendor/github.com/a/b.go',
    'third_party/a.c',
    'third-party/test/a.c',
    '.yarn/releases/yarn-4.17.1.cjs',
    'venv/lib/python3.12/site-packages/a.py',
    'ios/Pods/a.m',
  ],
  generated: [
    'package-lock.json',
    'sub/yarn.lock',
    'go.sum',
    'Cargo.lock',
    '.terraform.lock.hcl',
    'dist/index.js',
    'cdk.out/tree.json',
    'public/app.min.js',
    'public/app.js.map',
    'api/service.pb.go',
    'api/service_pb2.py',
    'Model.g.cs',
  ],
  test: [
    'test/a.ts',
    'build/a.jar!test/a.ts',
    'tests/certs/valid/server/server.key',
    'pkg/testdata/certificate/key.pem',
    'testcerts/private.key',
    'src/__tests__/a.ts',
    'src/__fixtures__/a.json',
    'spec/models/a_spec.rb',
    'src/test/java/A.java',
    'test-fixtures/a',
    'unit-tests/a',
    'my-app-e2e-tests/a',
    'functional_tests.go',
    'a/b_test.go',
    'src/a.test.ts',
    'src/a.spec.tsx',
    'test_auth.py',
    'conftest.py',
    'src/FooTest.java',
    'src/FooTests.cs',
    'a.snap',
    'TEST/A.TXT',
  ],
  example: [
    'examples/a.go',
    'sample/a',
    'demo/a',
    'my-example/a',
    'example-app/config.yml',
    '.env.example',
    'config.json.sample',
    'keys.example/saml.key',
    'elk-example.p8',
    'config.sample.yml',
    'wp-config-sample.php',
    'app.config.template',
    'example.env',
    'apis/kms-2014-11-01.examples.json',
    'data/examples-1.json',
  ],
  documentation: ['docs/a.txt', 'doc/a.c', 'README.md', 'src/readme', 'guide.rst', 'a/b.mdx', 'CHANGES.txt'],
};

describe('where a file stands', () => {
  it.each(Object.entries(PLACES).flatMap(([kind, paths]) => paths.map((path) => [path, kind] as const)))(
    '%s: %s',
    (path, kind) => {
      expect(standingOf(path)?.kind).toBe(kind);
    },
  );

  it.each([
    'src/a.ts',
    'a',
    '',
    'latest/a.ts',
    'contest/a.ts',
    'testimonials/a.ts',
    'attestation/a.ts',
    'inspector/a.ts',
    'src/latest.ts',
    'src/contest.go',
    'src/Latest.java',
    'src/protest.py',
    'src/history.js',
    'src/email-template.ts',
    'build/a.ts',
    'lib/a.js',
    'distribution/a.js',
    'vendors.ts',
    'moto/moto_proxy/ca.key',
    'deploy/prod.env',
    '.env',
    'tests',
    'docs',
  ])('%j says nothing', (path) => {
    expect(standingOf(path)).toBeNull();
  });

  it('names a form of the table, never the path', () => {
    const secret = `test-${'k9'.repeat(10)}`;
    expect(standingOf(`${secret}/${secret}.txt`)).toEqual({ kind: 'test', because: 'a folder of tests' });
  });

  it('is told in short time whatever the path', () => {
    const started = performance.now();
    for (const unit of ['a', 'test-', 'test_', '/test', '-', '.', 'example.', 'tests_tests']) {
      standingOf(unit.repeat(50_000));
      standingOf(`${unit.repeat(20_000)}/a`);
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
