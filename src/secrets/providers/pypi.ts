import { isPlaceholder } from '../filters/placeholder.js';
import { prefixedToken } from '../prefixed-token.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

const HELP = 'https://pypi.org/help/#apitoken';

function assessPassword({ secret }: SecretMatch): Assessment {
  return isPlaceholder(secret) || /^[%$<]|^(?:password|secret)$/i.test(secret)
    ? { is: 'placeholder' }
    : { is: 'secret' };
}

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'pypi-api-token',
    severity: 'critical',
    title: 'PyPI API token',
    why: 'it publishes releases of its owner’s projects.',
    remediation: [
      'Remove it at https://pypi.org/manage/account/token/.',
      'Look through the security history of your projects for releases that are not yours.',
      'Publish with a trusted publisher in its place: no token need be kept.',
    ],
    references: [HELP, 'https://docs.pypi.org/trusted-publishers/'],
    formFrom: 'documentation',
    // Behind the prefix, base64 of the macaroon's version and location, `pypi.org`.
    prefix: 'pypi-AgEIcHlwaS5vcmc',
    body: /[\w-]{50,1000}/,
    longest: 1000,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'pypi-test-api-token',
    severity: 'low',
    title: 'TestPyPI API token',
    why: 'it publishes releases on the test server, which nobody should install from.',
    remediation: ['Remove it at https://test.pypi.org/manage/account/token/.'],
    references: ['https://packaging.python.org/guides/using-testpypi/'],
    formFrom: 'documentation',
    prefix: 'pypi-AgENdGVzdC5weXBpLm9yZw',
    body: /[\w-]{50,1000}/,
    longest: 1000,
    alphabet: '\\w-',
  }),
  {
    id: 'pypirc-password',
    kind: 'secret',
    severity: 'high',
    title: 'PyPI upload password in .pypirc',
    why: 'it uploads packages to the index that the section names.',
    remediation: [
      'Change the password at the index.',
      'Leave it out of the file: `twine` asks for it or takes it from the environment.',
    ],
    references: ['https://packaging.python.org/specifications/pypirc/'],
    keywords: ['[pypi', '[testpypi'],
    pattern:
      /\[(?:test)?pypi[\w-]{0,20}\][^\n]{0,90}\n(?:[ \t]{0,8}(?:repository|username)[ \t=:][^\n]{1,160}\n){0,2}[ \t]{0,8}password[ \t]{0,4}[=:][ \t]{0,4}(?<secret>[^\s#;]{6,200})(?=\s|$)/g,
    reach: 900,
    guessable: true,
    assess: assessPassword,
  },
];
