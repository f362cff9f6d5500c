import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { registerPlatform, type Platform } from '../../api/registry.js';
import { useProvince } from '../../app/province-choice.js';
import { useTexts } from '../../i18n/use-texts.js';
import { vi } from '../../i18n/vi/index.js';
import { Panel } from '../../parts/page.js';
import { useFieldProblems } from '../../parts/field-problems.js';
import { ProblemNotice } from '../../parts/problem-notice.js';

interface Fields {
  readonly name: string;
  readonly operator?: string;
  readonly status: Platform['status'];
  readonly functions: readonly string[];
}

/** Registers a platform of the province, so that it can be given clients. */
export function NewPlatformTab() {
  const { t, code } = useTexts();
  const { province } = useProvince();
  const queries = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const placeProblems = useFieldProblems();
  const [left, setLeft] = useState<unknown>(null);
  const register = useMutation({
    mutationFn: (fields: Fields) => registerPlatform({ name: fields.name.trim(), provinceCode: province, functions: fields.functions, status: fields.status, ...(fields.operator?.trim() ? { operator: fields.operator.trim() } : {}) }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['platforms'] });
      form.resetFields();
    },
    onMutate: () => setLeft(null),
    onError: (error) => setLeft(placeProblems(form, error) ? null : error),
  });
  const required = { required: true, message: t('admin:required') };
  return (
    <Panel>
      <p style={{ marginTop: 0, color: 'var(--ink-soft)' }}>{t('admin:newPlatform:lead')}</p>
      <Form<Fields> form={form} layout="vertical" initialValues={{ status: 'in-use' }} onFinish={(fields) => register.mutate(fields)} style={{ maxWidth: 560 }}>
        <Form.Item name="name" label={t('admin:newPlatform:name')} rules={[{ ...required, whitespace: true }]}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="operator" label={t('admin:newPlatform:operator')}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="functions" label={t('admin:newPlatform:functions')} rules={[required]}>
          <Select mode="multiple" options={Object.keys(vi.platforms.capability).map((each) => ({ value: each, label: code('platforms:capability', each) }))} optionFilterProp="label" />
        </Form.Item>
        <Form.Item name="status" label={t('common:status')} extra={t('admin:newPlatform:statusHelp')}>
          <Select options={(['in-use', 'pilot', 'planned', 'proposed'] as const).map((each) => ({ value: each, label: t(`platforms:statuses:${each}`) }))} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={register.isPending}>
          {t('admin:newPlatform:register')}
        </Button>
      </Form>
      <div style={{ marginTop: 16, maxWidth: 560 }}>
        {left === null ? null : <ProblemNotice error={left} />}
        {register.data === undefined ? null : <Alert type="success" showIcon role="status" title={t('admin:newPlatform:registered', { id: register.data.id })} description={<Link to={`/platforms?platform=${encodeURIComponent(register.data.id)}`}>{t('admin:newPlatform:look')}</Link>} />}
      </div>
    </Panel>
  );
}
