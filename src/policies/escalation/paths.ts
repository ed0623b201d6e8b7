/**
 * Known ways from a few permissions to more of them. Ids and actions are those of pathfinding.cloud (Datadog,
 * Apache-2.0, read on 2026-11-25); its paths that need more than another one listed here are left out, since
 * the shorter one is complete wherever they are.
 */
export interface EscalationPath {
  /** As pathfinding.cloud calls it. */
  readonly id: string;
  /** All of them are needed. The first is what the path stands on. */
  readonly actions: readonly string[];
  /** Continues "lets its holder". */
  readonly gain: string;
  /** The service that the role is passed to, where one is. */
  readonly passedTo?: string;
}

export const PASS_ROLE = 'iam:PassRole';

/** Ways that pass a role of one's choice to something new. */
function passing(
  id: string,
  service: string,
  actions: readonly string[],
  gain: string,
): EscalationPath & { readonly passedTo: string } {
  return { id, actions: [PASS_ROLE, ...actions], gain, passedTo: `${service}.amazonaws.com` };
}

export const ESCALATION_PATHS: readonly EscalationPath[] = [
  // What IAM itself hands out.
  { id: 'iam-001', actions: ['iam:CreatePolicyVersion'], gain: 'rewrite policies, its own among them' },
  { id: 'iam-002', actions: ['iam:CreateAccessKey'], gain: 'make access keys of any user' },
  { id: 'iam-004', actions: ['iam:CreateLoginProfile'], gain: 'give any user without one a password' },
  { id: 'iam-005', actions: ['iam:PutRolePolicy'], gain: 'write any permission into a role, its own too' },
  { id: 'iam-006', actions: ['iam:UpdateLoginProfile'], gain: "change any user's password" },
  { id: 'iam-007', actions: ['iam:PutUserPolicy'], gain: 'write any permission into a user, its own too' },
  { id: 'iam-008', actions: ['iam:AttachUserPolicy'], gain: 'attach AdministratorAccess to a user' },
  { id: 'iam-009', actions: ['iam:AttachRolePolicy'], gain: 'attach AdministratorAccess to a role' },
  { id: 'iam-010', actions: ['iam:AttachGroupPolicy'], gain: 'attach AdministratorAccess to its group' },
  { id: 'iam-011', actions: ['iam:PutGroupPolicy'], gain: 'write any permission into its group' },
  { id: 'iam-012', actions: ['iam:UpdateAssumeRolePolicy'], gain: 'make any role trust it' },
  { id: 'iam-013', actions: ['iam:AddUserToGroup'], gain: "join the administrators' group" },

  // A role is passed to something new.
  passing('apprunner-001', 'tasks.apprunner', ['apprunner:CreateService'], 'run a service as any role'),
  passing(
    'bedrock-001',
    'bedrock-agentcore',
    [
      'bedrock-agentcore:CreateCodeInterpreter',
      'bedrock-agentcore:StartCodeInterpreterSession',
      'bedrock-agentcore:InvokeCodeInterpreter',
    ],
    'run code in an interpreter as any role',
  ),
  passing(
    'cloudformation-001',
    'cloudformation',
    ['cloudformation:CreateStack'],
    'build a stack with the permissions of any role',
  ),
  passing(
    'cloudformation-003',
    'cloudformation',
    ['cloudformation:CreateStackSet', 'cloudformation:CreateStackInstances'],
    'build a stack set with the permissions of any role',
  ),
  passing(
    'cloudformation-004',
    'cloudformation',
    ['cloudformation:UpdateStackSet'],
    'change a stack set with the permissions of any role',
  ),
  passing(
    'codebuild-001',
    'codebuild',
    ['codebuild:CreateProject', 'codebuild:StartBuild'],
    'run a build as any role',
  ),
  passing(
    'codebuild-004',
    'codebuild',
    ['codebuild:CreateProject', 'codebuild:StartBuildBatch'],
    'run a batch of builds as any role',
  ),
  passing(
    'datapipeline-001',
    'datapipeline',
    ['datapipeline:CreatePipeline', 'datapipeline:PutPipelineDefinition', 'datapipeline:ActivatePipeline'],
    'run a pipeline as any role',
  ),
  passing('ec2-001', 'ec2', ['ec2:RunInstances'], 'start a machine that is any role'),
  passing('ec2-003', 'ec2', ['ec2:RequestSpotInstances'], 'request a machine that is any role'),
  passing(
    'ecs-003',
    'ecs-tasks',
    ['ecs:RegisterTaskDefinition', 'ecs:CreateService'],
    'run a container service as any role',
  ),
  passing(
    'ecs-004',
    'ecs-tasks',
    ['ecs:RegisterTaskDefinition', 'ecs:RunTask'],
    'run a container as any role',
  ),
  passing(
    'ecs-005',
    'ecs-tasks',
    ['ecs:RegisterTaskDefinition', 'ecs:StartTask'],
    'start a container as any role',
  ),
  passing('glue-001', 'glue', ['glue:CreateDevEndpoint'], 'open a development endpoint as any role'),
  passing('glue-003', 'glue', ['glue:CreateJob', 'glue:StartJobRun'], 'run a job as any role'),
  passing('glue-004', 'glue', ['glue:CreateJob', 'glue:CreateTrigger'], 'schedule a job as any role'),
  passing('glue-005', 'glue', ['glue:UpdateJob', 'glue:StartJobRun'], 'change a job and run it as any role'),
  passing('glue-006', 'glue', ['glue:UpdateJob', 'glue:CreateTrigger'], 'schedule a changed job as any role'),
  passing(
    'lambda-001',
    'lambda',
    ['lambda:CreateFunction', 'lambda:InvokeFunction'],
    'run a function of its own as any role',
  ),
  passing(
    'lambda-002',
    'lambda',
    ['lambda:CreateFunction', 'lambda:CreateEventSourceMapping'],
    'have a function of its own run as any role',
  ),
  passing(
    'lambda-006',
    'lambda',
    ['lambda:CreateFunction', 'lambda:AddPermission'],
    'open a function of its own that runs as any role',
  ),
  passing('sagemaker-001', 'sagemaker', ['sagemaker:CreateNotebookInstance'], 'open a notebook as any role'),
  passing('sagemaker-002', 'sagemaker', ['sagemaker:CreateTrainingJob'], 'run a training job as any role'),
  passing(
    'sagemaker-003',
    'sagemaker',
    ['sagemaker:CreateProcessingJob'],
    'run a processing job as any role',
  ),

  // Something that runs as a role already is bent.
  {
    id: 'apprunner-002',
    actions: ['apprunner:UpdateService'],
    gain: 'put its own image into any App Runner service',
  },
  {
    id: 'bedrock-002',
    actions: ['bedrock-agentcore:StartCodeInterpreterSession', 'bedrock-agentcore:InvokeCodeInterpreter'],
    gain: 'run code as the role of any code interpreter',
  },
  {
    id: 'cloudformation-002',
    actions: ['cloudformation:UpdateStack'],
    gain: "change any stack with its role's permissions",
  },
  {
    id: 'cloudformation-005',
    actions: ['cloudformation:CreateChangeSet', 'cloudformation:ExecuteChangeSet'],
    gain: "change any stack by a change set with its role's permissions",
  },
  { id: 'codebuild-002', actions: ['codebuild:StartBuild'], gain: "run its own build as any project's role" },
  {
    id: 'codebuild-003',
    actions: ['codebuild:StartBuildBatch'],
    gain: "run its own batch of builds as any project's role",
  },
  {
    id: 'ec2instanceconnect-003',
    actions: ['ec2-instance-connect:SendSSHPublicKey', 'ec2:DescribeInstances'],
    gain: 'log in to any machine and be its role',
  },
  {
    id: 'ec2-002',
    actions: ['ec2:ModifyInstanceAttribute', 'ec2:StopInstances', 'ec2:StartInstances'],
    gain: 'run its own commands on any machine and be its role',
  },
  {
    id: 'ec2-004',
    actions: ['ec2:CreateLaunchTemplateVersion', 'ec2:ModifyLaunchTemplate'],
    gain: 'put its own commands into any launch template and be its role',
  },
  { id: 'glue-002', actions: ['glue:UpdateDevEndpoint'], gain: 'log in to any development endpoint' },
  {
    id: 'lambda-003',
    actions: ['lambda:UpdateFunctionCode'],
    gain: "run its own code as any function's role",
  },
  {
    id: 'sagemaker-004',
    actions: ['sagemaker:CreatePresignedNotebookInstanceUrl'],
    gain: 'open any notebook and be its role',
  },
  {
    id: 'sagemaker-005',
    actions: [
      'sagemaker:UpdateNotebookInstance',
      'sagemaker:CreateNotebookInstanceLifecycleConfig',
      'sagemaker:StopNotebookInstance',
      'sagemaker:StartNotebookInstance',
    ],
    gain: 'run its own commands in any notebook and be its role',
  },
  {
    id: 'ssm-001',
    actions: ['ssm:StartSession'],
    gain: 'open a shell on any managed machine and be its role',
  },
  {
    id: 'ssm-002',
    actions: ['ssm:SendCommand'],
    gain: 'run commands on any managed machine and be its role',
  },
];
