// The words of the list under the field that finds a state.

export const finding = {
  none: (text: string) => `No state answers to "${text}". Try a UN name, a common name or an ISO code.`,
};
