import { Drawer } from 'antd';
import type { ReactNode } from 'react';

/** A drawer for one thing of a list, as wide as the screen allows; its content scrolls by keyboard too. */
export function Sheet({ title, open, onClose, children }: { readonly title: string; readonly open: boolean; readonly onClose: () => void; readonly children: ReactNode }) {
  return (
    <Drawer open={open} onClose={onClose} size="min(680px, 100vw)" title={<h2 style={{ margin: 0, fontSize: 17 }}>{title}</h2>} destroyOnHidden>
      <div tabIndex={0} role="group" aria-label={title} style={{ display: 'grid', gap: 24, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {children}
      </div>
    </Drawer>
  );
}
