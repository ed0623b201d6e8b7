import { assessBody } from '../body-assessment.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

function assess(title: string) {
  return ({ secret }: SecretMatch): Assessment =>
    /\d/.test(secret) && /[A-Za-z]/.test(secret) ? assessBody(secret, title) : { is: 'nothing' };
}

const REMEDIATION = [
  'Draw a new one, and keep it in a file or environment outside of the repository.',
] as const;

export const RULES: readonly SecretRule[] = [
  {
    id: 'magento-crypt-key',
    kind: 'secret',
    severity: 'critical',
    title: 'Magento encryption key',
    why: 'it decrypts stored credentials, and whoever has it forges tokens of administrators.',
    remediation: [
      'Change it in the administration under System, Manage encryption key, and rotate what it protected.',
    ],
    references: [
      'https://experienceleague.adobe.com/docs/commerce-admin/systems/security/security-encryption-key.html',
    ],
    formFrom: 'documentation',
    keywords: ["'crypt'", '"crypt"'],
    pattern:
      /["']crypt["']\s{0,4}=>\s{0,4}(?:\[|array\s{0,2}\()\s{0,40}["']key["']\s{0,4}=>\s{0,4}["'](?<secret>(?:base64)?[\w+/=-]{32,64})["']/g,
    reach: 200,
    assess: assess('Magento encryption key'),
  },
  {
    id: 'drupal-hash-salt',
    kind: 'secret',
    severity: 'high',
    title: 'Drupal hash salt',
    why: 'whoever has it forges links that sign people in.',
    remediation: REMEDIATION,
    references: ['https://www.drupal.org/docs/administering-a-drupal-site/security-in-drupal'],
    formFrom: 'documentation',
    keywords: ['hash_salt'],
    pattern: /hash_salt["']\][ \t]{0,4}=[ \t]{0,4}["'](?<secret>[\w+/=-]{32,100})["']/g,
    reach: 140,
    assess: assess('Drupal hash salt'),
  },
  {
    id: 'yii-cookie-validation-key',
    kind: 'secret',
    severity: 'high',
    title: 'Yii cookie validation key',
    why: 'whoever has it forges the cookies of the application.',
    remediation: REMEDIATION,
    references: ['https://www.yiiframework.com/doc/guide/2.0/en/security-best-practices'],
    formFrom: 'documentation',
    keywords: ['cookievalidationkey'],
    pattern: /cookieValidationKey["'][ \t]{0,4}=>[ \t]{0,4}["'](?<secret>[\w+/=-]{16,100})["']/g,
    reach: 140,
    assess: assess('Yii cookie validation key'),
  },
  {
    id: 'cakephp-security-salt',
    kind: 'secret',
    severity: 'high',
    title: 'CakePHP security salt',
    why: 'whoever has it decrypts what the application encrypts, and forges its tokens.',
    remediation: REMEDIATION,
    references: ['https://book.cakephp.org/5/en/development/configuration.html'],
    formFrom: 'documentation',
    keywords: ['security.salt', 'security_salt'],
    pattern:
      /(?:Security\.salt["'][ \t]{0,4},|SECURITY_SALT["']?[ \t]{0,4}[,=])[ \t]{0,4}["'](?<secret>[0-9A-Za-z]{40,64})["']/g,
    reach: 120,
    assess: assess('CakePHP security salt'),
  },
  {
    id: 'phpmyadmin-blowfish-secret',
    kind: 'secret',
    severity: 'medium',
    title: 'phpMyAdmin cookie secret',
    why: 'it decrypts the passwords of databases that cookies hold.',
    remediation: REMEDIATION,
    references: ['https://docs.phpmyadmin.net/en/latest/config.html'],
    formFrom: 'documentation',
    keywords: ['blowfish_secret'],
    pattern: /blowfish_secret["']\][ \t]{0,4}=[ \t]{0,4}["'](?<secret>[^'"\s\\]{24,64})["']/g,
    reach: 120,
    assess: assess('phpMyAdmin cookie secret'),
  },
];
