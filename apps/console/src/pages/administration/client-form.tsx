import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { issueClient, readPlatforms, type IssuedClient } from '../../api/registry.js';
import { useTexts } from '../../i18n/use-texts.js';
import { vi } from '../../i18n/vi/index.js';
import { useFieldProblems } from '../../parts/field-problems.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { usePerson } from '../../session/session-provider.js';
import { schoolCodesRule } from './school-codes.js';

/** Scopes of machines; nobody can grant one they do not hold, and only administrators the last two. */
const SCOPES = ['push', 'roster:read', 'ioc:read', 'registry:read', 'registry:write', 'audit:read', 'reporting:read', 'reporting:write', 'steward', 'admin'];
const ADMIN_ONLY = ['steward', 'admin'];

interface Fields {
  readonly platformId: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly kinds?: readonly string[];
  readonly schools?: readonly string[];
}

export interface ClientFormProps {
  readonly province: string;
  readonly onClose: () => void;
  readonly onIssued: (client: IssuedClient) => void;
}

/** Issues a client for a platform: name, scopes, kinds, if wished single schools. */
export function ClientForm({ province, onClose, onIssued }: ClientFormProps) {
  const { t, code, pick } = useTexts();
  const person = usePerson();
  const [form] = Form.useForm<Fields>();
  const platforms = useQuery({ queryKey: ['platforms'], queryFn: ({ signal }) => readPlatforms(signal) });
  const placeProblems = useFieldProblems();
  const [left, setLeft] = useState<unknown>(null);
  const scopes = Form.useWatch('scopes', form);
  const usable = (platforms.data ?? []).filter((each) => each.provinceCode === null || each.provinceCode === province);
  const issue = useMutation({
    mutationFn: ({ platformId, name, scopes, kinds, schools }: Fields) => {
      const national = usable.find((each) => each.id === platformId)?.provinceCode === null;
      return issueClient({ platformId, name: name.trim(), scopes, kinds: kinds ?? [], ...(national ? { provinceCode: province } : {}), ...(schools && schools.length > 0 ? { schools } : {}) });
    },
    onMutate: () => setLeft(null),
    onSuccess: onIssued,
    onError: (error) => setLeft(placeProblems(form, error) ? null : error),
  });
  const required = { required: true, message: t('admin:required') };
  const grantable = SCOPES.filter((scope) => person.role === 'admin' || (!ADMIN_ONLY.includes(scope) && person.scopes.includes(scope)));
  return (
    <Modal open title={t('admin:clients:issueTitle')} okText={t('admin:clients:issue')} cancelText={t('common:cancel')} onCancel={onClose} onOk={() => form.submit()} confirmLoading={issue.isPending}>
      <Form<Fields> form={form} layout="vertical" initialValues={{ scopes: ['push'] }} onFinish={(fields) => issue.mutate(fields)}>
        <Form.Item name="platformId" label={t('common:platform')} rules={[required]}>
          <Select showSearch={{ optionFilterProp: 'label' }} loading={platforms.isPending} options={usable.map((each) => ({ value: each.id, label: `${pick(each.name)} (${each.id})`, disabled: each.mayPush === false && scopes?.includes('push') === true, title: each.mayPush === false ? t('admin:clients:mayNotPush') : '' }))} />
        </Form.Item>
        <Form.Item name="name" label={t('common:name')} rules={[{ ...required, whitespace: true }]}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="scopes" label={t('admin:clients:scopes')} rules={[required]}>
          <Select mode="multiple" options={grantable.map((each) => ({ value: each, label: `${code('admin:clients:scopeNames', each)} (${each})` }))} optionFilterProp="label" />
        </Form.Item>
        <Form.Item name="kinds" label={t('admin:clients:kinds')} dependencies={['scopes']} rules={scopes?.includes('push') ? [{ ...required, message: t('admin:clients:kindsNeeded') }] : []}>
          <Select mode="multiple" optionFilterProp="label" options={Object.keys(vi.kinds).map((each) => ({ value: each, label: code('kinds', each) }))} />
        </Form.Item>
        <Form.Item name="schools" label={t('admin:clients:schools')} extra={t('admin:clients:schoolsHelp')} rules={[schoolCodesRule(t('admin:schoolCodeWrong'))]}>
          <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[' ', ',', ';']} />
        </Form.Item>
      </Form>
      {platforms.isError ? <ProblemNotice error={platforms.error} /> : null}
      {left === null ? null : <ProblemNotice error={left} />}
    </Modal>
  );
}
