import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { decideByCause, decideOne, type HeldDecision, type WaitingCause, type WaitingRecord } from '../../api/steward.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useFieldProblems } from '../../parts/field-problems.js';
import { ProblemNotice } from '../../parts/problem-notice.js';

/** What is decided on: one record, or all of a cause. */
export type Decided = { readonly one: WaitingRecord } | { readonly cause: WaitingCause };

interface Fields {
  readonly decision: HeldDecision;
  readonly reason: string;
}

/** Decides with a written reason. The hub carries it out in the order of the school; the list follows. */
export function DecideModal({ on, onClose }: { readonly on: Decided; readonly onClose: () => void }) {
  const { t, format } = useTexts();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const placeProblems = useFieldProblems();
  const [left, setLeft] = useState<unknown>(null);
  const open = 'one' in on ? on.one.decisions : on.cause.decisions;
  const decide = useMutation({
    mutationFn: async ({ decision, reason }: Fields) => {
      if ('one' in on) return decideOne(on.one.id, decision, reason);
      const { cause, path, kind, platformId, provinceCode, outcome } = on.cause;
      return decideByCause({ cause, path, kind, platformId, provinceCode, outcome }, decision, reason);
    },
    onMutate: () => setLeft(null),
    onSuccess: (answer) => {
      void queries.invalidateQueries({ queryKey: ['waiting'] });
      const count = (answer as { readonly decided?: unknown }).decided;
      void message.success('one' in on ? t('waiting:decided') : t('waiting:decidedAll', { count: format.number(typeof count === 'number' ? count : 0) }));
      onClose();
    },
    onError: (error) => setLeft(placeProblems(form, error) ? null : error),
  });
  const title = 'one' in on ? `${t('waiting:decide')}: ${on.one.recordId}` : t('waiting:decideAll', { count: format.number(on.cause.count - on.cause.decided) });
  return (
    <Modal open title={title} okText={t('waiting:decide')} cancelText={t('common:cancel')} onCancel={onClose} onOk={() => form.submit()} confirmLoading={decide.isPending}>
      <Form<Fields> form={form} layout="vertical" onFinish={(fields) => decide.mutate({ ...fields, reason: fields.reason.trim() })} initialValues={open.length === 1 ? { decision: open[0] } : {}}>
        <Form.Item name="decision" label={t('waiting:which')} rules={[{ required: true, message: t('waiting:whichNeeded') }]}>
          <Radio.Group style={{ display: 'grid', gap: 10 }}>
            {open.map((each) => (
              <Radio key={each} value={each}>
                {t(`waiting:${each}`)}
                <span style={{ display: 'block', color: 'var(--ink-soft)', fontSize: 13 }}>{t(`waiting:${each}Text`)}</span>
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
        <Form.Item name="reason" label={t('waiting:reason')} extra={t('waiting:reasonHelp')} rules={[{ required: true, min: 5, whitespace: true, message: t('waiting:reasonNeeded') }]}>
          <Input.TextArea rows={3} maxLength={1_000} />
        </Form.Item>
      </Form>
      {left === null ? null : <ProblemNotice error={left} />}
    </Modal>
  );
}
