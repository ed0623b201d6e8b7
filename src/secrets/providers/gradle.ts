import { isPlaceholder } from '../filters/placeholder.js';
import { isWordLike } from '../filters/words.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

const STOCK = /^(?:pass|password|passwd|secret|changeit|admin|test|token|android|key)\d{0,4}$/i;

function assess({ secret, groups }: SecretMatch): Assessment {
  if (isPlaceholder(secret) || STOCK.test(secret) || /^[$%{]/.test(secret)) return { is: 'placeholder' };
  return isWordLike(secret) || secret === groups.user ? { is: 'nothing' } : { is: 'secret' };
}

/** Eight bytes of salt and one of length, then at least one block: 25 bytes, or 34 characters of base64. */
const MAVEN_ENCRYPTED = '\\{(?!AQAAABAAAA)(?<secret>[A-Za-z0-9+/]{34,300}={0,2})\\}';

function assessEncrypted({ secret }: SecretMatch): Assessment {
  return { is: isPlaceholder(secret) ? 'placeholder' : 'secret' };
}

export const RULES: readonly SecretRule[] = [
  {
    id: 'gradle-repository-password',
    kind: 'secret',
    severity: 'high',
    title: 'Gradle repository password',
    why: 'it reads, and may publish, the artifacts of a repository.',
    remediation: [
      'Change the password at the repository.',
      'Read it from the Gradle properties of your home or from the environment.',
    ],
    references: ['https://docs.gradle.org/current/userguide/supported_repository_types.html'],
    keywords: ['credentials {', 'credentials{'],
    pattern:
      /credentials[ \t]{0,4}\{\s{1,60}username[ \t=(]{1,8}["'](?<user>[^"'\n]{1,80})["']\)?\s{1,60}password[ \t=(]{1,8}["'](?<secret>[^"'\n$]{4,200})["']/g,
    reach: 480,
    guessable: true,
    assess,
  },
  {
    id: 'android-keystore-password',
    kind: 'secret',
    severity: 'high',
    title: 'Android signing password',
    why: 'with the keystore beside it, others sign updates of the app.',
    remediation: [
      'Change the password of the keystore with `keytool`.',
      'Read it from the Gradle properties of your home or from the environment.',
    ],
    references: ['https://developer.android.com/studio/publish/app-signing'],
    keywords: ['storepassword', 'keypassword'],
    pattern:
      /(?<![A-Za-z])(?:store|key)Password[ \t]{0,4}(?:=[ \t]{0,4})?\(?["']?(?<secret>(?<=["'])[^"'\n$]{4,100}(?=["'])|(?<==[ \t]{0,4})[^\s"'$(){}]{4,100}(?=\s|$))/g,
    reach: 140,
    guessable: true,
    assess,
  },
  {
    id: 'maven-server-password',
    kind: 'secret',
    severity: 'high',
    title: 'Maven server password',
    why: 'it reads, and may publish, the artifacts of a repository that settings.xml names.',
    remediation: [
      'Change the password at the repository.',
      'Use `$' + '{env.NAME}` or Maven’s password encryption.',
    ],
    references: ['https://maven.apache.org/guides/mini/guide-encryption.html'],
    keywords: ['<server>'],
    pattern:
      /<server>\s{0,40}<id>[^<]{1,100}<\/id>\s{0,40}<username>(?<user>[^<]{1,100})<\/username>\s{0,40}<password>(?<secret>[^<{}$\s]{3,200})<\/password>/g,
    reach: 640,
    guessable: true,
    assess,
  },
  {
    id: 'maven-encrypted-password',
    kind: 'secret',
    severity: 'low',
    title: 'Maven password, encrypted',
    why: 'whoever also has settings-security.xml of the same user decrypts it.',
    remediation: [
      'Keep settings-security.xml out of the repository, in its history too.',
      'If it was ever there, change the password at the repository.',
    ],
    references: ['https://maven.apache.org/guides/mini/guide-encryption.html'],
    formFrom: 'documentation',
    keywords: ['<password>{', '<passphrase>{'],
    pattern: new RegExp(`<(?:password|passphrase)>${MAVEN_ENCRYPTED}</(?:password|passphrase)>`, 'g'),
    reach: 340,
    assess: assessEncrypted,
  },
  {
    id: 'maven-master-password',
    kind: 'secret',
    severity: 'medium',
    title: 'Maven master password',
    why: 'everybody can decrypt it, since its key is part of Maven; it decrypts the passwords of settings.xml.',
    remediation: [
      'Change every password that settings.xml holds.',
      'Make a new master password with `mvn --encrypt-master-password`, and keep it in your home.',
    ],
    references: ['https://maven.apache.org/guides/mini/guide-encryption.html'],
    formFrom: 'documentation',
    keywords: ['<master>{'],
    pattern: new RegExp(`<master>${MAVEN_ENCRYPTED}</master>`, 'g'),
    reach: 330,
    assess: assessEncrypted,
  },
];
