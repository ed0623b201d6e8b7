import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'sonar-token',
    severity: 'high',
    title: 'SonarQube token',
    why: 'it reads code and findings, or changes projects as its owner.',
    remediation: [
      'Revoke it under My account, Security, on your SonarQube server or at https://sonarcloud.io/account/security.',
    ],
    references: ['https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/'],
    formFrom: 'documentation',
    prefix: ['squ_', 'sqp_', 'sqa_'],
    body: /[0-9a-f]{40}/,
    longest: 40,
  }),
  prefixedToken({
    id: 'sonar-organization-token',
    severity: 'high',
    title: 'SonarQube Cloud scoped organization token',
    why: 'it uploads analyses of the organisation’s projects.',
    remediation: ['Revoke it in SonarQube Cloud under Administration, Scoped Organization Tokens.'],
    references: [
      'https://docs.sonarsource.com/sonarqube-cloud/administering-sonarcloud/scoped-organization-tokens',
    ],
    formFrom: 'documentation',
    prefix: 'sqco_',
    body: /[A-Za-z0-9]{59}/,
    longest: 59,
  }),
  namedToken({
    id: 'sonar-legacy-token',
    title: 'SonarQube token of the old form',
    why: 'it reads code and findings, or changes projects as its owner.',
    remediation: [
      'Revoke it under My account, Security, on your SonarQube server or at https://sonarcloud.io/account/security.',
    ],
    references: ['https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/'],
    formFrom: 'documentation',
    providers: ['sonar'],
    noun: /login|token|password|key/,
    value: /[0-9a-f]{40}/,
    longest: 40,
  }),
];
