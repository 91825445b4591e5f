import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import { useBlocker } from 'react-router-dom';
import { useText } from '../../intl';
import { AskDialog } from '../../parts/AskDialog';

const Unsaved = createContext<(name: string, isDirty: boolean) => void>(() => undefined);

/** Says whether the form `name` holds something that is not saved yet. */
export function useUnsaved(name: string, isDirty: boolean) {
  const report = useContext(Unsaved);
  useEffect(() => {
    report(name, isDirty);
    return () => report(name, false);
  }, [report, name, isDirty]);
}

/** Asks before somebody leaves a page with unsaved forms. One for all of them: the router takes a single blocker. */
export function UnsavedGuard({ children }: { children: ReactNode }) {
  const { t } = useText();
  const [dirty, setDirty] = useState<string[]>([]);
  const report = useCallback(
    (name: string, isDirty: boolean) =>
      setDirty((now) => {
        if (now.includes(name) === isDirty) return now;
        return isDirty ? [...now, name] : now.filter((it) => it !== name);
      }),
    []
  );
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => dirty.length > 0 && currentLocation.pathname !== nextLocation.pathname
  );
  useEffect(() => {
    if (dirty.length === 0) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty.length]);
  return (
    <Unsaved.Provider value={report}>
      {children}
      {blocker.state === 'blocked' && (
        <AskDialog
          title={t('unsaved.title')}
          confirm={t('unsaved.leave')}
          danger
          onConfirm={() => {
            blocker.proceed();
            return Promise.resolve(false);
          }}
          onClose={() => blocker.reset()}
        >
          {t('unsaved.what')}
        </AskDialog>
      )}
    </Unsaved.Provider>
  );
}
