import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Select } from 'antd';
import { registerPlatform } from '../../api/registry.js';
import { useProvince } from '../../app/province-choice.js';
import { useTexts } from '../../i18n/use-texts.js';
import { vi } from '../../i18n/vi/index.js';
import { Panel } from '../../parts/page.js';
import { ProblemNotice } from '../../parts/problem-notice.js';

interface Fields {
  readonly name: string;
  readonly operator?: string;
  readonly functions: readonly string[];
}

/** Registers a platform of the province, so that it can be given clients. */
export function NewPlatformTab() {
  const { t, code } = useTexts();
  const { province } = useProvince();
  const queries = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const register = useMutation({
    mutationFn: (fields: Fields) => registerPlatform({ name: fields.name.trim(), provinceCode: province, functions: fields.functions, ...(fields.operator?.trim() ? { operator: fields.operator.trim() } : {}) }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['platforms'] });
      form.resetFields();
    },
  });
  const required = { required: true, message: t('admin:required') };
  return (
    <Panel>
      <p style={{ marginTop: 0, color: 'var(--ink-soft)' }}>{t('admin:newPlatform:lead')}</p>
      <Form<Fields> form={form} layout="vertical" onFinish={(fields) => register.mutate(fields)} style={{ maxWidth: 560 }}>
        <Form.Item name="name" label={t('admin:newPlatform:name')} rules={[{ ...required, whitespace: true }]}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="operator" label={t('admin:newPlatform:operator')}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="functions" label={t('admin:newPlatform:functions')} rules={[required]}>
          <Select mode="multiple" options={Object.keys(vi.platforms.capability).map((each) => ({ value: each, label: code('platforms:capability', each) }))} optionFilterProp="label" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={register.isPending}>
          {t('admin:newPlatform:register')}
        </Button>
      </Form>
      <div style={{ marginTop: 16, maxWidth: 560 }}>
        {register.isError ? <ProblemNotice error={register.error} /> : null}
        {register.data === undefined ? null : <Alert type="success" showIcon role="status" title={t('admin:newPlatform:registered', { id: register.data.id })} />}
      </div>
    </Panel>
  );
}
