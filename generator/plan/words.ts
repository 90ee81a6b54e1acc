/** Words of both versions. */
const common = `account accounts ach adj adjustment adjustments aging allocation amounts ap api app application applications
  ar attachment attachments authentication balance balances bank base batch bill bills book
  books budget by card cc change charge check checking class client clients closed company complete component
  config configuration consolidation contact contacts content control cost credit csn currencies cust custom customer date
  def deliver deposit department detail details dimension dimensions discount doc doctypes due earning eft
  employee entities entity entries entry ep error event exch expense expenses expiry field fields
  filter financial folder fulfillment function get gl group groups header history ic info information init
  interest inv invoice invoices item items journal key keys kit label labels layout legal line 
  list location log macro mail address map memo message method module notification object online operation
  option options order other package parameter parameters pay payment payments penalty percent period permissions
  personal po policy pref preference preferences prefs price product project projects rate rates receipt receipts
  reclass reconcile record recur recurring redirect reimbursement renewal report reporting request requests resource
  resources response result results return rev rec revenue sales savings schedule session ship smart so sort sorts
  stat status stkit subscription subtotal subtotals sup supdoc tax task tasks template term terms territory time
  timesheet to total totals transaction transactions trans trial trx txn txns type types uom unit update user
  value vend vendor vendors visibility vsoe warehouse whs whse wu`;

/** Words that only names of version 3.0 are made of. */
const ofObjects = `accumulation active activity advance adv assignment audit child compliance definition dim estimate evergreen
  feed gen hold inter joint labor landed loc locations member path payee pj position preview primary production
  progress provider pt reason relationship release restriction rights role roles rule run setup shift skill
  structure table tracking union units usage users wf`;

/**
 * Words that the interface's run-together names are made of (`apadjustmentitems` = ap + adjustment + items),
 * used only to capitalise exported names. A name that is not wholly made of these stays one word. Adding a
 * word renames exports: do so only together with a new schema release.
 */
export const words: ReadonlySet<string> = new Set(`${common} ${ofObjects}`.split(/\s+/));
