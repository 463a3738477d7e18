/** Whether something is a text being typed, or stands in a dialog: the keys of the window do not reach there. */
export function isTyping(target: EventTarget | null): boolean {
  const texts = "textarea, select, input:not([type=radio], [type=checkbox], [type=button]), [contenteditable]";
  return target instanceof Element && target.closest(`${texts}, dialog`) !== null;
}
