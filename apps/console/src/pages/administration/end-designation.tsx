import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, DatePicker, Form, Modal } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { endDesignation, type Designation } from '../../api/registry.js';
import { today } from '../../i18n/formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useFieldProblems } from '../../parts/field-problems.js';
import { usePlatformNames } from '../../parts/platform-names.js';
import { ProblemNotice } from '../../parts/problem-notice.js';

/** Ends a designation: the first day on which it no longer holds. */
export function EndDesignation({ designation, onClose }: { readonly designation: Designation; readonly onClose: () => void }) {
  const { t } = useTexts();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<{ to: Dayjs }>();
  const placeProblems = useFieldProblems();
  const platformName = usePlatformNames();
  const [left, setLeft] = useState<unknown>(null);
  const end = useMutation({
    mutationFn: (to: Dayjs) => endDesignation(designation.id, to.format('YYYY-MM-DD')),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['designations'] });
      void message.success(t('admin:designations:ended'));
      onClose();
    },
    onMutate: () => setLeft(null),
    onError: (error) => setLeft(placeProblems(form, error) ? null : error),
  });
  return (
    <Modal open title={`${t('admin:designations:endTitle')}: ${platformName(designation.platformId)}`} okText={t('admin:designations:end')} cancelText={t('common:cancel')} onCancel={onClose} onOk={() => form.submit()} confirmLoading={end.isPending}>
      <Form form={form} layout="vertical" initialValues={{ to: dayjs(today()).add(1, 'day') }} onFinish={({ to }) => end.mutate(to)}>
        <Form.Item name="to" label={t('admin:designations:endFrom')} rules={[{ required: true, message: t('admin:required') }]}>
          <DatePicker format="DD/MM/YYYY" disabledDate={(day) => day.format('YYYY-MM-DD') <= designation.from} />
        </Form.Item>
      </Form>
      {left === null ? null : <ProblemNotice error={left} />}
    </Modal>
  );
}
