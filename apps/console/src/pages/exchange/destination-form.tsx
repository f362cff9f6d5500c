import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { changeDestination, type Destination, type DestinationChange } from '../../api/exchange.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useFieldProblems } from '../../parts/field-problems.js';
import { ProblemNotice } from '../../parts/problem-notice.js';

interface Fields {
  readonly url?: string;
  readonly authentication: 'none' | 'bearer' | 'header';
  readonly headerName?: string;
  readonly secret?: string;
}

/** How a destination is reached. The secret goes in and is never shown again. */
export function DestinationForm({ destination, settings }: { readonly destination: Destination; readonly settings: NonNullable<Destination['settings']> }) {
  const { t } = useTexts();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const authentication = Form.useWatch('authentication', form) ?? settings.authentication;
  const placeProblems = useFieldProblems();
  const [left, setLeft] = useState<unknown>(null);
  const save = useMutation({
    mutationFn: ({ url, authentication: how, headerName, secret }: Fields) => {
      const change: DestinationChange = { url: url?.trim() || null, authentication: how, ...(how === 'header' ? { headerName: headerName?.trim() || null } : {}), ...(secret ? { secret } : {}) };
      return changeDestination(destination.id, destination.provinceCode, change);
    },
    onMutate: () => setLeft(null),
    onSuccess: () => {
      form.setFieldValue('secret', '');
      void queries.invalidateQueries({ queryKey: ['destinations'] });
      void message.success(t('exchange:saved'));
    },
    onError: (error) => setLeft(placeProblems(form, error) ? null : error),
  });
  return (
    <section aria-label={t('exchange:connection')}>
      <h3 style={{ fontSize: 15 }}>{t('exchange:connection')}</h3>
      <p style={{ color: 'var(--ink-soft)' }}>{t('exchange:connectionNote')}</p>
      <Form<Fields> form={form} layout="vertical" autoComplete="off" initialValues={{ url: settings.url ?? '', authentication: settings.authentication, headerName: settings.headerName ?? '', secret: '' }} onFinish={(fields) => save.mutate(fields)}>
        <Form.Item name="url" label={t('exchange:url')}>
          <Input maxLength={500} placeholder="https://" inputMode="url" />
        </Form.Item>
        <Form.Item name="authentication" label={t('exchange:authentication')}>
          <Select options={(['none', 'bearer', 'header'] as const).map((value) => ({ value, label: t(`exchange:authentications:${value}`) }))} />
        </Form.Item>
        {authentication === 'header' ? (
          <Form.Item name="headerName" label={t('exchange:headerName')}>
            <Input maxLength={64} placeholder="x-api-key" />
          </Form.Item>
        ) : null}
        {authentication === 'none' ? null : (
          <Form.Item name="secret" label={t('exchange:secret')} extra={t(settings.hasSecret ? 'exchange:secretSet' : 'exchange:secretNone')}>
            <Input.Password maxLength={4000} autoComplete="new-password" visibilityToggle={false} />
          </Form.Item>
        )}
        <Button htmlType="submit" loading={save.isPending}>
          {t('exchange:save')}
        </Button>
      </Form>
      {left === null ? null : <ProblemNotice error={left} />}
    </section>
  );
}
