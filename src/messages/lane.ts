/**
 * The two queues, named as in BullMQ and in `data_message.lane`: everything starts among `messages`; what has pages to
 * be recognised goes on among `scans`, which hold up nobody.
 */
export type Lane = 'messages' | 'scans';
