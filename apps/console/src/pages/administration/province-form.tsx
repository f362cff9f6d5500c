import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Form, InputNumber, Modal, Radio } from 'antd';
import { useState } from 'react';
import { saveProvince, type Province, type ProvinceSettings } from '../../api/registry.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useFieldProblems } from '../../parts/field-problems.js';
import { ProblemNotice } from '../../parts/problem-notice.js';

type Fields = Pick<ProvinceSettings, 'intakePolicy' | 'suppressionSize' | 'retentionMonths'>;

/** Opens a province, or changes the settings of an open one. What the form does not show is sent back as it was. */
export function ProvinceForm({ province, onClose }: { readonly province: Province; readonly onClose: () => void }) {
  const { t, pick } = useTexts();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const placeProblems = useFieldProblems();
  const [left, setLeft] = useState<unknown>(null);
  const save = useMutation({
    mutationFn: (fields: Fields) => saveProvince(province.code, { state: 'active', settings: { ...province.settings, ...fields, retentionMonths: fields.retentionMonths ?? null } }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['provinces'] });
      void message.success(t('admin:provinces:saved', { name: pick(province.name) }));
      onClose();
    },
    onMutate: () => setLeft(null),
    onError: (error) => setLeft(placeProblems(form, error) ? null : error),
  });
  const opening = province.state !== 'active';
  return (
    <Modal
      open
      title={`${t(opening ? 'admin:provinces:open' : 'admin:provinces:settings')}: ${pick(province.name)}`}
      okText={t(opening ? 'admin:provinces:open' : 'common:save')}
      cancelText={t('common:cancel')}
      onCancel={onClose}
      onOk={() => form.submit()}
      confirmLoading={save.isPending}
    >
      <Form<Fields> form={form} layout="vertical" initialValues={province.settings} onFinish={(fields) => save.mutate(fields)}>
        <Form.Item name="intakePolicy" label={t('admin:provinces:intakePolicy')}>
          <Radio.Group
            options={[
              { value: 'open', label: t('admin:provinces:policies:open') },
              { value: 'strict', label: t('admin:provinces:policies:strict') },
            ]}
          />
        </Form.Item>
        <Form.Item name="suppressionSize" label={t('admin:provinces:suppressionSize')} rules={[{ required: true, message: t('admin:required') }]}>
          <InputNumber min={2} max={1000} precision={0} style={{ width: 140 }} />
        </Form.Item>
        <Form.Item name="retentionMonths" label={t('admin:provinces:retentionMonths')}>
          <InputNumber min={12} max={1200} precision={0} style={{ width: 140 }} />
        </Form.Item>
      </Form>
      {left === null ? null : <ProblemNotice error={left} />}
    </Modal>
  );
}
