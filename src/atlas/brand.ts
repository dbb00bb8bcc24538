/** A string that only its guard may make: keeps a state's code from standing where an event's id belongs. */
export type Brand<Base, Name extends string> = Base & { readonly __brand: Name };

export type StateCode = Brand<string, 'StateCode'>;
export type GroupId = Brand<string, 'GroupId'>;
export type ProcessId = Brand<string, 'ProcessId'>;
export type EventId = Brand<string, 'EventId'>;
export type DocumentId = Brand<string, 'DocumentId'>;
export type QuestionId = Brand<string, 'QuestionId'>;
export type PositionId = Brand<string, 'PositionId'>;
export type VoteId = Brand<string, 'VoteId'>;
export type NormId = Brand<string, 'NormId'>;
export type IssueId = Brand<string, 'IssueId'>;
export type TermId = Brand<string, 'TermId'>;
export type SourceId = Brand<string, 'SourceId'>;
