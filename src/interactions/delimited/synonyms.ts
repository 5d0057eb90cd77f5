/** What a column can mean. */
export type Role =
  | 'time'
  | 'from'
  | 'to'
  | 'kind'
  | 'medium'
  | 'place'
  | 'count'
  | 'minutes'
  | 'event'
  | 'person'
  | 'start'
  | 'end'
  | 'status'
  | 'group'
  | 'togroup';

/** Names of columns, the likeliest first; case, punctuation and spaces do not matter. */
export const SYNONYMS = {
  time:
    'time timestamp datetime date createdat ts when t sentat sent datesent onset unixtime unixts epoch epochms utc timeutc dateutc ' +
    'timestamputc createdutc relationshipdateutc contacttime postedat occurredat publishedat messagedate created eventtime ' +
    'start starttime startedat day',
  kind: 'kind interactiontype eventtype type interaction interactionkind relationship relation action activity',
  medium: 'medium media mode world setting',
  place:
    'place channel channelname room forum topic container list group thread threadid conversation conversationid location venue chat',
  count: 'count weight n interactions times frequency freq edgeweight',
  minutes: 'minutes durationminutes durationmin mins durationmins minutestogether totaldurationminutes',
  event:
    'event eventname eventtitle meeting meetingname session sessionname eventid meetingid meetingtitle gathering meetup',
  person:
    'person attendee participant member name woman attendeename participantname membername fullname personname guest ' +
    'nameoriginalname student',
  start:
    'start starttime startedat startsat eventstart joined jointime date time datetime timestamp day onset eventdate eventtime when',
  end: 'end endtime endedat endsat eventend left leavetime terminus until',
  status:
    'status attended attendance attendancestatus checkedin checkin present rsvp registrationstatus approvalstatus response',
} as const satisfies Partial<Record<Role, string>>;

/** Columns that name who acted and towards whom come in pairs; the likeliest pair first. */
export const PAIRS = [
  {
    from: 'from fromuser fromid fromuserid fromname fromperson fromnodeid',
    to: 'to touser toid touserid toname toperson tonodeid tousers',
  },
  {
    from: 'source src sourceid sourceuser sourcename',
    to: 'target tgt dst dest destination targetid targetuser targetname',
  },
  {
    from: 'sender sendername senderid',
    to: 'recipient recipients receiver receivers addressee addressees recipientname receiverid to',
  },
  {
    from: 'author user username sender poster speaker actor nick initiator authorname userid authorid name person member organizer from source',
    to:
      'mentions mention mentioned mentionedusers recipient recipients addressee addressees target replyto inreplyto repliedto to touser ' +
      'tousers attendees participants parentauthor',
  },
  ...'a b,i j,u v,id1 id2,persona personb,person1 person2,user1 user2,usera userb,member1 member2,name1 name2,p1 p2,node1 node2,vertex1 vertex2,ego alter,rater ratee,who whom,caller callee,giver receiver,x y'
    .split(',')
    .map((pair) => ({ from: pair.split(' ')[0] as string, to: pair.split(' ')[1] as string })),
] as const;

/** Columns whose cells may name several people. */
const LISTS =
  /^(mentions|mentionedusers|recipients|receivers|addressees|attendees|participants|tousers|targets|people|members|names)$/;

export function isListName(name: string): boolean {
  return LISTS.test(plain(name));
}

/** A column's name with nothing but its letters and digits, in small letters. */
export function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
