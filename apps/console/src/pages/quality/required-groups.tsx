import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, DatePicker, Form, Input, Modal } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { COMPLETENESS_GROUPS, readCompletenessRules, saveCompletenessRule, type CompletenessGroup } from '../../api/quality.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useFieldProblems } from '../../parts/field-problems.js';
import { Panel } from '../../parts/page.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { usePerson } from '../../session/session-provider.js';

interface Fields {
  readonly from: Dayjs;
  readonly groups: CompletenessGroup[];
  readonly decision: string;
}

/** Which groups a complete record of a learner must hold: as required today, the decisions so far, and a new one by the department. */
export function RequiredGroups({ province, required }: { readonly province: string; readonly required: readonly CompletenessGroup[] }) {
  const { t, format } = useTexts();
  const person = usePerson();
  const [open, setOpen] = useState(false);
  const rules = useQuery({ queryKey: ['completeness', province], queryFn: ({ signal }) => readCompletenessRules(province, signal) });
  const names = (groups: readonly CompletenessGroup[]): string => groups.map((group) => t(`quality:groups:${group}`)).join(', ');
  return (
    <Panel title={t('quality:required')} tools={person.role === 'department' ? <Button onClick={() => setOpen(true)}>{t('quality:change')}</Button> : undefined}>
      <p style={{ margin: 0 }}>{required.length === 0 ? t('quality:requiredNone') : names(required)}</p>
      {(rules.data ?? []).length === 0 ? null : (
        <ul style={{ margin: '8px 0 0', paddingLeft: 18, color: 'var(--ink-soft)' }}>
          {rules.data?.map((rule) => (
            <li key={rule.from}>
              {t('quality:ruleFrom', { day: format.date(rule.from) })}: {names(rule.groups)} ({rule.decision})
            </li>
          ))}
        </ul>
      )}
      {open ? <ChangeForm province={province} required={required} onClose={() => setOpen(false)} /> : null}
    </Panel>
  );
}

function ChangeForm({ province, required, onClose }: { readonly province: string; readonly required: readonly CompletenessGroup[]; readonly onClose: () => void }) {
  const { t } = useTexts();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const placeProblems = useFieldProblems();
  const [left, setLeft] = useState<unknown>(null);
  const save = useMutation({
    mutationFn: ({ from, groups, decision }: Fields) => saveCompletenessRule({ provinceCode: province, from: from.format('YYYY-MM-DD'), groups, decision }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['completeness'] });
      void queries.invalidateQueries({ queryKey: ['quality'] });
      void message.success(t('quality:saved'));
      onClose();
    },
    onMutate: () => setLeft(null),
    onError: (error) => setLeft(placeProblems(form, error) ? null : error),
  });
  return (
    <Modal open title={t('quality:change')} okText={t('common:save')} cancelText={t('common:cancel')} onCancel={onClose} onOk={() => form.submit()} confirmLoading={save.isPending}>
      <Form<Fields> form={form} layout="vertical" initialValues={{ groups: [...required] }} onFinish={(fields) => save.mutate(fields)}>
        <Form.Item name="groups" label={t('quality:required')}>
          <Checkbox.Group options={COMPLETENESS_GROUPS.map((group) => ({ value: group, label: t(`quality:groups:${group}`) }))} style={{ display: 'grid', gap: 6 }} />
        </Form.Item>
        <Form.Item name="from" label={t('quality:from')} rules={[{ required: true, message: t('admin:required') }]}>
          <DatePicker format="DD/MM/YYYY" style={{ width: 160 }} />
        </Form.Item>
        <Form.Item name="decision" label={t('quality:decision')} rules={[{ required: true, min: 10, max: 500, message: t('quality:decisionNeeded') }]}>
          <Input.TextArea rows={2} />
        </Form.Item>
      </Form>
      {left === null ? null : <ProblemNotice error={left} />}
    </Modal>
  );
}
