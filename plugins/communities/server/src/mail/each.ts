/** Runs `act` on each, `atOnce` at a time. After the first failure no more are begun; those that run come to their end. */
export async function eachAtOnce<T>(all: T[], atOnce: number, act: (it: T) => Promise<void>): Promise<void> {
  const waiting = all.values();
  let failed = false;
  const results = await Promise.allSettled(
    Array.from({ length: atOnce }, async () => {
      for (const it of waiting) {
        if (failed) return;
        await act(it).catch((error: unknown) => {
          failed = true;
          throw error;
        });
      }
    })
  );
  const broken = results.find((it) => it.status === 'rejected');
  if (broken) throw broken.reason;
}
