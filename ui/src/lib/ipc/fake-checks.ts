import type { ArrivedChecks, Checks, Finding, KeptComputer, LanguageCode, OutcomeCode, SaysCode } from "./bindings";

interface Seen {
  readonly id: string;
  readonly outcome: OutcomeCode;
  readonly practice: string | null;
  readonly says: SaysCode;
  readonly preview: boolean;
  /** The sentence, in both languages. */
  readonly sentence: Record<LanguageCode, string>;
  readonly reason?: Record<LanguageCode, string>;
}

/** One check of every outcome, as some computer could show them. */
const seen: readonly Seen[] = [
  {
    id: "firewall.on", outcome: "not-met", practice: "router-secure", says: "contradicts", preview: true,
    sentence: { fr: "Le pare-feu est éteint.", en: "The firewall is off." },
  },
  {
    id: "remote.tools", outcome: "attention", practice: null, says: "nothing", preview: false,
    sentence: { fr: "AnyDesk est en marche.", en: "AnyDesk is running." },
  },
  {
    id: "backup.present", outcome: "met", practice: "backup-regular", says: "supports", preview: false,
    sentence: { fr: "Un programme de sauvegarde est installé.", en: "A backup program is installed." },
  },
  {
    id: "boot.secure", outcome: "unknown", practice: "backup-offline", says: "nothing", preview: false,
    sentence: { fr: "Le démarrage n’a pas pu être lu.", en: "The start could not be read." },
    reason: { fr: "le système ne le montre qu’aux administrateurs", en: "the system shows it to administrators only" },
  },
  {
    id: "office.macros", outcome: "not-applicable", practice: null, says: "nothing", preview: false,
    sentence: { fr: "Aucune suite bureautique.", en: "No office programs." },
    reason: { fr: "le programme n’est pas installé", en: "the program is not installed" },
  },
];

/** What the checks of a made-up computer conclude, in a language. */
export function checksIn(language: LanguageCode, texts: string): Checks {
  const name = (id: string) => new RegExp(`^check-${id.replaceAll(".", "-")} = (.*)$`, "m").exec(texts)?.[1] ?? id;
  const finding = (it: Seen): Finding => ({
    id: it.id, outcome: it.outcome, practice: it.practice, says: it.says, preview: it.preview, name: name(it.id),
    sentence: it.sentence[language], reason: it.reason?.[language] ?? null,
    evidence: [{ label: language === "fr" ? "État" : "State", value: it.outcome, from: "/etc/ufw/ufw.conf" }],
    limits: [language === "fr" ? "Le routeur n’est pas vu." : "The router is not seen."],
    look: language === "fr" ? "Ouvrir les paramètres." : "Open the settings.",
  });
  return { platform: "linux", date: "2026-11-24", findings: seen.map(finding) };
}

/** The same, one by one; the last ones first, as facts do not come in the order in which they are shown. */
export function arrivals({ findings }: Checks): ArrivedChecks[] {
  return [...findings].reverse().map((it, index) => ({ findings: [it], left: findings.length - 1 - index }));
}

/** What a dossier keeps of them. */
export function keptOf({ platform, date, findings }: Checks): KeptComputer {
  return {
    platform,
    checkedOn: date,
    findings: findings.map(({ id, outcome, practice, says }) => ({ id, outcome, practice, says })),
  };
}
