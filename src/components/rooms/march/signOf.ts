// Stance and voice of a class of the legend.
import type { ClassKey } from '../../../figures/colouring';
import { STANCES, VOICES } from '../../../atlas/vocabulary';
import type { Stance, Voice } from '../../../atlas/vocabulary';

export function signOf(key: ClassKey): { readonly stance: Stance | null; readonly voice: Voice } {
  return {
    stance: STANCES.find((stance) => key.startsWith(`${stance}-`)) ?? null,
    voice: VOICES.find((voice) => key.endsWith(`-${voice}`)) ?? 'own',
  };
}
