import { isPlaceholder } from '../filters/placeholder.js';
import { distinctCharacters } from '../filters/variety.js';
import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

const DOCS = 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/';

const BINARY_KEY_BYTES = 272;

/** Fewer different bytes among 272, or digits among 256, are typed, not drawn. */
const MIN_DISTINCT_BYTES = 100;
const MIN_DISTINCT_DIGITS = 12;

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'jenkins-api-token',
    title: 'Jenkins API token',
    why: 'it acts as its owner on the server: it starts jobs, and may change them.',
    remediation: ['Revoke it in the configuration of its owner on your Jenkins server.'],
    references: [DOCS],
    formFrom: 'documentation',
    providers: ['jenkins'],
    // Since 2.129: the version, then a hash; before it, the hash alone.
    value: /11[0-9a-f]{32}|[0-9a-f]{32}/,
    longest: 34,
  }),
  namedToken({
    id: 'jenkins-agent-secret',
    title: 'Jenkins agent secret',
    why: 'whoever has it poses as the agent, and gets jobs with their code and credentials.',
    remediation: ['Delete the node on your Jenkins server and add it under another name.'],
    references: ['https://www.jenkins.io/doc/book/using/using-agents/'],
    providers: ['jenkins-agent', 'jenkins_agent', 'jenkinsagent', 'jnlpurl', 'jnlp_'],
    noun: /secret|jnlp['"]?[ \t]{1,4}-secret/,
    value: /[0-9a-f]{64}/,
    longest: 64,
  }),
  {
    id: 'jenkins-initial-password',
    kind: 'secret',
    severity: 'high',
    title: 'Jenkins initial administrator password',
    why: 'if nobody has changed it, it signs in as the administrator.',
    remediation: ['Change the password of the account `admin` on your Jenkins server.'],
    references: ['https://www.jenkins.io/doc/book/installing/'],
    formFrom: 'scanners',
    keywords: ['proceed to installation'],
    pattern: /proceed to installation:(?:\s|\\n){1,12}(?<secret>[0-9a-f]{32})(?![0-9a-f])/g,
    reach: 96,
  },
  {
    id: 'jenkins-initial-password-file',
    kind: 'secret',
    severity: 'high',
    title: 'Jenkins initial administrator password in its file',
    why: 'if nobody has changed it, it signs in as the administrator.',
    remediation: ['Change the password of the account `admin` on your Jenkins server.'],
    references: ['https://www.jenkins.io/doc/book/installing/'],
    formFrom: 'documentation',
    keywords: [],
    files: ['secrets/initialAdminPassword'],
    pattern: /^(?<secret>[0-9a-f]{32})\s{0,4}$/g,
    reach: 64,
  },
  {
    id: 'jenkins-key-file',
    kind: 'secret',
    severity: 'high',
    title: 'Jenkins key of all its secrets',
    why: 'with the other file of the folder `secrets` it decrypts what credentials.xml holds.',
    remediation: [
      'Change each secret that the server has stored.',
      'Keep the folder `secrets` out of the repository, in its history too.',
    ],
    references: ['https://www.jenkins.io/doc/developer/security/secrets/'],
    // 128 bytes in hexadecimal; 256 bytes and a mark of 13, encrypted by the first in blocks of 16.
    formFrom: 'documentation',
    keywords: [],
    files: ['secrets/master.key', 'secrets/hudson.util.Secret'],
    pattern: /^(?:(?<secret>[0-9a-f]{256})\s{0,4}|[\s\S]{272})$/g,
    reach: 300,
    assess: ({ secret }) => {
      const fewest = secret.length === BINARY_KEY_BYTES ? MIN_DISTINCT_BYTES : MIN_DISTINCT_DIGITS;
      return { is: distinctCharacters(secret) < fewest ? 'placeholder' : 'secret' };
    },
  },
  {
    id: 'jenkins-encrypted-secret',
    kind: 'secret',
    severity: 'low',
    title: 'Jenkins secret, encrypted',
    why: 'whoever also has the folder `secrets` of the same server decrypts it.',
    remediation: [
      'Keep credentials.xml and the folder `secrets` out of the repository, in its history too.',
      'If both were ever in others’ hands, change the secret where it is used.',
    ],
    references: ['https://www.jenkins.io/doc/developer/security/secrets/'],
    formFrom: 'documentation',
    keywords: ['{AQAAABAAAA'],
    pattern: /\{(?<secret>AQAAABAAAA[A-Za-z0-9+/]{38,12000}={0,2})\}/g,
    reach: 12_020,
    shownPrefix: () => 'AQAAABAAAA',
    assess: ({ secret }) => ({ is: isPlaceholder(secret.slice(12)) ? 'placeholder' : 'secret' }),
  },
];
