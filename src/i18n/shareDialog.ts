// The words of the frame of the Share dialog, which is there before its parts.

export const shareDialog = { title: 'Share this view', close: 'Close' };
