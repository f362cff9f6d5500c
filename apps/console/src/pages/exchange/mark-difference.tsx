import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Form, Input, Modal } from 'antd';
import { markDifference, type StaffDifference } from '../../api/exchange.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ProblemNotice } from '../../parts/problem-notice.js';

/** Marks a difference as seen with a remark, or opens it again. Neither side's data is changed. */
export function MarkDifference({ difference, onClose }: { readonly difference: StaffDifference; readonly onClose: () => void }) {
  const { t } = useTexts();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<{ remark?: string }>();
  const seen = difference.state === 'open';
  const mark = useMutation({
    mutationFn: ({ remark }: { remark?: string }) => markDifference(difference.id, seen ? 'seen' : 'open', seen ? remark?.trim() || undefined : undefined),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['staff-differences'] });
      void message.success(t('exchange:marked'));
      onClose();
    },
  });
  return (
    <Modal open title={t(seen ? 'exchange:markSeen' : 'exchange:markOpen')} okText={t(seen ? 'exchange:markSeen' : 'exchange:markOpen')} cancelText={t('common:cancel')} onCancel={onClose} onOk={() => form.submit()} confirmLoading={mark.isPending}>
      <p>{t('exchange:markText')}</p>
      <Form form={form} layout="vertical" onFinish={(fields) => mark.mutate(fields)}>
        {seen ? (
          <Form.Item name="remark" label={t('exchange:remark')}>
            <Input.TextArea rows={3} maxLength={1000} />
          </Form.Item>
        ) : null}
      </Form>
      {mark.isError ? <ProblemNotice error={mark.error} /> : null}
    </Modal>
  );
}
