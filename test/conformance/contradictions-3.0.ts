/**
 * Examples that contradict what documentation says of their objects, by the reason. Where an example of the
 * documentation and its table of fields disagree, our grammar keeps to the table.
 */
const reasons: Readonly<Record<string, readonly string[]>> = {
  "a field is left out that is documented as required: CURRENCY": [
    "3633027d2fa5",
    "bfad9d0cc778",
    "1b07e417129b",
    "85bfbe3fb352",
    "c1a826fbb220",
    "374bec4da7f2",
    "bbc267571f30",
    "d8d6972be814",
    "6a6134742924",
  ],
  "CURRENCY is left out, which is documented as required": ["e4918b3b31a9"],
  "a field is left out that is documented as required: APBILLKEY": ["db77ae8ad37a"],
  "a field is left out that is documented as required: MODULEKEY": ["b2a56564b6ab", "631fda6db828"],
  "a field is left out that is documented as required: STRUCTURENAME": ["cf4cda2e9898"],
  "a field is left out that is documented as required: ITEMID": [
    "4cb1d685e725",
    "283a7bad4dd1",
    "3f1ed84920ef",
  ],
  "fields are left out that are documented as required: TERMTYPE, APPLICATION": ["1e34c866a755"],
  "fields are left out that are documented as required: APPLYTOJOURNAL2, COMMENTS": ["832bbb687bc9"],
  "fields are left out that are documented as required: NORMALBALANCE, CLOSINGTYPE": [
    "d2a9b2d24ab8",
    "adf2d4011a59",
  ],
  "a field is left out that is documented as required: DISPLAYCONTACT": ["8f4149dbb532"],
  "a field is left out that is documented as required: WHENDUE": ["dee4533b1f95", "d81383b0a85f"],
  "fields are left out that are documented as required: NAME, VALIDATIONRULE": ["faa1362f80e1"],
  "a field is left out that is documented as required: ALLOCATIONENTRIES": ["e5183757ba12"],
  "RECORDNO and TIMESHEETENTRIES are left out, which are documented as required": ["f80cc96e1627"],
  "CONSOLIDATIONMETHOD is left out, which is documented as required": ["b89691e669b6"],
  "EXCHANGE_RATE and EXCH_RATE_TYPE_ID exclude each other": ["35b373c02b96"],
  "the fields stand one element too deep, in a second element of the object's name": ["bfe4e65b7c35"],
  "the field is documented as PROJECTCONTRACTTYPEID": ["a93d728da417"],
  "a field that is documented for creating alone: VENDORID, CUSTOMERID": [
    "9acc393bb35f",
    "6a865f29f996",
    "396f76a84069",
  ],
  "the contact of a customer that is updated has no CONTACTNAME in the documentation": ["c756dc3b5250"],
  "the field is documented as COUNTRYCODE": ["4688b47d550b"],
  "objects are written in capitals elsewhere": ["47be68e95ccb", "00a51d218325"],
  "dots stand for what is left out, and an element is in small letters": ["c1d99909f07d"],
  "no object of the name is documented": ["9f4e71f38ef5"],
  "June has 30 days": ["468498a778b9"],
};

/** The reasons by the example. */
export const contradictions: ReadonlyMap<string, string> = reasonsById(reasons);

const unreadable: Readonly<Record<string, readonly string[]>> = {
  "an element of another type than text is empty, which says something in updates only": [
    "16dd847d54d4",
    "1df5bd0fca2a",
    "24834f7314ab",
    "33b9063d3d0b",
    "41c22058fbe7",
    "55047967bc59",
    "5e6cac351a8d",
    "7f72f5c5603e",
    "c9e2b0e8d382",
  ],
  "an object of a company's own": [
    "c3d9e71d1745",
    "3eb2027fc0f5",
    "2ae977cc3433",
    "e01226ae3289",
    "eb272a7aa6a5",
    "a4111ba86809",
    "dff14b1b5ed3",
  ],
  "a field of a company's own where documentation knows of none": ["9c612a0565df"],
  "objects are written in capitals elsewhere": ["e48824d0912e", "543e1a770863"],
  "an action that the object is not documented to have": ["802eec21b0e0", "cc1911da6333"],
};

/** What profiles do not read, by the example; the grammar accepts it. */
export const notForProfiles: ReadonlyMap<string, string> = reasonsById(unreadable);

function reasonsById(lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(lists).flatMap(([reason, ids]) => ids.map((id) => [id, reason] as const)));
}
