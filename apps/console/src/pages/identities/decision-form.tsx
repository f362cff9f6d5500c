import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Radio, Select } from 'antd';
import { decideIdentity, type DecisionRequest, type ReviewItem, type Verdict } from '../../api/identities.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { sideName } from './sides-table.js';

interface Fields {
  readonly verdict: Verdict;
  readonly personId?: string;
  readonly numbers?: readonly string[];
  readonly reason: string;
}

/** What is decided of an item, and why. */
export function DecisionForm({ item, onClose }: { readonly item: ReviewItem; readonly onClose: () => void }) {
  const texts = useTexts();
  const { t, code } = texts;
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const verdict = Form.useWatch('verdict', form);
  const decide = useMutation({
    mutationFn: ({ verdict: said, reason, personId, numbers }: Fields) => {
      const request: DecisionRequest = { verdict: said, reason: reason.trim(), ...(personId !== undefined && { personId }), ...(numbers !== undefined && { fields: numbers }) };
      return decideIdentity(item.id, request);
    },
    onSuccess: (decision) => {
      if (decision.state === 'failed') void message.warning(t('identities:failed'));
      else void message.success(t(decision.state === 'done' ? 'identities:done' : 'identities:running'));
      void queries.invalidateQueries({ queryKey: ['identities'] });
    },
  });
  const people = item.sides.map((side, i) => ({ value: side.personId, label: sideName(item, i, texts) })).filter((one) => one.value !== null);
  const numbers = Object.keys(item.sides[0]?.numbers ?? {});
  return (
    <Form<Fields> form={form} layout="vertical" className="decision-form" onFinish={(fields) => decide.mutate(fields)} requiredMark={false} initialValues={people.length === 1 && item.sort === 'contradiction' ? { personId: people[0]?.value } : {}}>
      <Form.Item name="verdict" label={t('identities:decide')} rules={[{ required: true, message: t('identities:decide') }]} extra={verdict === undefined ? undefined : t(`identities:verdictHelp:${verdict}`)}>
        <Radio.Group optionType="button" options={item.verdicts.map((each) => ({ value: each, label: t(`identities:verdicts:${each}`) }))} />
      </Form.Item>
      {verdict === 'is-person' && item.sort === 'contradiction' ? (
        <Form.Item name="personId" label={t('identities:whichPerson')} rules={[{ required: true, message: t('identities:personNeeded') }]}>
          <Select options={people} style={{ maxWidth: 280 }} />
        </Form.Item>
      ) : null}
      {verdict === 'number-wrong' || verdict === 'number-shared' ? (
        <Form.Item name="numbers" label={t('identities:whichNumber')} rules={[{ required: true, message: t('identities:numberNeeded') }]}>
          <Select mode="multiple" options={numbers.map((each) => ({ value: each, label: code('identities:fields', each) }))} style={{ maxWidth: 420 }} />
        </Form.Item>
      ) : null}
      <Form.Item name="reason" label={t('identities:reason')} extra={t('identities:reasonHelp')} rules={[{ required: true, min: 5, whitespace: true, message: t('identities:reasonShort') }]}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
      {decide.isError ? <ProblemNotice error={decide.error} /> : null}
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={decide.isPending}>
          {t('identities:decide')}
        </Button>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
      </div>
    </Form>
  );
}
