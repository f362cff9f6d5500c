import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Form, Input, Modal } from 'antd';
import { undoDecision, type IdentityDecision } from '../../api/identities.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ProblemNotice } from '../../parts/problem-notice.js';

/** Takes a decision back, with a reason. */
export function UndoDecision({ decision, onClose }: { readonly decision: IdentityDecision; readonly onClose: () => void }) {
  const { t } = useTexts();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<{ reason: string }>();
  const undo = useMutation({
    mutationFn: (reason: string) => undoDecision(decision.id, reason.trim()),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['identities'] });
      void message.success(t('identities:undone'));
      onClose();
    },
  });
  return (
    <Modal open title={`${t('identities:undo')}: ${t(`identities:verdicts:${decision.verdict}`)}`} okText={t('identities:undo')} cancelText={t('common:cancel')} onCancel={onClose} onOk={() => form.submit()} confirmLoading={undo.isPending}>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={({ reason }) => undo.mutate(reason)}>
        <Form.Item name="reason" label={t('identities:reason')} extra={t('identities:reasonHelp')} rules={[{ required: true, min: 5, whitespace: true, message: t('identities:reasonShort') }]}>
          <Input.TextArea rows={3} maxLength={1000} />
        </Form.Item>
      </Form>
      {undo.isError ? <ProblemNotice error={undo.error} /> : null}
    </Modal>
  );
}
