// The words of a roll call as a half circle, loaded with the figure.

export const voteSeats = {
  roll: (result: string, seats: number) =>
    `The roll call as a half circle of ${seats} seats: ${result}. The lists below name the states.`,
  seats: (count: number) => `One seat for each of the ${count} members of that day, by answer.`,
  unrecorded: (count: number) => `Not recorded: ${count}`,
};
