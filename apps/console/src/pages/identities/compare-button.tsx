import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { compareRegister, readComparison } from '../../api/identities.js';
import { useProvince } from '../../app/province-choice.js';
import { useTexts } from '../../i18n/use-texts.js';
import { problemTitle } from '../../parts/problem-notice.js';

const LOOK_MS = 1_500;

/** Compares all learners of the province with each other; what is alike comes on the list. */
export function CompareButton() {
  const texts = useTexts();
  const { t, format } = texts;
  const { message } = App.useApp();
  const queries = useQueryClient();
  const { province } = useProvince();
  const compare = useMutation({
    mutationFn: async () => {
      let found = await compareRegister({ kind: 'learner', province });
      while (found.state === 'pending') {
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
        found = await readComparison(found.id);
      }
      return found;
    },
    onSuccess: (found) => {
      void queries.invalidateQueries({ queryKey: ['identities'] });
      if (found.state === 'failed') void message.error(t('identities:compareFailed'));
      else void message.success(t('identities:compared', { records: format.number(found.records), pairs: format.number(found.pairs), listed: format.number(found.listed) }), 6);
    },
    onError: (error) => void message.error(problemTitle(error, texts)),
  });
  return (
    <Button onClick={() => compare.mutate()} loading={compare.isPending}>
      {t(compare.isPending ? 'identities:comparing' : 'identities:compare')}
    </Button>
  );
}
