import { Channel, invoke } from "@tauri-apps/api/core";
import type { Shown } from "./bindings";
import type { FacilitatorCore } from "./core-workshop";

/** The application behind the facilitator's window. */
export const facilitator: FacilitatorCore = {
  texts: (language) => invoke("texts", { language }),
  followShown: (told) => invoke("follow_shown", { told: new Channel<Shown>(told) }),
  remarks: (id) => invoke("remarks", { id }),
  addRemark: (id, remark) => invoke("add_remark", { id, remark }),
  setRemark: (id, number, text) => invoke("set_remark", { id, number, text }),
  removeRemark: (id, number) => invoke("remove_remark", { id, number }),
};
