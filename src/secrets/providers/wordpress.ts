import { isStandIn } from '../filters/placeholder.js';
import type { SecretRule } from '../rule.js';

const STOCK = /^put your unique phrase here$/i;

export const RULES: readonly SecretRule[] = [
  {
    id: 'wordpress-secret-key',
    kind: 'secret',
    severity: 'high',
    title: 'WordPress authentication key or salt',
    why: 'whoever has it forges the cookies of signed-in people, administrators among them.',
    remediation: [
      'Make new ones at https://api.wordpress.org/secret-key/1.1/salt/; everybody signs in again.',
    ],
    references: ['https://developer.wordpress.org/advanced-administration/wordpress/wp-config/'],
    formFrom: 'documentation',
    keywords: ['auth_key', 'logged_in_key', 'nonce_key', 'auth_salt', 'logged_in_salt', 'nonce_salt'],
    pattern:
      /(?:SECURE_AUTH|LOGGED_IN|AUTH|NONCE)_(?:KEY|SALT)["']?[ \t]{0,4}[,=][ \t]{0,40}["'](?<secret>[^\\\n']{60,80})["']/g,
    reach: 180,
    assess: ({ secret }) =>
      STOCK.test(secret) || isStandIn(secret) ? { is: 'placeholder' } : { is: 'secret' },
  },
  {
    id: 'wordpress-database-password',
    kind: 'secret',
    severity: 'high',
    title: 'WordPress database password',
    why: 'it signs in to the database of the site.',
    remediation: [
      'Change it at the database and in wp-config.php, and keep that file out of the repository.',
    ],
    references: ['https://developer.wordpress.org/advanced-administration/wordpress/wp-config/'],
    keywords: ["'db_password'", '"db_password"'],
    pattern: /define\([ \t]{0,4}["']DB_PASSWORD["'][ \t]{0,4},[ \t]{0,4}["'](?<secret>[^'"\n]{4,128})["']/gi,
    reach: 180,
    guessable: true,
    assess: ({ secret }) =>
      isStandIn(secret) ||
      /^(?:password(?:_here)?|passwd|root|wordpress|secret|admin|mysql|wp|test)\d{0,4}$/i.test(secret)
        ? { is: 'placeholder' }
        : { is: 'secret' },
  },
];
