// What the pictures show: leaks that are made here and never lived.

/** Files of a small repository, by path. */
export const DEMO_FILES = {
  'deploy.env': demoEnvironment(),
  'backup-policy.json': demoPolicy(),
};

function demoEnvironment() {
  const id = `${'AK' + 'IA'}Z54DGQCQB7QWMLT4`;
  const secret = ['b7Qx0ZfRk2', 'Vn9sLtYw4e', 'HcJd8mPa3U', 'gTi6oEy1Bz'].join('');
  return `AWS_REGION=eu-west-1\nAWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`;
}

function demoPolicy() {
  // starkey:allow iam-wildcard-resource -- what the pictures show
  const statement = { Effect: 'Allow', Action: ['s3:PutObject', 's3:PutObjectAcl'], Resource: '*' };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, null, 2);
}
