import type { Rule } from 'antd/es/form';

const FORM = /^[0-9A-Z.-]{3,35}$/;

/** Codes of schools as the registry takes them: capitals, digits, dot and dash. */
export function schoolCodesRule(message: string): Rule {
  return { validator: (_, codes: readonly string[] | undefined) => ((codes ?? []).every((code) => FORM.test(code)) ? Promise.resolve() : Promise.reject(new TypeError(message))) };
}
