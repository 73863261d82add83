import type { Bearing } from './types.generated.ts';

/**
 * Fields of the condition under which a lesson bears on a design: how they are called, and the named list of their values.
 * Without a list the field is a yes or no, and the only value is `yes`. A sector is a free text: no list has its name.
 */
export const BEARING_FIELDS: Readonly<Record<Bearing['field'], readonly [name: string, list?: string]>> = {
  recruitment: ['recruitment', 'recruitment-method'],
  control: ['control', 'control-method'],
  enablers: ['enabling conditions', 'enabler'],
  form: ['form of exploitation', 'form-of-exploitation'],
  perpetrators: ['perpetrators', 'perpetrator-kind'],
  sector: ['sector', 'sector'],
  technology: ['recruitment, control or exploitation online'],
  setting: ['setting', 'setting'],
  actor: ['target group', 'actor-group'],
  activity: ['activity', 'activity-kind'],
  restrictive: ['restrictive measure', 'restrictive'],
  service: ['service', 'service-kind'],
  children: ['people under 18 who are met'],
  approach: ['evaluation approach', 'evaluation-approach'],
  scope: ['evaluation', 'evaluation-scope'],
  measures: ['an indicator that measures', 'measures'],
};
