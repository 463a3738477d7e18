import { Channel, invoke } from "@tauri-apps/api/core";
import type { ArrivedChecks } from "./bindings";
import type { Core } from "./core";

/** The application behind the window: the only door to Tauri. */
export const tauri: Core = {
  start: () => invoke("start"),
  texts: (language) => invoke("texts", { language }),
  bank: () => invoke("bank"),
  dossiers: () => invoke("dossiers"),
  createDossier: (business) => invoke("create_dossier", { business }),
  openDossier: (id) => invoke("open_dossier", { id }),
  updateBusiness: (id, business) => invoke("update_business", { id, business }),
  deleteDossier: (id) => invoke("delete_dossier", { id }),
  answer: (id, practice, answer) => invoke("answer", { id, practice, answer }),
  setNote: (id, practice, note) => invoke("set_note", { id, practice, note }),
  rememberPlace: (id, place) => invoke("remember_place", { id, place }),
  setCapacity: (id, hours, cad) => invoke("set_capacity", { id, hours, cad }),
  setTrack: (id, track) => invoke("set_track", { id, track }),
  plan: (id) => invoke("plan", { id }),
  why: (id, practice, language) => invoke("why", { id, practice, language }),
  message: (id, language) => invoke("message", { id, language }),
  savePlan: (id, language) => invoke("save_plan", { id, language }),
  setThisComputer: (id, whose) => invoke("set_this_computer", { id, whose }),
  checkComputer: (id, language, arrived) =>
    invoke("check_computer", { id, language, arrived: new Channel<ArrivedChecks>(arrived) }),
  checks: (id, language) => invoke("checks", { id, language }),
  keepChecks: (id) => invoke("keep_checks", { id }),
  eraseChecks: (id) => invoke("erase_checks", { id }),
  setLanguage: (language) => invoke("set_language", { language }),
  setTextSize: (percent) => invoke("set_text_size", { n: percent }),
};
