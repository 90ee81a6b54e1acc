/** `reverse_bill`, `hold_revrecschedule`, `approveVendor`: what is done, before what it is done to. */
export const stateFunction =
  /^(approve|confirm|decline|hold|post|resume|reverse|send|terminate|unpost|void)(?=_|Vendor$)/;
