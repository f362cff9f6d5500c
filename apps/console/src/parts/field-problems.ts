import { HubProblem } from '@lienthong/api-client';
import type { FormInstance } from 'antd';
import { useCallback } from 'react';
import { useTexts } from '../i18n/use-texts.js';

/**
 * What the hub says about a field (`schoolCodes`, `settings.suppressionSize`, `kinds.0`) stands beside that field.
 * True when everything it said has found its place, so that nothing is left for a notice.
 */
export function useFieldProblems(): (form: FormInstance, error: unknown) => boolean {
  const { pick } = useTexts();
  return useCallback(
    (form, error) => {
      if (!(error instanceof HubProblem)) return false;
      const said = error.body.errors ?? [];
      const fields = Object.keys(form.getFieldsValue(true) as object).concat(form.getFieldsError().map((each) => String(each.name[0])));
      const placed = said.flatMap((each) => {
        const name = (each.path ?? '').split('.').find((part) => fields.includes(part));
        return name === undefined ? [] : [{ name, text: pick(each.message) || each.code || '' }];
      });
      const names = [...new Set(placed.map((each) => each.name))];
      form.setFields(names.map((name) => ({ name, errors: [...new Set(placed.filter((each) => each.name === name).map((each) => each.text))] })));
      if (names[0] !== undefined) form.focusField(names[0]);
      return said.length > 0 && placed.length === said.length;
    },
    [pick],
  );
}
