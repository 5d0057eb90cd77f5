/** What to do next, by stage: fragments, one hub, several hubs, core and periphery (Krebs & Holley 2006). */
const STEPS: Record<string, string> = {
  'one hub': 'let one person get to know somebody in every group',
  'several hubs': 'help two or three others to become hosts beside the hub',
  'core and periphery': 'bring the hubs and their regulars together, until they know each other without you',
};

/** One plain thing to do next, on the way to the next stage; null where the way ends or the stage is not known. */
export function stepOf(stage: string | null): string | null {
  return stage !== null && Object.hasOwn(STEPS, stage) ? (STEPS[stage] ?? null) : null;
}
